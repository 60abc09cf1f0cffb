package dev.factbox.reader.facts.entities;

import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Mention;
import dev.factbox.reader.article.Letters;
import dev.factbox.reader.english.WordList;
import dev.factbox.reader.facts.coreference.Coreference.Reference;
import dev.factbox.reader.language.Reading;
import dev.factbox.reader.language.Sentence;
import dev.factbox.reader.language.Syntax;
import dev.factbox.reader.language.Token;
import dev.factbox.reader.language.Upos;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves "he" and "she" to the person that they speak of, where one person stands out by gender, nearness and being
 * the subject and the learned links lead to the same, or where those are very sure; all others are left alone. The
 * salience factors are those of Lappin and Leass (1994), halved with each sentence.
 */
final class Pronouns {
    private static final Map<String, Gender> PRONOUNS = Map.of(
            "he",
            Gender.MALE,
            "him",
            Gender.MALE,
            "his",
            Gender.MALE,
            "himself",
            Gender.MALE,
            "she",
            Gender.FEMALE,
            "her",
            Gender.FEMALE,
            "hers",
            Gender.FEMALE,
            "herself",
            Gender.FEMALE);

    /** Sentences back in which a person must have been spoken of; those that are quoted whole don't count. */
    private static final int REACH = 2;

    /** Factor by which the speaker of the sentence before is likelier to speak next than anyone else. */
    private static final double SPEAKER = 2;

    /** Factor by which the best candidate must exceed the next. */
    private static final double LEAD = 2.7;

    /** The same where the pronoun speaks, as speakers go on. */
    private static final double LEAD_OF_SPEAKERS = 2;

    /** Weight of the mentions before against the latest one. */
    private static final double TOPIC = 1;

    /** From this certainty on a learned link counts where grammar leaves a pronoun open. */
    private static final double SURE = 0.9;

    /** The same where the pronoun speaks. */
    private static final double SURE_OF_SPEAKERS = 0.8;

    /** From this certainty on a learned link to somebody else makes a pronoun that speaks doubtful. */
    private static final double DOUBT = 0.1;

    /** Ties between a word of a name or title and the one that stands for all. */
    private static final Set<String> IN_NAME = Set.of("flat", "nmod:desc", "appos");

    private static final Set<String> OBJECTS = Set.of("obj", "iobj", "obl");

    private static final int LONGEST_NAME = 4;

    /** Within so many words somebody who acts together with another is named. */
    private static final int NEXT_NAME = 20;

    private static final Set<String> DIALOGUE = Set.of("i", "me", "my", "you", "your", "we", "our", "us");

    private static final WordList UNNAMED = WordList.of("unnamed-persons");

    private final Reading reading;
    private final List<Cluster> persons;
    private final Map<Integer, Cluster> owners = new HashMap<>();

    /** Mentions of each person so far. */
    private final Map<Cluster, Integer> counts = new LinkedHashMap<>();

    /** The main subject of the last sentence that isn't quoted whole, and of the present one as far as it is read. */
    private @Nullable Cluster lead;

    private @Nullable Cluster nextLead;

    private final List<Cluster> clusters;
    private final Map<Integer, Reference> references;

    /** The tokens that tell who says something. */
    private final BitSet speakers = new BitSet();

    private Pronouns(Reading reading, List<Cluster> clusters, Map<Integer, Reference> references) {
        this.reading = reading;
        this.clusters = clusters;
        this.references = references;
        this.persons =
                clusters.stream().filter(c -> c.type == Entity.Type.PERSON).toList();
        for (Cluster person : persons) {
            person.places.forEach(place -> owners.put(place.token(), person));
        }
        Syntax syntax = new Syntax(reading);
        reading.attributions().stream()
                .flatMap(attribution -> attribution.source().stream())
                .flatMap(source -> syntax.tokens(source).stream())
                .forEach(token -> speakers.set(token.index()));
    }

