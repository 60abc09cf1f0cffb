package dev.factbox.reader.facts.time;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A pattern and what it means; the meaning is null where the words turn out to be no time expression. A meaning that
 * needs values names their types, and a rule whose pattern can match without one of them can't be built.
 */
record Rule(Pattern pattern, Function<Match, @Nullable Meaning> meaning) {
    static Rule of(String pattern, Function<Match, @Nullable Meaning> meaning) {
        return new Rule(Pattern.of(pattern), meaning);
    }

    /**
     * Builds a rule whose meaning needs the first value of a type.
     *
     * @throws IllegalArgumentException if the pattern can match without a value of that type
     */
    static <A> Rule of(String pattern, Class<A> needed, BiFunction<Match, A, @Nullable Meaning> meaning) {
        return new Rule(binding(pattern, needed), match -> meaning.apply(match, value(match, needed)));
    }

    /**
     * Builds a rule whose meaning needs the first values of two types.
     *
     * @throws IllegalArgumentException if the pattern can match without a value of either type
     */
    static <A, B> Rule of(String pattern, Class<A> first, Class<B> second, OfTwo<A, B> meaning) {
        return new Rule(
                binding(pattern, first, second),
                match -> meaning.apply(match, value(match, first), value(match, second)));
    }

    /** A meaning made of two values. */
    interface OfTwo<A, B> {
        @Nullable Meaning apply(Match match, A first, B second);
    }

    private static Pattern binding(String notation, Class<?>... needed) {
        Pattern pattern = Pattern.of(notation);
        for (Class<?> type : needed) {
            if (!pattern.binds(type)) {
                throw new IllegalArgumentException("The pattern \"" + notation + "\" can match without the "
                        + type.getSimpleName() + " that its rule needs.");
            }
        }
        return pattern;
    }

    private static <T> T value(Match match, Class<T> type) {
        return Objects.requireNonNull(match.find(type));
    }

    /** The longest that any rule finds at a position, of equals the first rule's; null when none finds anything. */
    static Chart.@Nullable Found longest(List<Rule> rules, Chart chart, int position) {
        Chart.Found best = null;
        for (Rule rule : rules) {
            Match match = rule.pattern.match(chart, position);
            if (match != null && (best == null || match.end() > best.end())) {
                Meaning meaning = rule.meaning.apply(match);
                best = meaning == null ? best : new Chart.Found(meaning, match.end());
            }
        }
        return best;
    }
}
