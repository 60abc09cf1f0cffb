package dev.factbox.reader.facts.time;

import dev.factbox.factsheet.DateMention.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A period of the calendar: the one of its precision that holds a day.
 *
 * @param day any day inside; for precisions finer than DAY the day that they belong to
 */
record Moment(Precision precision, LocalDate day) {
    static Moment of(Precision precision, LocalDate day) {
        return new Moment(precision, day);
    }

    static Moment year(int year) {
        return new Moment(Precision.YEAR, LocalDate.of(year, 1, 1));
    }

    /** A season by its TIMEX3 code, in the year in which it begins. */
    static Moment season(int year, String code) {
        return new Moment(Precision.SEASON, LocalDate.of(year, 3 * (SEASON_CODES.indexOf(code) / 2) + 3, 1));
    }

    private static final String SEASON_CODES = "SPSUFAWI";

    private static final int FIRST = 1;
    private static final int LAST = 9999;

    /** More of any unit than the days from year 1 to 9999 leave those years. */
    private static final long MAX_SHIFT = 366L * LAST;

    /** The value that TIMEX3 gives it. */
    String value() {
        int year = day.getYear();
        return switch (precision) {
            case CENTURY -> digits(year / 100, 2);
            case DECADE -> digits(year / 10, 3);
            case YEAR -> digits(year, 4);
            case HALF -> digits(year, 4) + (day.getMonthValue() <= 6 ? "-H1" : "-H2");
            case QUARTER -> digits(year, 4) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
            case SEASON -> digits(day.minusMonths(2).getYear(), 4) + "-" + season();
            case MONTH -> digits(year, 4) + "-" + digits(day.getMonthValue(), 2);
            case WEEK ->
                digits(day.get(IsoFields.WEEK_BASED_YEAR), 4) + "-W"
                        + digits(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
            case DAY, PART_OF_DAY, HOUR, MINUTE, SECOND -> day.toString();
        };
    }

    private String season() {
        int index = (day.getMonthValue() + 9) % 12 / 3;
        return SEASON_CODES.substring(2 * index, 2 * index + 2);
    }

    private static String digits(int number, int width) {
        return String.format(Locale.ROOT, "%0" + width + "d", number);
    }

    /**
     * This period, or the n-th after it (before it, when negative), counted in a unit and as fine as that unit; null
     * outside the years 1 to 9999.
     */
    @Nullable Moment plus(Unit unit, long n) {
        return shifted(unit.precision, unit, n);
    }

    /**
     * The n-th day, week, … after, as fine as this one: a year before a quarter is a quarter; null as in {@link #plus}.
     */
    @Nullable Moment sameKind(Unit unit, long n) {
        return shifted(precision, unit, n);
    }

    private @Nullable Moment shifted(Precision kind, Unit unit, long n) {
        if (Math.abs(n) > MAX_SHIFT) {
            return null;
        }
        Moment moment = new Moment(kind, shift(unit, n));
        return moment.isWritten() ? moment : null;
    }

    /** Returns true if all of it lies in the years 1 to 9999, which TIMEX3 writes with four digits. */
    boolean isWritten() {
        return FIRST <= start().getYear() && day.getYear() <= LAST;
    }

    private LocalDate shift(Unit unit, long n) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> day;
            case DAY, NIGHT -> day.plusDays(n);
            case WEEK, WEEKEND, FORTNIGHT -> day.plusWeeks(n * unit.size);
            case MONTH -> day.plusMonths(n);
            case QUARTER -> day.plusMonths(3 * n);
            case YEAR, DECADE, CENTURY, MILLENNIUM -> day.plusYears(n * unit.size);
        };
    }

    /** The last such weekday that is not after this day. */
    Moment onOrBefore(DayOfWeek weekday) {
        return of(Precision.DAY, day.with(TemporalAdjusters.previousOrSame(weekday)));
    }

    Moment onOrAfter(DayOfWeek weekday) {
        return of(Precision.DAY, day.with(TemporalAdjusters.nextOrSame(weekday)));
    }

    /** The last such weekday that is before this day. */
    Moment before(DayOfWeek weekday) {
        return of(Precision.DAY, day.with(TemporalAdjusters.previous(weekday)));
    }

    Moment after(DayOfWeek weekday) {
        return of(Precision.DAY, day.with(TemporalAdjusters.next(weekday)));
    }

    /** First day of the period, for telling which of two comes first. */
    LocalDate start() {
        return switch (precision) {
            case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
            case YEAR -> day.withDayOfYear(1);
            case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case SEASON -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() + 9) % 3);
            case MONTH -> day.withDayOfMonth(1);
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case DAY, PART_OF_DAY, HOUR, MINUTE, SECOND -> day;
        };
    }
}