    static void find(Reading reading, List<Cluster> clusters, Map<Integer, Reference> references) {
        Pronouns pronouns = new Pronouns(reading, clusters, references);
        Quoted quoted = new Quoted(reading);
        List<Spoken> recent = new ArrayList<>();
        int told = 0;
        for (Sentence sentence : reading.sentences()) {
            List<Token> own = sentence.tokens().stream()
                    .filter(token -> !quoted.isInside(token.index()) && !Syntax.isPunctuation(token))
                    .toList();
            if (!own.isEmpty()) {
                told++;
                pronouns.lead = pronouns.nextLead;
                pronouns.nextLead = null;
            }
            int now = told;
            recent.removeIf(spoken -> spoken.sentence() < now - REACH);
            boolean dialogue = own.stream().anyMatch(Pronouns::isOfDialogue);
            for (Token token : sentence.tokens()) {
                pronouns.read(token, told, dialogue || quoted.isInside(token.index()), recent);
            }
        }
    }

    private static boolean isSubject(Token token) {
        return token.plainRelation().equals("nsubj");
    }

    /** "I", "you": somebody speaks, and whom that one means may be named by nobody. */
    private static boolean isOfDialogue(Token token) {
        return DIALOGUE.contains(Letters.lower(token.form()));
    }

    /**
     * A place where a person is spoken of.
     *
     * @param person null for somebody without a name: "a man", "the driver"
     * @param speaks whether that one says something there
     */
    private record Spoken(@Nullable Cluster person, Gender gender, int sentence, boolean subject, boolean speaks) {}

    private void read(Token token, int sentence, boolean quoted, List<Spoken> recent) {
        Gender gender = PRONOUNS.get(Letters.lower(token.form()));
        Cluster owner = owners.get(token.index());
        if (gender != null && token.upos() == Upos.PRON && !quoted) {
            owner = resolve(token, gender, sentence, recent);
            if (owner != null) {
                owner.places.add(new Cluster.Place(token.span(), token.index(), Mention.Form.PRONOUN));
                owner.gender = gender;
            }
        }
        boolean subject = isSubject(token);
        boolean speaks = speakers.get(token.index());
        if (!quoted && isMainSubject(token)) {
            nextLead = isAlone(token) ? owner : null;
        }
        if (owner != null) {
            counts.merge(owner, 1, Integer::sum);
            recent.add(new Spoken(owner, owner.gender, sentence, subject || isSubjectName(token), speaks));
        } else if (gender != null && !quoted) {
            recent.add(new Spoken(null, gender, sentence, subject, speaks));
        } else if (isSomebody(token)) {
            Gender told = WordLists.ROLES.getOrDefault(token.lemma(), Gender.UNKNOWN);
            recent.add(new Spoken(null, told, sentence, subject, speaks));
        }
    }

    /** Returns true if nobody acts together with somebody: "Blake and Roe met". */
    private boolean isAlone(Token token) {
        int to = Math.min(reading.tokens().size(), token.index() + NEXT_NAME);
        return reading.tokens().subList(token.index(), to).stream()
                .noneMatch(other -> other.plainRelation().equals("conj") && other.head() == token.index());
    }

    /**
     * Returns true if a person's mention begins here, or somebody's without a name stands here, that is its
     * sentence's subject or speaks in it.
     */
    private boolean isMainSubject(Token token) {
        boolean candidate = owners.containsKey(token.index())
                || PRONOUNS.containsKey(Letters.lower(token.form()))
                || isSomebody(token);
        Token head = token;
        for (int i = 0; i < LONGEST_NAME && IN_NAME.contains(head.relation()); i++) {
            head = reading.tokens().get(head.head());
        }
        return candidate
                && isSubject(head)
                && (speakers.get(head.index())
                        || reading.tokens().get(head.head()).isRoot());
    }

    /** Returns the person that the learned links lead to, if type and gender allow it. */
    private @Nullable Cluster linked(@Nullable Reference reference, Gender gender) {
        Cluster linked = reference == null ? null : clusters.get(reference.entity());
        return linked != null && linked.type == Entity.Type.PERSON && linked.gender.agrees(gender) ? linked : null;
    }

    /**
     * Returns true if somebody is the subject of the very verb whose object a pronoun is: only "himself" can be that
     * one.
     */
    private boolean isBarred(Token pronoun, @Nullable Cluster person) {
        boolean object =
                OBJECTS.contains(pronoun.plainRelation()) && !pronoun.lower().endsWith("self");
        return object
                && person != null
                && person.places.stream()
                        .anyMatch(place -> place.token() < pronoun.index()
                                && isSubjectOf(reading.tokens().get(place.token()), pronoun.head()));
    }

