package dev.factbox.reader.facts.acceptance;

import dev.factbox.factsheet.Quantity;
import dev.factbox.reader.article.Letters;
import dev.factbox.reader.trees.FeatureRow;
import java.util.BitSet;
import java.util.List;

/** Describes a quantity by numbers. */
final class QuantityFeatures {
    private static final List<String> UNITS = List.of(
            "year", "percent", "a", "mo", "wk", "d", "h", "min", "s", "people", "person", "time", "point", "way",
            "half");
    private static final List<String> WORDS = List.of(
            "one",
            "two",
            "half",
            "quarter",
            "dozen",
            "hundred",
            "thousand",
            "million",
            "billion",
            "first",
            "second",
            "third");

    private final Surroundings surroundings;
    private final BitSet named;
    private final BitSet dated;
    private final List<Quantity> quantities;

    /**
     * @param named the characters of names
     * @param dated the characters of dates
     */
    QuantityFeatures(Surroundings surroundings, BitSet named, BitSet dated, List<Quantity> quantities) {
        this.surroundings = surroundings;
        this.named = named;
        this.dated = dated;
        this.quantities = quantities;
    }

    FeatureRow of(Quantity quantity) {
        String words = Letters.lower(quantity.exact());
        double value = quantity.value().doubleValue();
        FeatureRow row = new FeatureRow();
        row.oneOf("kind", Quantity.Kind.class, quantity.kind());
        row.is("has unit", quantity.unit() != null);
        row.is("has currency", quantity.currency() != null);
        row.oneOf("unit", UNITS, quantity.unit());
        row.is("range", quantity.upper() != null);
        row.is("approximate", quantity.approximate());
        row.number("magnitude", Math.log10(1 + Math.abs(value)));
        row.is("whole", value == Math.rint(value));
        row.is("year like", value == Math.rint(value) && value >= 1900 && value <= 2100);
        row.number("characters", words.length());
        row.is("has digit", words.chars().anyMatch(Character::isDigit));
        row.is("has hyphen", words.contains("-"));
        WORDS.forEach(word -> row.is("says " + word, words.contains(word)));
        row.number(
                "beyond amount",
                quantity.exact().length() - quantity.amount().exact().length());
        row.is("in name", Surroundings.isIn(named, quantity.span()));
        row.is("in date", Surroundings.isIn(dated, quantity.span()));
        row.count("quantities", quantities);
        surroundings.add(row, quantity.span());
        return row;
    }
}
