package dev.factbox.reader.facts.time;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Categories of expressions that patterns are made of, besides words. */
enum Category {
    MONTH(Values.Month.class),
    WEEKDAY(DayOfWeek.class),
    DAY(Values.Day.class),
    YEAR(Values.Year.class),
    ORDINAL(Values.Ordinal.class),
    SEASON(Values.Season.class),
    DECADE(Values.Decade.class),
    HOLIDAY(Meaning.Yearly.class),
    /** A date in digits alone: "2009-06-18". */
    NUMERIC(Moment.class),
    UNIT(Unit.class),
    COUNT(Amount.class),
    /** A part of the day: "night". */
    PART(Values.Part.class),
    CLOCK(Values.Time.class),
    /** Somebody's name, as far as capitals show one. */
    NAME(String.class),
    /** A year by number or from context: "1998", "last year". */
    WHICHYEAR(Meaning.class),
    /** A day: "June 3", "Friday", "yesterday". */
    WHICHDAY(Meaning.class);

    /** The type of what {@link #parse} finds. */
    final Class<?> type;

    Category(Class<?> type) {
        this.type = type;
    }

    /** Returns the expression of this category that begins at a position, or null. */
    Chart.@Nullable Found parse(Chart chart, int at) {
        return switch (this) {
            case MONTH -> CalendarWords.month(chart, at);
            case WEEKDAY -> CalendarWords.weekday(chart, at);
            case DAY -> CalendarWords.day(chart, at);
            case YEAR -> CalendarWords.year(chart, at);
            case ORDINAL -> CalendarWords.ordinal(chart, at);
            case SEASON -> CalendarWords.season(chart, at);
            case DECADE -> CalendarWords.decade(chart, at);
            case HOLIDAY -> Holidays.at(chart, at);
            case NUMERIC -> CalendarWords.numericDate(chart, at);
            case UNIT -> CountWords.unit(chart, at);
            case COUNT -> CountWords.count(chart, at);
            case PART -> ClockWords.part(chart, at);
            case CLOCK -> ClockWords.clock(chart, at);
            case NAME -> References.name(chart, at);
            case WHICHYEAR -> Rule.longest(CalendarRules.YEARS, chart, at);
            case WHICHDAY -> Rule.longest(DayRules.DAYS, chart, at);
        };
    }
}
