package dev.factbox.reader.facts.quantities;

import dev.factbox.factsheet.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit or currency.
 *
 * @param start position of its first lexeme, the words that qualify it among them
 * @param end position after its last lexeme
 */
record MeasuredAmount(
        int start,
        int end,
        Quantity.Kind kind,
        BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable String unit,
        @Nullable String currency,
        boolean approximate) {
    MeasuredAmount from(int earlier, boolean qualifiedApproximate) {
        return new MeasuredAmount(
                earlier, end, kind, value, upper, unit, currency, approximate || qualifiedApproximate);
    }

    /** This amount as the lower end of a range that another one closes, in the other's unit where this has none. */
    MeasuredAmount upTo(MeasuredAmount other) {
        return new MeasuredAmount(
                start,
                other.end,
                other.kind,
                value,
                other.value,
                other.unit,
                other.currency,
                approximate || other.approximate);
    }

    boolean isPlain() {
        return kind == Quantity.Kind.COUNT;
    }
}
