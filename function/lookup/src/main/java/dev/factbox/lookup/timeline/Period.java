package dev.factbox.lookup.timeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stretch of the calendar that a TIMEX3 value of type DATE or TIME names ("TimeML 1.2.1", section 2.3).
 *
 * @param from its beginning, in the zone of the value
 * @param last its last day
 */
record Period(LocalDateTime from, LocalDate last) implements Comparable<Period> {
    private static final Pattern YEARS = Pattern.compile("\\d{2,4}");
    private static final Pattern PART = Pattern.compile("(\\d{4})-(H[12]|Q[1-4]|SP|SU|FA|WI|\\d{2})");
    private static final Pattern WEEK = Pattern.compile("(\\d{4}-W\\d{2})(-WE)?");
    private static final Pattern DAY =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T(\\d{2})?(?::?(\\d{2}))?(\\p{Lu}{2})?.*)?");

    /** When the parts of a day begin. */
    private static final Map<String, LocalTime> PARTS_OF_DAY = Map.of(
            "MO", LocalTime.of(6, 0),
            "MI", LocalTime.NOON,
            "DT", LocalTime.of(8, 0),
            "AF", LocalTime.NOON,
            "EV", LocalTime.of(18, 0),
            "NI", LocalTime.of(21, 0));

    /** The period of a value; empty for what names none, such as {@code PAST_REF} or {@code XXXX-06}. */
    static Optional<Period> of(String value) {
        try {
            return read(value);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Period> read(String value) {
        Matcher part = PART.matcher(value);
        Matcher week = WEEK.matcher(value);
        Matcher day = DAY.matcher(value);
        if (day.matches()) {
            LocalDate date = LocalDate.parse(day.group(1));
            return Optional.of(new Period(date.atTime(time(day)), date));
        }
        if (YEARS.matcher(value).matches()) {
            int span = (int) Math.pow(10, 4 - value.length());
            return Optional.of(months(YearMonth.of(Integer.parseInt(value) * span, 1), 12 * span));
        }
        if (week.matches()) {
            LocalDate monday = LocalDate.parse(week.group(1) + "-1", DateTimeFormatter.ISO_WEEK_DATE);
            LocalDate first = week.group(2) == null ? monday : monday.plusDays(5);
            return Optional.of(new Period(first.atStartOfDay(), monday.plusDays(6)));
        }
        return part.matches() ? Optional.of(part(Integer.parseInt(part.group(1)), part.group(2))) : Optional.empty();
    }

    private static LocalTime time(Matcher day) {
        if (day.group(2) != null) {
            int minute = day.group(3) == null ? 0 : Integer.parseInt(day.group(3));
            return day.group(2).equals("24") ? LocalTime.MAX : LocalTime.of(Integer.parseInt(day.group(2)), minute);
        }
        return day.group(4) == null ? LocalTime.MIN : PARTS_OF_DAY.getOrDefault(day.group(4), LocalTime.MIN);
    }

    private static Period part(int year, String part) {
        return switch (part) {
            case "H1" -> months(YearMonth.of(year, 1), 6);
            case "H2" -> months(YearMonth.of(year, 7), 6);
            case "Q1", "Q2", "Q3", "Q4" -> months(YearMonth.of(year, 3 * (part.charAt(1) - '1') + 1), 3);
            case "SP" -> months(YearMonth.of(year, 3), 3);
            case "SU" -> months(YearMonth.of(year, 6), 3);
            case "FA" -> months(YearMonth.of(year, 9), 3);
            case "WI" -> months(YearMonth.of(year, 12), 3);
            default -> months(YearMonth.of(year, Integer.parseInt(part)), 1);
        };
    }

    private static Period months(YearMonth first, int count) {
        return new Period(
                first.atDay(1).atStartOfDay(), first.plusMonths(count - 1L).atEndOfMonth());
    }

    /**
     * By beginning; of two with one beginning the shorter first, so that a day comes before the month that it opens.
     */
    @Override
    public int compareTo(Period other) {
        int begin = from.compareTo(other.from);
        return begin != 0 ? begin : last.compareTo(other.last);
    }
}
