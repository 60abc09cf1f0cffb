package dev.factbox.reader.facts.time;

import dev.factbox.reader.facts.numerals.Lexeme;
import dev.factbox.reader.facts.numerals.Numeral;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Recognises how many, and of what unit. */
final class CountWords {
    private CountWords() {}

    static Chart.@Nullable Found unit(Chart chart, int at) {
        Unit unit = Unit.of(chart.get(at).lower());
        return unit == null ? null : new Chart.Found(unit, at + 1);
    }

    /** A number, or a word for one that is left open. */
    static Chart.@Nullable Found count(Chart chart, int at) {
        Lexeme word = chart.get(at);
        return switch (word.lower()) {
            case "several", "many" -> new Chart.Found(Amount.OPEN, at + 1);
            case "few" -> new Chart.Found(Amount.OPEN, at + 1);
            case "a", "an" -> afterArticle(chart, at);
            case "couple" -> new Chart.Found(two(), chart.is(at + 1, "of") ? at + 2 : at + 1);
            default -> number(chart, at);
        };
    }

    private static Amount two() {
        return new Amount(BigDecimal.TWO);
    }

    private static Chart.@Nullable Found afterArticle(Chart chart, int at) {
        if (chart.is(at + 1, "few")) {
            return new Chart.Found(Amount.OPEN, at + 2);
        }
        if (chart.is(at + 1, "couple")) {
            return new Chart.Found(two(), chart.is(at + 2, "of") ? at + 3 : at + 2);
        }
        Numeral numeral = chart.lexemes().numeral(at);
        if (numeral != null) {
            return new Chart.Found(new Amount(numeral.value()), numeral.end());
        }
        return new Chart.Found(Amount.ONE, at + 1);
    }

    private static Chart.@Nullable Found number(Chart chart, int at) {
        if (chart.is(at, "half") && (chart.is(at + 1, "a") || chart.is(at + 1, "an"))) {
            Numeral numeral = chart.lexemes().numeral(at);
            return numeral == null
                    ? new Chart.Found(new Amount(new BigDecimal("0.5")), at + 2)
                    : new Chart.Found(new Amount(numeral.value()), numeral.end());
        }
        Numeral numeral = chart.lexemes().numeral(at);
        return numeral == null ? null : new Chart.Found(new Amount(numeral.value()), numeral.end());
    }
}
