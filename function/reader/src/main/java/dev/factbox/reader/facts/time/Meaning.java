package dev.factbox.reader.facts.time;

import dev.factbox.factsheet.DateMention;
import java.time.DayOfWeek;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The meaning of a time expression, before its reference time is known. */
sealed interface Meaning {
    /**
     * Nothing to count: a duration, a set, or a reference such as PAST_REF.
     *
     * @param value null for a period that is named without a date
     */
    record Fixed(DateMention.Type type, @Nullable String value) implements Meaning {}

    /** A period that the words name in full: "June 3, 1998", "the 1990s". */
    record Known(Moment moment) implements Meaning {}

    /**
     * What comes around once a year: "June 3", "the third quarter", "Christmas".
     *
     * @param in the period in a given year
     * @param year null when the words leave it open
     */
    record Yearly(IntFunction<Moment> in, @Nullable Meaning year, Which which) implements Meaning {}

    /** A day of the week. */
    record Weekday(DayOfWeek day, Which which) implements Meaning {}

    /** Which of many is meant. */
    enum Which {
        OPEN,
        LAST,
        THIS,
        NEXT
    }

    /**
     * The n-th unit from an origin: "yesterday", "last year", "two weeks ago", "three days later".
     *
     * @param n 0 for the one that holds the origin
     */
    record Shift(Unit unit, long n, Origin origin) implements Meaning {}

    /** The same kind of period some years away: "the year-earlier quarter", "a year ago" beside a quarter. */
    record Counterpart(Unit unit, long n, Origin origin) implements Meaning {}

    /** The week that holds a day: "the week of March 6". */
    record WeekOf(Meaning day) implements Meaning {}

    /** Saturday and Sunday of the n-th week. */
    record Weekend(long n, Origin origin) implements Meaning {}

    /** The period of a kind that the text spoke of last: "the quarter", "that day", "the same period". */
    record Again(@Nullable Unit unit) implements Meaning {}

    /**
     * A part of a day, or an hour of it.
     *
     * @param clock what follows the day in the value: "TNI", "T18:00", "T18:00Z"
     * @param day null for the day that the text is speaking of
     */
    record Clock(String clock, @Nullable Meaning day) implements Meaning {}

    /** The reference time of relative expressions. */
    enum Origin {
        PUBLISHED,
        CONTEXT
    }
}
