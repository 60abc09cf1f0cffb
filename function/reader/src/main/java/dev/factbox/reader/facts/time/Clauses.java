package dev.factbox.reader.facts.time;

import dev.factbox.reader.facts.numerals.Lexeme;
import dev.factbox.reader.facts.numerals.Lexemes;
import dev.factbox.reader.language.Reading;
import dev.factbox.reader.language.Syntax;
import dev.factbox.reader.language.Token;
import dev.factbox.reader.language.Upos;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges which way the clause around a time expression looks: by its verb's tense, or by words where no parse is. */
final class Clauses {
    private static final Set<String> FUTURE_AUXILIARIES =
            Set.of("will", "'ll", "shall", "would", "may", "might", "should");

    /** Verbs and adjectives whose infinitive is still to come. */
    private static final Set<String> INTENT = Set.of(
            "plan",
            "expect",
            "schedule",
            "hope",
            "want",
            "intend",
            "agree",
            "go",
            "set",
            "slate",
            "promise",
            "vow",
            "pledge",
            "prepare",
            "aim",
            "suppose",
            "likely",
            "due",
            "ready",
            "about",
            "be");

    /** Whoever does this to something names a day that is still to come, though the verb is in the past. */
    private static final Set<String> PLANNING = Set.of("plan", "schedule", "slate");

    /** Verbs that put something off to a day: "postponed until Tuesday". */
    private static final Set<String> PUTTING_OFF =
            Set.of("postpone", "delay", "defer", "extend", "adjourn", "suspend", "give", "have");

    private static final int HEIGHT = 8;

    private final Syntax syntax;
    private final Map<Integer, Token> byStart = new HashMap<>();

    Clauses(Reading reading) {
        this.syntax = new Syntax(reading);
        reading.tokens().forEach(token -> byStart.put(token.span().start(), token));
    }

    /** The direction of the clause around the lexemes {@code [start, end)}. */
    Direction around(Lexemes lexemes, int start, int end) {
        boolean possessive = lexemes.get(end).is("'s") && lexemes.get(end).glued();
        if (possessive) {
            return Direction.PAST;
        }
        Lexeme before = lexemes.get(start - 1);
        if (isEarliest(lexemes, start)) {
            return Direction.FUTURE;
        }
        Token verb = byStart.get(before.span().start());
        if (verb != null && isParticiple(verb)) {
            return Direction.PAST;
        }
        if (before.is("through") || before.is("by")) {
            Direction near = judge(lexemes, start, end);
            return near == Direction.PAST && before.is("by") ? near : Direction.FUTURE;
        }
        return judge(lexemes, start, end);
    }

    /** "as soon as Tuesday", "as early as June". */
    private static boolean isEarliest(Lexemes lexemes, int start) {
        Lexeme how = lexemes.get(start - 2);
        return lexemes.get(start - 1).is("as") && (how.is("soon") || how.is("early"));
    }

    /** "the injunction issued Friday", "the year ended June 30": past, whatever the clause around it says. */
    private static boolean isParticiple(Token verb) {
        return verb.upos() == Upos.VERB
                && verb.relation().equals("acl")
                && verb.form().endsWith("ed")
                && !PLANNING.contains(verb.lemma());
    }

    private Direction judge(Lexemes lexemes, int start, int end) {
        Token token = byStart.get(lexemes.get(end - 1).span().start());
        return token == null || token.upos() == Upos.X ? WordCues.around(lexemes, start, end) : of(token);
    }

    /** Climbs from a word to the first verb whose form says something. */
    private Direction of(Token word) {
        Token at = word;
        for (int step = 0; step < HEIGHT; step++) {
            Direction direction = isVerbal(at) ? ofVerb(at) : Direction.OPEN;
            if (direction != Direction.OPEN || at.isRoot()) {
                return direction;
            }
            at = syntax.head(at);
        }
        return Direction.OPEN;
    }

    private boolean isVerbal(Token token) {
        return token.upos() == Upos.VERB || token.upos() == Upos.AUX || syntax.child(token, "cop") != null;
    }

    private Direction ofVerb(Token verb) {
        List<Token> auxiliaries = syntax.children(verb).stream()
                .filter(child -> child.upos() == Upos.AUX)
                .toList();
        if (auxiliaries.stream().anyMatch(auxiliary -> FUTURE_AUXILIARIES.contains(auxiliary.lemma()))) {
            return Direction.FUTURE;
        }
        if (isInfinitive(verb)) {
            return isMeant(verb) ? Direction.FUTURE : Direction.OPEN;
        }
        if (PLANNING.contains(verb.lemma()) || isPutOff(verb)) {
            return Direction.FUTURE;
        }
        boolean perfect =
                auxiliaries.stream().anyMatch(auxiliary -> auxiliary.lemma().equals("have"));
        boolean past = auxiliaries.stream().anyMatch(auxiliary -> auxiliary.tense() == Token.Tense.PAST);
        boolean simple = auxiliaries.isEmpty() && verb.tense() == Token.Tense.PAST;
        return perfect || past || simple ? Direction.PAST : Direction.OPEN;
    }

    private boolean isPutOff(Token verb) {
        return PUTTING_OFF.contains(verb.lemma())
                && syntax.children(verb).stream()
                        .map(child -> syntax.child(child, "case"))
                        .anyMatch(preposition ->
                                preposition != null && preposition.lemma().equals("until"));
    }

    private boolean isInfinitive(Token verb) {
        return syntax.children(verb).stream()
                .anyMatch(child -> child.upos() == Upos.PART && child.lemma().equals("to"));
    }

    /** "plans to meet", "is to meet", "guidelines to be published". */
    private boolean isMeant(Token verb) {
        @Nullable Token head = verb.isRoot() ? null : syntax.head(verb);
        boolean noun = head != null && verb.plainRelation().equals("acl");
        return head == null || noun || INTENT.contains(head.lemma());
    }
}
