package dev.factbox.factsheet;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number and what it measures or counts; {@code [start, end)} covers both.
 *
 * @param amount the number with its unit or currency ("$40 billion", "12 percent", "three")
 * @param value the number; of a range its lower end
 * @param upper the upper end of a range
 * @param unit the counted noun's lemma, {@code percent}, or a unit's UCUM code
 * @param currency ISO 4217
 * @param confidence estimated probability in [0, 1] that it is right as it stands; 1 where it is given
 */
public record Quantity(
        int start,
        int end,
        String exact,
        Passage amount,
        Kind kind,
        BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable String unit,
        @Nullable String currency,
        boolean approximate,
        double confidence) {
    /** The kind of number. */
    public enum Kind {
        COUNT,
        MONEY,
        PERCENT,
        MEASURE,
        ORDINAL
    }

    /** Sheets of earlier programs estimate nothing: what they hold is given. */
    public Quantity {
        confidence = confidence == 0 ? 1 : confidence;
    }

    /** One that is given, and not estimated. */
    public Quantity(
            int start,
            int end,
            String exact,
            Passage amount,
            Kind kind,
            BigDecimal value,
            @Nullable BigDecimal upper,
            @Nullable String unit,
            @Nullable String currency,
            boolean approximate) {
        this(start, end, exact, amount, kind, value, upper, unit, currency, approximate, 1);
    }

    /** Returns the same with another confidence. */
    public Quantity withConfidence(double probability) {
        return new Quantity(start, end, exact, amount, kind, value, upper, unit, currency, approximate, probability);
    }

    public Span span() {
        return new Span(start, end);
    }
}
