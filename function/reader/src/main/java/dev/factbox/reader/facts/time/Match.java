package dev.factbox.reader.facts.time;

import dev.factbox.reader.facts.numerals.Lexeme;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A pattern that matched, with what its elements matched. */
final class Match {
    private final Chart chart;
    private final int start;
    private final int end;
    private final Object[] values;

    Match(Chart chart, int start, int end, Object[] values) {
        this.chart = chart;
        this.start = start;
        this.end = end;
        this.values = values;
    }

    int end() {
        return end;
    }

    Chart chart() {
        return chart;
    }

    /** The first value of a type; null when an optional element matched nothing. */
    <T> @Nullable T find(Class<T> type) {
        for (Object value : values) {
            if (type.isInstance(value)) {
                return type.cast(value);
            }
        }
        return null;
    }

    boolean has(String... words) {
        Set<String> wanted = Set.of(words);
        for (Object value : values) {
            if (value instanceof String word && wanted.contains(word)) {
                return true;
            }
        }
        return false;
    }

    Lexeme first() {
        return chart.get(start);
    }

    Lexeme last() {
        return chart.get(end - 1);
    }

    Lexeme before() {
        return chart.get(start - 1);
    }

    /** The n-th lexeme before the match, the nearest being the first. */
    Lexeme before(int n) {
        return chart.get(start - n);
    }

    Lexeme after() {
        return chart.get(end);
    }

    Lexeme afterNext() {
        return chart.get(end + 1);
    }
}
