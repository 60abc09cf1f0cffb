package dev.factbox.reader.facts.claims;

import dev.factbox.factsheet.Entity;
import dev.factbox.reader.facts.claims.Clause.Participant;
import dev.factbox.reader.language.Syntax;
import dev.factbox.reader.language.Token;
import dev.factbox.reader.language.Upos;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Nouns that name what somebody did ("the attack on the port by rebels"): who acts stands as possessor, as compound, or
 * after "by"; what it is done to after "of" and other prepositions. The list is a data file.
 */
final class EventNouns {
    private static final Set<String> NOUNS = load();

    /** Verbs whose subject does what their object names. */
    private static final Set<String> LIGHT_VERBS = Set.of(
            "make",
            "have",
            "take",
            "give",
            "hold",
            "do",
            "sign",
            "launch",
            "file",
            "begin",
            "start",
            "conduct",
            "carry",
            "lead",
            "stage",
            "announce",
            "complete",
            "end",
            "open",
            "offer",
            "suffer",
            "post",
            "report",
            "reach",
            "win",
            "negotiate",
            "agree",
            "plan",
            "propose",
            "place",
            "delay",
            "continue",
            "confirm");

    private final Syntax syntax;
    private final ClauseReader clauses;
    private final ParticipantPhrases phrases;

    EventNouns(Syntax syntax, ClauseReader clauses, ParticipantPhrases phrases) {
        this.syntax = syntax;
        this.clauses = clauses;
        this.phrases = phrases;
    }

    /** The clause that a noun stands for, when it names an event. */
    Optional<Clause> at(Token token) {
        boolean event = token.upos() == Upos.NOUN
                && NOUNS.contains(token.lemma())
                && !token.plainRelation().equals("compound");
        return event ? Optional.of(clause(token)) : Optional.empty();
    }

    private Clause clause(Token noun) {
        List<Participant> participants = new ArrayList<>();
        Token subject = null;
        for (Token child : syntax.children(noun)) {
            String preposition = clauses.preposition(child);
            boolean agent = child.relation().equals("nmod:poss") || preposition.equals("by");
            if (agent || (subject == null && isActor(child))) {
                subject = child;
            } else if (preposition.equals("between")) {
                Token other = syntax.child(child, "conj");
                subject = subject == null ? child : subject;
                participants.add(new Participant(other == null ? child : other, "with"));
            } else if (child.plainRelation().equals("nmod") && !preposition.isEmpty()) {
                participants.add(new Participant(child, preposition.equals("of") ? "object" : preposition));
            } else if (child.plainRelation().equals("compound") && !isHyphenated(child)) {
                participants.add(new Participant(child, "object"));
            }
        }
        return new Clause(noun, noun, subject == null ? actor(noun) : subject, subject == null, participants);
    }

    /** "a face-to-face meeting": no face takes part. */
    private boolean isHyphenated(Token word) {
        boolean before = word.index() > 0
                && syntax.reading().tokens().get(word.index() - 1).form().equals("-");
        return before || word.form().contains("-");
    }

    /** "the Airbus deal", "the US offer": a person, body or place whose name stands right before the noun. */
    private boolean isActor(Token word) {
        Entity entity = word.plainRelation().equals("compound") ? phrases.entity(word) : null;
        return entity != null && entity.type() != Entity.Type.MISC;
    }

    /** "Boeing made an offer": who does what a light verb has as its object. */
    private @Nullable Token actor(Token noun) {
        Token verb = syntax.head(noun);
        boolean light = noun.plainRelation().equals("obj") && LIGHT_VERBS.contains(verb.lemma());
        return light ? clauses.subject(verb) : null;
    }

    private static Set<String> load() {
        InputStream data = Objects.requireNonNull(EventNouns.class.getResourceAsStream("event-nouns.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.strip().split("\\s+")).stream())
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
