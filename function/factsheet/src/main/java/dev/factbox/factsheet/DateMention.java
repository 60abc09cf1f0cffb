package dev.factbox.factsheet;

import org.jspecify.annotations.Nullable;

/**
 * A time expression (TIMEX3 of ISO-TimeML).
 *
 * @param id inside this sheet, {@code d1}, {@code d2}, … in order of the text
 * @param value as TIMEX3 has it, {@code 2025-06-11}, {@code P2D}, {@code XXXX-WXX-3}, {@code PAST_REF}; null when it
 *     names a period without a date
 * @param precision of {@code value}; null for durations, sets and periods without a date
 * @param anchor what a relative expression was counted from: {@code published}, or the id of another date
 * @param confidence estimated probability in [0, 1] that it is right as it stands; 1 where it is given
 */
public record DateMention(
        String id,
        int start,
        int end,
        String exact,
        Type type,
        @Nullable String value,
        @Nullable Precision precision,
        @Nullable String anchor,
        double confidence) {
    /** The types of TIMEX3. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /** The finest unit that a value fixes. */
    public enum Precision {
        CENTURY,
        DECADE,
        YEAR,
        HALF,
        QUARTER,
        SEASON,
        MONTH,
        WEEK,
        DAY,
        PART_OF_DAY,
        HOUR,
        MINUTE,
        SECOND
    }

    /** Sheets of earlier programs estimate nothing: what they hold is given. */
    public DateMention {
        confidence = confidence == 0 ? 1 : confidence;
    }

    /** One that is given, and not estimated. */
    public DateMention(
            String id,
            int start,
            int end,
            String exact,
            Type type,
            @Nullable String value,
            @Nullable Precision precision,
            @Nullable String anchor) {
        this(id, start, end, exact, type, value, precision, anchor, 1);
    }

    /** Returns the same with another confidence. */
    public DateMention withConfidence(double probability) {
        return new DateMention(id, start, end, exact, type, value, precision, anchor, probability);
    }

    public Span span() {
        return new Span(start, end);
    }
}
