package dev.factbox.reader.facts.time;

import dev.factbox.factsheet.DateMention;
import dev.factbox.reader.facts.numerals.Lexemes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the time expressions of a paragraph: at each position the longest, with the words that qualify it. */
final class Expressions {
    static final List<Rule> CORES = Stream.of(
                    DayRules.DAYS,
                    ClockRules.TIMES,
                    CalendarRules.PERIODS,
                    ShiftRules.SHIFTS,
                    SetRules.SETS,
                    DurationRules.DURATIONS,
                    References.REFERENCES)
            .flatMap(List::stream)
            .toList();

    /** Words before a date that say which part of it is meant, or how surely. */
    static final List<Pattern> DATE_QUALIFIERS = Stream.of(
                    "early|late|mid|earlier|later|sometime -?",
                    "earlier|later|early|late in|on",
                    "the? early|late|latter|later|middle|end|beginning|start|close|mid -? part? of",
                    "the early|late|mid -?",
                    "around|about|nearly|almost|approximately")
            .map(Pattern::of)
            .toList();

    static final List<Pattern> LENGTH_QUALIFIERS = Stream.of(
                    "about|around|nearly|almost|roughly|approximately",
                    "more|less|fewer|longer than",
                    "no|not more|less|later than",
                    "at least|most the?",
                    "just|well over|under",
                    "up to",
                    "as much|long|little as")
            .map(Pattern::of)
            .toList();

    private Expressions() {}

    static List<Expression> of(Lexemes lexemes) {
        Chart chart = new Chart(lexemes);
        List<Expression> expressions = new ArrayList<>();
        for (int at = 0; at < chart.size(); ) {
            Expression found = at(chart, at);
            if (found == null) {
                at++;
            } else {
                expressions.add(found);
                at = found.end();
                Expression second = DayPairs.second(chart, found);
                if (second != null) {
                    expressions.add(second);
                    at = second.end();
                }
            }
        }
        return expressions;
    }

    private static @Nullable Expression at(Chart chart, int at) {
        Expression plain = core(chart, at, at);
        if (plain != null) {
            return plain;
        }
        for (Pattern qualifier : DATE_QUALIFIERS) {
            Expression found = qualified(chart, at, qualifier);
            if (found != null && !(found.meaning() instanceof Meaning.Fixed)) {
                return found;
            }
        }
        for (Pattern qualifier : LENGTH_QUALIFIERS) {
            Expression found = qualified(chart, at, qualifier);
            if (found != null && (isLength(found) || found.meaning() instanceof Meaning.Shift)) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Expression qualified(Chart chart, int at, Pattern qualifier) {
        Match match = qualifier.match(chart, at);
        return match == null ? null : core(chart, at, match.end());
    }

    private static @Nullable Expression core(Chart chart, int start, int at) {
        Chart.Found found = Rule.longest(CORES, chart, at);
        return found != null && found.value() instanceof Meaning meaning
                ? new Expression(start, found.end(), meaning)
                : null;
    }

    private static boolean isLength(Expression expression) {
        return expression.meaning() instanceof Meaning.Fixed(var type, var value) && type == DateMention.Type.DURATION;
    }

    /** The lexemes {@code [start, end)} and what they mean. */
    record Expression(int start, int end, Meaning meaning) {}
}
