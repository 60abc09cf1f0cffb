package dev.factbox.reader.facts.time;

import dev.factbox.reader.facts.numerals.Lexeme;
import dev.factbox.reader.facts.numerals.Lexemes;
import java.util.Set;

/** Which way from the publication date the clause around a time expression looks. */
enum Direction {
    PAST,
    FUTURE,
    OPEN;

    private static final Set<String> AHEAD = Set.of(
            "will",
            "'ll",
            "shall",
            "upcoming",
            "scheduled",
            "due",
            "expected",
            "expects",
            "plans",
            "planned",
            "set",
            "slated",
            "until",
            "till",
            "begins",
            "starts",
            "coming",
            "may",
            "might",
            "must",
            "deadline",
            "expire",
            "expires",
            "going",
            "to",
            "would",
            "should",
            "could",
            "intends",
            "hopes",
            "wants",
            "won");

    private static final Set<String> BACK = Set.of(
            "was",
            "were",
            "had",
            "did",
            "said",
            "told",
            "since",
            "went",
            "came",
            "made",
            "took",
            "got",
            "began",
            "met",
            "saw",
            "left",
            "held",
            "won",
            "lost",
            "sold",
            "bought",
            "found",
            "gave",
            "grew",
            "fell",
            "rose",
            "became",
            "kept",
            "led",
            "ran",
            "sent",
            "spoke",
            "spent",
            "stood",
            "thought",
            "wrote",
            "shot",
            "hit",
            "cut",
            "put",
            "been",
            "has",
            "have",
            "died",
            "built",
            "broke",
            "chose",
            "drew",
            "drove",
            "felt",
            "flew",
            "forgot",
            "hurt",
            "knew",
            "laid",
            "lay",
            "paid",
            "sank",
            "sat",
            "sought",
            "struck",
            "taught",
            "threw",
            "understood",
            "woke",
            "says",
            "after");

    private static final Set<String> NOT_PAST =
            Set.of("need", "needed", "united", "indeed", "speed", "red", "feed", "seed", "hundred", "bed", "led");

    /** Before "to" and a verb: what is meant to happen. */
    private static final Set<String> INTENT = Set.of(
            "plan",
            "plans",
            "planned",
            "planning",
            "likely",
            "expected",
            "scheduled",
            "due",
            "agreed",
            "hopes",
            "hope",
            "hoped",
            "wants",
            "want",
            "intends",
            "intend",
            "ready",
            "set",
            "going",
            "is",
            "are",
            "were",
            "slated",
            "promised",
            "vowed",
            "pledged",
            "prepared",
            "preparing",
            "expects",
            "aims",
            "about");

    private static final int REACH = 14;

    /** Judges by the verb nearest before the expression in its sentence, or else by the nearest behind it. */
    static Direction around(Lexemes lexemes, int start, int end) {
        if (lexemes.get(end).is("'s") && end == start + 1) {
            return PAST;
        }
        for (int i = start - 1; i >= Math.max(0, start - REACH) && !endsSentence(lexemes, i); i--) {
            Direction direction = of(lexemes, i);
            if (direction != OPEN) {
                return direction;
            }
        }
        for (int i = end; i < Math.min(lexemes.size(), end + REACH) && !endsSentence(lexemes, i); i++) {
            Direction direction = of(lexemes, i);
            if (direction != OPEN) {
                return direction;
            }
        }
        return OPEN;
    }

    private static boolean endsSentence(Lexemes lexemes, int at) {
        Lexeme mark = lexemes.get(at);
        return (mark.is(".") || mark.is("?") || mark.is("!") || mark.is(";"))
                && !lexemes.get(at + 1).glued();
    }

    private static Direction of(Lexemes lexemes, int at) {
        Lexeme word = lexemes.get(at);
        String lower = word.lower();
        if (lower.equals("to")) {
            return INTENT.contains(lexemes.get(at - 1).lower()) ? FUTURE : OPEN;
        }
        if (lower.equals("soon") || lower.equals("early")) {
            return lexemes.get(at - 1).is("as") ? FUTURE : OPEN;
        }
        if (AHEAD.contains(lower)) {
            return FUTURE;
        }
        if (lexemes.get(at - 1).is("be") || lexemes.get(at - 1).is("being")) {
            return OPEN;
        }
        boolean regular =
                lower.length() > 3 && lower.endsWith("ed") && !NOT_PAST.contains(lower) && !word.isCapitalized();
        return regular || BACK.contains(lower) ? PAST : OPEN;
    }
}
