package dev.factbox.reader.facts.time;

import dev.factbox.factsheet.DateMention;
import dev.factbox.reader.facts.numerals.Numeral;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many units a time expression counts.
 *
 * @param number null where the words leave it open: "several"
 */
record Amount(@Nullable BigDecimal number) {
    static final Amount ONE = new Amount(BigDecimal.ONE);
    static final Amount OPEN = new Amount(null);

    boolean isWhole() {
        return number != null && number.stripTrailingZeros().scale() <= 0;
    }

    /**
     * The number as a count of calendar units; halves go to the smaller one, "two and a half years ago". What is beyond
     * the range of an int is its greatest value.
     */
    int whole() {
        return number == null ? 0 : Numeral.whole(number);
    }

    /** The duration of that many units: {@code P2Y6M}, {@code PT90M}, {@code PXD}. */
    Meaning of(Unit unit) {
        return new Meaning.Fixed(DateMention.Type.DURATION, duration(unit));
    }

    private String duration(Unit unit) {
        if (number == null) {
            return "P" + unit.clock + "X" + openLetter(unit);
        }
        BigDecimal scaled = number.multiply(BigDecimal.valueOf(unit.size));
        String plain = scaled.stripTrailingZeros().toPlainString();
        boolean halves = scaled.remainder(BigDecimal.ONE).compareTo(new BigDecimal("0.5")) == 0;
        String rest = halves ? halfOf(unit) : "";
        return rest.isEmpty()
                ? "P" + unit.clock + plain + unit.letter
                : "P" + unit.clock + wholePart(scaled, unit) + rest;
    }

    /** Long units keep a letter of their own (TIMEX2: decades E, centuries C) where they can't be multiplied out. */
    private static String openLetter(Unit unit) {
        return switch (unit) {
            case DECADE -> "E";
            case CENTURY -> "C";
            case MILLENNIUM -> "L";
            default -> unit.letter;
        };
    }

    private static String wholePart(BigDecimal scaled, Unit unit) {
        return scaled.compareTo(BigDecimal.ONE) < 0 ? "" : scaled.toBigInteger() + unit.letter;
    }

    private static String halfOf(Unit unit) {
        return switch (unit) {
            case YEAR -> "6M";
            case HOUR -> "30M";
            case MINUTE -> "30S";
            case DAY -> "T12H";
            default -> "";
        };
    }
}
