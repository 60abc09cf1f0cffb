package dev.factbox.reader.wording;

import dev.factbox.factsheet.Span;
import dev.factbox.reader.article.Letters;
import dev.factbox.reader.language.Reading;
import dev.factbox.reader.language.Sentence;
import dev.factbox.reader.language.Syntax;
import dev.factbox.reader.language.Token;
import dev.factbox.reader.language.Upos;
import java.util.List;
import java.util.Set;

/**
 * Captions that stand among the sentences of a story: what a picture shows, told in the present where the story is told
 * in the past.
 */
final class Scenery {
    /** Verbs for people on pictures, rare in the present tense of news. */
    private static final Set<String> POSES = Set.of(
            "pose",
            "smile",
            "celebrate",
            "wave",
            "gesture",
            "hug",
            "embrace",
            "kiss",
            "applaud",
            "cheer",
            "laugh",
            "chat",
            "inspect",
            "greet");

    /** Verbs for people on pictures when a day or a year is given too. */
    private static final Set<String> DATED = Set.of(
            "arrive", "leave", "walk", "stand", "speak", "attend", "watch", "sit", "react", "address", "perform",
            "wear", "ride", "drive", "win", "score", "lift", "wait", "appear");

    /** Share of the story's finite main verbs in the past from which on it is told in the past. */
    private static final double TOLD = 0.5;

    private final Syntax syntax;
    private final List<Span> dates;
    private final boolean isToldInThePast;

    Scenery(Syntax syntax, List<Span> dates) {
        this.syntax = syntax;
        this.dates = dates;
        isToldInThePast = isToldInThePast(syntax.reading());
    }

    private static boolean isToldInThePast(Reading reading) {
        List<Token> verbs = reading.tokens().stream()
                .filter(token -> token.isRoot() && token.tense() != Token.Tense.NONE)
                .toList();
        long past = verbs.stream()
                .filter(token -> token.tense() == Token.Tense.PAST)
                .count();
        return past > TOLD * verbs.size();
    }

    boolean isCaption(Sentence sentence) {
        return isToldInThePast
                && sentence.tokens().stream().anyMatch(token -> token.isRoot() && shows(sentence, token));
    }

    private boolean isDated(Sentence sentence) {
        return dates.stream().anyMatch(date -> sentence.span().contains(date));
    }

    private boolean shows(Sentence sentence, Token root) {
        String lemma = Letters.lower(root.lemma());
        return root.upos() == Upos.VERB
                && root.tense() == Token.Tense.PRESENT
                && syntax.child(root, "aux", "expl", "mark") == null
                && syntax.child(root, "nsubj") != null
                && (POSES.contains(lemma) || (DATED.contains(lemma) && isDated(sentence)));
    }
}
