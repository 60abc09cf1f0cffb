package dev.factbox.reader.facts.acceptance;

import dev.factbox.factsheet.DateMention;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Letters;
import dev.factbox.reader.trees.FeatureRow;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Describes a date by numbers. */
final class DateFeatures {
    private static final Set<String> NOW = Set.of("now", "currently", "today", "nowadays", "presently", "still");
    private static final List<String> UNITS = List.of(
            "second", "minute", "hour", "day", "night", "week", "weekend", "month", "quarter", "season", "half", "year",
            "decade", "century", "time", "future", "past");

    private final Article article;
    private final Surroundings surroundings;
    private final BitSet named;
    private final List<DateMention> dates;

    /** @param named the characters of names */
    DateFeatures(Article article, Surroundings surroundings, BitSet named, List<DateMention> dates) {
        this.article = article;
        this.surroundings = surroundings;
        this.named = named;
        this.dates = dates;
    }

    FeatureRow of(DateMention date) {
        String words = Letters.lower(date.exact());
        FeatureRow row = new FeatureRow();
        row.oneOf("type", DateMention.Type.class, date.type());
        row.oneOf("precision", DateMention.Precision.class, date.precision());
        value(row, date.value());
        row.is("from publication", "published".equals(date.anchor()));
        row.is("from another date", date.anchor() != null && !"published".equals(date.anchor()));
        row.number("characters", words.length());
        row.is("has digit", words.chars().anyMatch(Character::isDigit));
        row.is("now", NOW.contains(words));
        UNITS.forEach(unit -> row.is("says " + unit, words.contains(unit)));
        row.is("in name", Surroundings.isIn(named, date.span()));
        row.count("dates", dates);
        row.number("days ahead", daysAhead(date.value()));
        surroundings.add(row, date.span());
        return row;
    }

    private static void value(FeatureRow row, @Nullable String value) {
        String given = value == null ? "" : value;
        row.is("has value", value != null);
        row.is("reference", given.endsWith("_REF"));
        row.is("duration", given.startsWith("P") && !given.endsWith("_REF"));
        row.is("unknown part", given.contains("X"));
        row.number("value length", given.length());
    }

    /** Days from the publication to the day of a value; 0 when it has none. */
    private double daysAhead(@Nullable String value) {
        try {
            return value == null || value.length() < 10
                    ? 0
                    : (double) ChronoUnit.DAYS.between(
                            LocalDate.parse(
                                    article.metadata().published().value().substring(0, 10)),
                            LocalDate.parse(value.substring(0, 10)));
        } catch (DateTimeException | IndexOutOfBoundsException e) {
            return 0;
        }
    }
}
