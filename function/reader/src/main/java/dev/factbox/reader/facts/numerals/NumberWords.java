package dev.factbox.reader.facts.numerals;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The English words for numbers. */
final class NumberWords {
    /** Below twenty. */
    private static final Map<String, Integer> SMALL = Map.ofEntries(
            entry("zero", 0),
            entry("one", 1),
            entry("two", 2),
            entry("three", 3),
            entry("four", 4),
            entry("five", 5),
            entry("six", 6),
            entry("seven", 7),
            entry("eight", 8),
            entry("nine", 9),
            entry("ten", 10),
            entry("eleven", 11),
            entry("twelve", 12),
            entry("thirteen", 13),
            entry("fourteen", 14),
            entry("fifteen", 15),
            entry("sixteen", 16),
            entry("seventeen", 17),
            entry("eighteen", 18),
            entry("nineteen", 19));

    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fourty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty",
            80, "ninety", 90);

    /** Powers of a thousand, in the short scale that English-language news uses. */
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "thousand", new BigDecimal("1E3"),
            "million", new BigDecimal("1E6"),
            "billion", new BigDecimal("1E9"),
            "trillion", new BigDecimal("1E12"),
            "bn", new BigDecimal("1E9"),
            "mn", new BigDecimal("1E6"),
            "tn", new BigDecimal("1E12"),
            "mln", new BigDecimal("1E6"),
            "bln", new BigDecimal("1E9"),
            "lakh", new BigDecimal("1E5"));

    private NumberWords() {}

    static @Nullable Integer small(String word) {
        return SMALL.get(word);
    }

    static @Nullable Integer tens(String word) {
        return TENS.get(word);
    }

    static @Nullable BigDecimal scale(String word) {
        return word.equals("crore") ? new BigDecimal("1E7") : SCALES.get(word);
    }
}
