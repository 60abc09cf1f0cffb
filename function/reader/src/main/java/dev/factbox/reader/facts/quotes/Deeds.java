package dev.factbox.reader.facts.quotes;

import dev.factbox.factsheet.Span;
import dev.factbox.reader.facts.quotes.Cues.Construction;
import dev.factbox.reader.language.Syntax;
import dev.factbox.reader.language.Token;
import dev.factbox.reader.language.Upos;
import java.util.List;
import java.util.Set;

/**
 * Tells words that somebody said, though no marks stand around them, from what somebody did: who announces a plan or
 * vows to win said so much; who rejects a letter, threatens a city or refuses to go may have said anything, or
 * nothing.
 */
final class Deeds {
    /** Verbs with an infinitive that is done or left undone, or with what it is done to. */
    private static final Set<String> DONE = Set.of(
            "refuse",
            "decline",
            "seek",
            "try",
            "attempt",
            "fail",
            "manage",
            "choose",
            "begin",
            "start",
            "continue",
            "help",
            "use",
            "prepare",
            "move",
            "work",
            "struggle",
            "strive",
            "reject",
            "oppose",
            "attack",
            "assail",
            "support",
            "challenge",
            "celebrate",
            "threaten",
            "rebuff",
            "embrace");

    /** Constructions whose content may do without a verb. */
    private static final Set<Construction> NOMINAL =
            Set.of(Construction.OBJECT, Construction.PHRASE, Construction.LABEL);

    private final Syntax syntax;

    Deeds(Syntax syntax) {
        this.syntax = syntax;
    }

    /** Returns true if unmarked content is told rather than done. */
    boolean isTold(AttributedContent saying) {
        Attribution attribution = saying.speaker();
        if (attribution == null || attribution.cue().upos() != Upos.VERB) {
            return true;
        }
        List<Token> words =
                saying.pieces().stream().flatMap(piece -> words(piece).stream()).toList();
        Set<Construction> takes = Cues.of(attribution.cue().lemma());
        if (words.isEmpty() || isInfinitive(words)) {
            return !DONE.contains(attribution.cue().lemma());
        }
        boolean predicate = words.stream().anyMatch(word -> word.upos() == Upos.VERB || word.upos() == Upos.AUX);
        return predicate
                || (takes.stream().anyMatch(NOMINAL::contains)
                        && !DONE.contains(attribution.cue().lemma())
                        && !isBareName(words));
    }

    private static boolean isInfinitive(List<Token> words) {
        return words.size() > 1
                && words.getFirst().form().equalsIgnoreCase("to")
                && words.get(1).upos() == Upos.VERB;
    }

    private static boolean isBareName(List<Token> words) {
        return words.stream().allMatch(word -> word.upos() == Upos.PROPN || word.upos() == Upos.PRON);
    }

    private List<Token> words(Span span) {
        return syntax.tokens(span).stream()
                .filter(token -> !Syntax.isPunctuation(token))
                .toList();
    }
}
