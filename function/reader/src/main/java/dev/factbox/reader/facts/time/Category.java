package dev.factbox.reader.facts.time;

import org.jspecify.annotations.Nullable;

/** What patterns are made of besides words. */
enum Category {
    MONTH,
    WEEKDAY,
    DAY,
    YEAR,
    ORDINAL,
    SEASON,
    DECADE,
    HOLIDAY,
    /** A date in digits alone: "2009-06-18". */
    NUMERIC,
    UNIT,
    COUNT,
    /** A part of the day: "night". */
    PART,
    CLOCK,
    /** Somebody's name, as far as capitals show one. */
    NAME,
    /** A year by number or from context: "1998", "last year". */
    WHICHYEAR,
    /** A day: "June 3", "Friday", "yesterday". */
    WHICHDAY;

    /** What of this category begins at a position; null when nothing does. */
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
