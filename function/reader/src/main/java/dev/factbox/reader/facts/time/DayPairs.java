package dev.factbox.reader.facts.time;

import dev.factbox.reader.facts.time.Expressions.Expression;
import org.jspecify.annotations.Nullable;

/** Finds the second of two days of one month: the "25" of "April 24 and 25" or "April 24-25". */
final class DayPairs {
    private DayPairs() {}

    /** The day that shares the month of an expression of month and day that ends just before; null when none does. */
    static @Nullable Expression second(Chart chart, Expression first) {
        Chart.Found month = chart.find(Category.MONTH, first.start());
        Chart.Found day = month == null ? null : chart.find(Category.DAY, month.end());
        boolean plain = day != null && day.end() == first.end();
        Chart.Found other = plain && isLink(chart, first.end()) ? chart.find(Category.DAY, first.end() + 1) : null;
        if (month == null || other == null || !isAlone(chart, first.end(), other.end())) {
            return null;
        }
        boolean both = month.value() instanceof Values.Month && other.value() instanceof Values.Day;
        Meaning meaning = both
                ? DayRules.inMonth(((Values.Month) month.value()).number(), ((Values.Day) other.value()).number(), null)
                : null;
        return meaning == null ? null : new Expression(first.end() + 1, other.end(), meaning);
    }

    private static boolean isLink(Chart chart, int at) {
        return chart.is(at, "and") || chart.is(at, "to") || chart.is(at, "or") || chart.is(at, "-");
    }

    /** "May 3 and 12 people died": a word behind the number makes it a count, unless a hyphen joins it. */
    private static boolean isAlone(Chart chart, int link, int end) {
        boolean digits = chart.get(link + 1).isNumber();
        boolean placed = chart.is(end, "in") || chart.is(end, "at") || chart.is(end, "for") || chart.is(end, "with");
        return digits && (chart.is(link, "-") || !chart.get(end).isWord() || placed);
    }
}
