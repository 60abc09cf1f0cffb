package dev.factbox.reader.facts.time;

import dev.factbox.factsheet.DateMention.Precision;
import dev.factbox.reader.facts.time.Meaning.Origin;
import dev.factbox.reader.facts.time.Meaning.Which;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Days: by date, by weekday, by name, and counted from today. */
final class DayRules {
    static final List<Rule> DAYS = List.of(
            Rule.of("<month> the? <day>", Values.Month.class, Values.Day.class, DayRules::dayOfMonth),
            Rule.of("<month> the? <day> ,? <year>", Values.Month.class, Values.Day.class, DayRules::dayOfMonth),
            Rule.of("<weekday> ,? the? <month> the? <day>", Values.Month.class, Values.Day.class, DayRules::dayOfMonth),
            Rule.of(
                    "<weekday> ,? the? <month> the? <day> ,? <year>",
                    Values.Month.class,
                    Values.Day.class,
                    DayRules::dayOfMonth),
            Rule.of("the? <day> of? <month>", Values.Month.class, Values.Day.class, DayRules::dayOfMonth),
            Rule.of("the? <day> of? <month> ,? <year>", Values.Month.class, Values.Day.class, DayRules::dayOfMonth),
            Rule.of("<weekday> ,? the? <day> of? <month>", Values.Month.class, Values.Day.class, DayRules::dayOfMonth),
            Rule.of(
                    "<weekday> ,? the? <day> of? <month> ,? <year>",
                    Values.Month.class,
                    Values.Day.class,
                    DayRules::dayOfMonth),
            Rule.of("<month> the? <day> of? <whichyear>", Values.Month.class, Values.Day.class, DayRules::dayOfMonth),
            Rule.of("<numeric>", Moment.class, (match, day) -> new Meaning.Known(day)),
            Rule.of("<weekday> ,? <numeric>", Moment.class, (match, day) -> new Meaning.Known(day)),
            Rule.of("<weekday>", DayOfWeek.class, DayRules::weekday),
            Rule.of("last|next|past|coming <weekday>", DayOfWeek.class, DayRules::weekday),
            Rule.of("this past|coming? <weekday>", DayOfWeek.class, DayRules::weekday),
            Rule.of(
                    "this coming <weekday> ,? <month> <day>",
                    Values.Month.class,
                    Values.Day.class,
                    DayRules::dayOfMonth),
            Rule.of("last|next|this <month> <day>", Values.Month.class, Values.Day.class, DayRules::dayOfMonth),
            Rule.of("the previous <weekday>", DayOfWeek.class, (match, day) -> new Meaning.Weekday(day, Which.LAST)),
            Rule.of("the following <weekday>", DayOfWeek.class, (match, day) -> new Meaning.Weekday(day, Which.NEXT)),
            Rule.of("<weekday> of? last week", DayOfWeek.class, (match, day) -> new Meaning.Weekday(day, Which.LAST)),
            Rule.of("<weekday> of? next week", DayOfWeek.class, (match, day) -> new Meaning.Weekday(day, Which.NEXT)),
            Rule.of("today", match -> days(0)),
            Rule.of("yesterday", match -> days(-1)),
            Rule.of("tomorrow", match -> days(1)),
            Rule.of("the? day before yesterday", match -> days(-2)),
            Rule.of("the? day after tomorrow", match -> days(2)),
            Rule.of("the? day before <weekday>", match -> null),
            Rule.of("that|the|this same|very? day", DayRules::sameDay),
            Rule.of("the next|following day", match -> new Meaning.Shift(Unit.DAY, 1, Origin.CONTEXT)),
            Rule.of("the previous day", match -> new Meaning.Shift(Unit.DAY, -1, Origin.CONTEXT)),
            Rule.of("the day before|after", DayRules::neighbour),
            Rule.of("<holiday>", Meaning.Yearly.class, DayRules::holiday),
            Rule.of("<holiday> ,? <year>", Meaning.Yearly.class, DayRules::holiday),
            Rule.of("last|this|next <holiday>", Meaning.Yearly.class, DayRules::holiday));

    private DayRules() {}

    private static Meaning days(int n) {
        return new Meaning.Shift(Unit.DAY, n, Origin.PUBLISHED);
    }

    private static @Nullable Meaning dayOfMonth(Match match, Values.Month month, Values.Day day) {
        Values.Year year = match.find(Values.Year.class);
        Meaning which = year == null ? match.find(Meaning.class) : new Meaning.Known(Moment.year(year.number()));
        return inMonth(month.number(), day.number(), which);
    }

    /** A day of a month in a year that may be open; null when no month has that day. */
    static @Nullable Meaning inMonth(int month, int day, @Nullable Meaning year) {
        if (CalendarWords.date(2000, month, day) == null) {
            return null;
        }
        IntFunction<Moment> in =
                y -> Moment.of(Precision.DAY, LocalDate.of(y, month, 1).plusDays(day - 1L));
        return new Meaning.Yearly(in, year, Which.OPEN);
    }

    private static Meaning weekday(Match match, DayOfWeek day) {
        return new Meaning.Weekday(day, CalendarRules.which(match));
    }

    private static @Nullable Meaning sameDay(Match match) {
        boolean same = match.has("that", "same", "very");
        return same ? new Meaning.Again(Unit.DAY) : null;
    }

    /** "the day before" at the end of its clause; with an event behind it, it is no date of ours. */
    private static @Nullable Meaning neighbour(Match match) {
        boolean ends = !match.after().isWord() && !match.after().isNumber();
        return ends ? new Meaning.Shift(Unit.DAY, match.has("before") ? -1 : 1, Origin.CONTEXT) : null;
    }

    private static Meaning holiday(Match match, Meaning.Yearly holiday) {
        Values.Year year = match.find(Values.Year.class);
        Meaning known = year == null ? null : new Meaning.Known(Moment.year(year.number()));
        return new Meaning.Yearly(holiday.in(), known, CalendarRules.which(match));
    }
}
