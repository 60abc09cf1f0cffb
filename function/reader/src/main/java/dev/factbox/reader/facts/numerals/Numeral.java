package dev.factbox.reader.facts.numerals;

import java.math.BigDecimal;

/**
 * A number as a text writes it.
 *
 * @param end position after its last lexeme
 */
public record Numeral(BigDecimal value, Style style, int end) {
    /** The style in which a number is written. */
    public enum Style {
        /** "1,200", "3.5". */
        DIGITS,
        /** "twelve hundred". */
        WORDS,
        /** "3.5 million". */
        DIGITS_AND_WORDS
    }

    /** The greatest count of digits of a number in digits, and of the numbers that scale words make of it. */
    static final int MAX_DIGITS = 40;

    /** The whole part of {@link #value}, at most {@link Integer#MAX_VALUE}. */
    public int whole() {
        return whole(value);
    }

    /** The whole part of a number that isn't negative, at most {@link Integer#MAX_VALUE}. */
    public static int whole(BigDecimal value) {
        return value.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue();
    }

    public boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0;
    }
}
