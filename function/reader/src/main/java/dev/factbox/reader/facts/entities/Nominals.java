package dev.factbox.reader.facts.entities;

import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Mention;
import dev.factbox.factsheet.Span;
import dev.factbox.reader.article.Letters;
import dev.factbox.reader.language.Reading;
import dev.factbox.reader.language.Token;
import dev.factbox.reader.language.Upos;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where a plain "the ministry" or "the mayor" can only speak of one entity that was named before. */
final class Nominals {
    /** Nouns that bodies carry in their names and go by later. */
    private static final Set<String> BODIES = Set.of(
            "ministry",
            "council",
            "committee",
            "party",
            "university",
            "agency",
            "bank",
            "court",
            "commission",
            "department",
            "bureau",
            "institute",
            "union",
            "association",
            "club",
            "federation",
            "foundation",
            "hospital",
            "airline",
            "museum",
            "league",
            "senate",
            "parliament",
            "assembly",
            "authority",
            "institution",
            "organization",
            "organisation",
            "society",
            "college",
            "board",
            "academy",
            "orchestra",
            "navy",
            "army",
            "newspaper",
            "company");

    /** Titles of an office before a name, by its name elsewhere. */
    private static final Map<String, Set<String>> TITLES = Map.of(
            "senator", Set.of("sen."),
            "governor", Set.of("gov."),
            "congressman", Set.of("rep.", "representative"),
            "congresswoman", Set.of("rep.", "representative"),
            "representative", Set.of("rep."),
            "lawmaker", Set.of("rep.", "sen.", "representative", "senator", "congressman", "congresswoman"),
            "professor", Set.of("prof."),
            "president", Set.of("pres."));

    /** Words that show that another person or another office is meant. */
    private static final Set<String> ELSE = Set.of(
            "former",
            "ex",
            "late",
            "acting",
            "vice",
            "deputy",
            "assistant",
            "other",
            "another",
            "next",
            "new",
            "previous",
            "same",
            "second",
            "latter",
            "outgoing",
            "incoming",
            "then",
            "interim",
            "unnamed",
            "only",
            "current");

    /** Maximum words that qualify an office: "the senior Vermont senator". */
    private static final int MORE = 3;

    /** So many words apart, somebody counts as being spoken of. */
    private static final int NEAR = 60;

    private final Reading reading;
    private final List<Cluster> clusters;

    private Nominals(Reading reading, List<Cluster> clusters) {
        this.reading = reading;
        this.clusters = clusters;
    }

    static void find(Reading reading, List<Cluster> clusters) {
        Nominals nominals = new Nominals(reading, clusters);
        for (Token token : reading.tokens()) {
            nominals.find(token);
        }
    }

    private void find(Token noun) {
        String word = noun.form();
        boolean body = BODIES.contains(word);
        boolean role = WordLists.ROLES.containsKey(word);
        int the = noun.upos() == Upos.NOUN && (body || role) ? article(noun) : -1;
        if (the < 0 || !standsAlone(noun)) {
            return;
        }
        List<String> more = reading.tokens().subList(the + 1, noun.index()).stream()
                .map(token -> Letters.lower(token.form()))
                .toList();
        Cluster owner = !body ? onlyPerson(word, more, the) : more.isEmpty() ? onlyBody(word, the) : null;
        if (owner != null) {
            Span span = reading.tokens().get(the).span().cover(noun.span());
            owner.places.add(new Cluster.Place(span, the, Mention.Form.NOMINAL));
        }
    }

    /** The index of the "the" of a noun, with nothing but words that tell more of the noun between; -1 without one. */
    private int article(Token noun) {
        for (int i = noun.index() - 1; i >= Math.max(0, noun.index() - 1 - MORE); i--) {
            Token token = reading.tokens().get(i);
            if (token.form().equalsIgnoreCase("the") && token.head() == noun.index()) {
                return i;
            }
            boolean tells = token.upos() == Upos.ADJ || token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
            if (!tells || token.head() < i || token.head() > noun.index()) {
                return -1;
            }
        }
        return -1;
    }

    /** Nothing after it says which: no complement, no name. */
    private boolean standsAlone(Token noun) {
        if (noun.index() + 1 >= reading.tokens().size()) {
            return false;
        }
        Token after = reading.tokens().get(noun.index() + 1);
        boolean named = after.upos() == Upos.PROPN
                || after.upos() == Upos.NOUN
                || after.form().equals("-");
        return !named
                && !Set.of("of", "for", "who", "that", "which", "in", "at").contains(after.form())
                && !isModifier(noun);
    }

    private static boolean isModifier(Token noun) {
        return Set.of("compound", "flat", "appos", "nmod", "conj").contains(noun.plainRelation())
                && !noun.relation().equals("nmod:poss")
                && !noun.relation().equals("nmod");
    }

    private @Nullable Cluster onlyBody(String word, int token) {
        return only(clusters.stream()
                .filter(c -> c.type == Entity.Type.ORGANIZATION && c.isKnownBefore(token))
                .filter(c -> c.fullest().words().contains(word))
                .toList());
    }

    /**
     * The only one of that office who was named; words that tell more of the office are its own, or speak of who was
     * just spoken of.
     */
    private @Nullable Cluster onlyPerson(String office, List<String> more, int token) {
        Cluster only = only(clusters.stream()
                .filter(c -> c.type == Entity.Type.PERSON && c.isKnownBefore(token))
                .filter(c -> c.roles.stream().anyMatch(r -> isOf(r, office)))
                .toList());
        boolean told =
                only == null || only.roles.stream().anyMatch(role -> words(role).containsAll(more));
        boolean near =
                only != null && only.places.stream().anyMatch(p -> p.token() < token && token - p.token() <= NEAR);
        return told || (near && more.stream().noneMatch(ELSE::contains)) ? only : null;
    }

    /** Returns true if a role is of this office, and still is: not "former president", not "vice president". */
    private static boolean isOf(String role, String office) {
        List<String> words = words(role);
        Set<String> titles = TITLES.getOrDefault(office, Set.of());
        return words.stream().anyMatch(word -> word.equals(office) || titles.contains(word))
                && words.stream()
                        .noneMatch(Set.of("former", "ex", "vice", "deputy", "late", "acting", "assistant")::contains);
    }

    private static List<String> words(String role) {
        return List.of(Letters.lower(role).split(" "));
    }

    private static @Nullable Cluster only(List<Cluster> found) {
        return found.size() == 1 ? found.getFirst() : null;
    }
}
