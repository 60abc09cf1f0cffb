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
        boolean approximate) {
    /** The kind of number. */
    public enum Kind {
        COUNT,
        MONEY,
        PERCENT,
        MEASURE,
        ORDINAL
    }

    public Span span() {
        return new Span(start, end);
    }
}
