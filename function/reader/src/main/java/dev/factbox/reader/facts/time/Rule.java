package dev.factbox.reader.facts.time;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A pattern and what it means; the meaning is null where the words turn out to be no time expression.
 */
record Rule(Pattern pattern, Function<Match, @Nullable Meaning> meaning) {
    static Rule of(String pattern, Function<Match, @Nullable Meaning> meaning) {
        return new Rule(Pattern.of(pattern), meaning);
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