    private boolean isSubjectOf(Token first, int verb) {
        Token token = first;
        for (int i = 0; i < LONGEST_NAME && IN_NAME.contains(token.relation()); i++) {
            token = reading.tokens().get(token.head());
        }
        return isSubject(token) && token.head() == verb;
    }

    private @Nullable Cluster resolve(Token pronoun, Gender gender, int sentence, List<Spoken> spoken) {
        List<Spoken> recent =
                spoken.stream().filter(s -> !isBarred(pronoun, s.person())).toList();
        Reference reference = references.get(pronoun.index());
        Cluster linked = linked(reference, gender);
        linked = isBarred(pronoun, linked) ? null : linked;
        double certainty = reference == null || linked == null ? 0 : reference.certainty();
        boolean speaks = speakers.get(pronoun.index());
        if (speaks && nextLead == null && lead != null && lead.gender.agrees(gender) && isSubject(pronoun)) {
            return certainty >= SURE_OF_SPEAKERS ? linked : lead;
        }
        Candidate best = best(gender, sentence, recent, speaks);
        if (best == null || best.lead() < (speaks ? LEAD_OF_SPEAKERS : LEAD)) {
            return certainty >= (speaks ? SURE_OF_SPEAKERS : SURE) ? linked : null;
        }
        boolean unopposed = speaks && certainty < DOUBT;
        return unopposed || best.person().equals(linked) ? best.person() : null;
    }

    /**
     * Who stands out.
     *
     * @param lead how many times stronger than the next
     */
    private record Candidate(Cluster person, double lead) {}

    /** Returns true if a name that begins here is a subject: its head may be a later word of it. */
    private boolean isSubjectName(Token first) {
        Token head = reading.tokens().get(first.head());
        return head.plainRelation().equals("nsubj") && Math.abs(head.index() - first.index()) < 4;
    }

    /** A common noun for a person who isn't the bearer of a name beside it. */
    private boolean isSomebody(Token token) {
        if (token.upos() != Upos.NOUN || token.form().equals(token.lemma() + "s")) {
            return false;
        }
        boolean person = UNNAMED.contains(token.lemma()) || Roles.isRole(token);
        boolean argument = Set.of("nsubj", "obj", "obl", "iobj").contains(token.plainRelation());
        return person && argument && !owners.containsKey(token.index() + 1) && !owners.containsKey(token.index() - 1);
    }

    private @Nullable Candidate best(Gender gender, int sentence, List<Spoken> recent, boolean speaks) {
        Map<Cluster, Double> weights = new HashMap<>();
        double nobody = 0;
        for (Spoken spoken : recent) {
            double weight = (spoken.subject() ? 2 : 1)
                    * (speaks && spoken.speaks() && spoken.sentence() < sentence ? SPEAKER : 1)
                    / Math.pow(2, sentence - spoken.sentence());
            if (!spoken.gender().agrees(gender)) {
                continue;
            }
            if (spoken.person() == null) {
                nobody += weight;
            } else {
                double sure = spoken.gender() == gender ? 1.5 : 1;
                weights.merge(spoken.person(), weight * sure, Double::sum);
            }
        }
        double rest = nobody;
        for (Map.Entry<Cluster, Integer> known : counts.entrySet()) {
            double topic = TOPIC * Math.log1p(known.getValue());
            if (weights.computeIfPresent(known.getKey(), (_, weight) -> weight + topic) == null
                    && known.getKey().gender.agrees(gender)) {
                rest = Math.max(rest, topic);
            }
        }
        List<Map.Entry<Cluster, Double>> best = weights.entrySet().stream()
                .sorted(Map.Entry.<Cluster, Double>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().firstToken(), Comparator.naturalOrder()))
                .toList();
        if (best.isEmpty()) {
            return null;
        }
        double next = Math.max(rest, best.size() > 1 ? best.get(1).getValue() : 0);
        double lead = next == 0 ? Double.POSITIVE_INFINITY : best.getFirst().getValue() / next;
        return new Candidate(best.getFirst().getKey(), lead);
    }
}
