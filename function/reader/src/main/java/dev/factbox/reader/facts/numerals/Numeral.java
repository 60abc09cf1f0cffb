package dev.factbox.reader.facts.numerals;

import java.math.BigDecimal;

/**
 * A number as a text writes it.
 *
 * @param end position after its last lexeme
 */
public record Numeral(BigDecimal value, Style style, int end) {
    /** How a number is written. */
    public enum Style {
        /** "1,200", "3.5". */
        DIGITS,
        /** "twelve hundred". */
        WORDS,
        /** "3.5 million". */
        DIGITS_AND_WORDS
    }

    public boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0;
    }
}
