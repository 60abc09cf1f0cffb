package dev.factbox.reader.wire;

import dev.factbox.reader.article.Letters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as people write it in English: "June 3", "3 June 2025", "Tuesday, Sept. 2, 2025", "2025-06-03", "3.6.2025". Two
 * numbers with a slash are only a day where no other order is possible.
 *
 * @param year null when it isn't written
 */
public record WrittenDate(@Nullable Integer year, int month, int day) {
    private static final int AHEAD = 7;
    private static final Map<String, Integer> MONTHS = new TreeMap<>();

    static {
        List<String> names =
                List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
        names.forEach(name -> MONTHS.put(name, names.indexOf(name) + 1));
    }

    private static final String WEEKDAY =
            "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s+)?";
    private static final String MONTH = "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
            + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "((?:19|20)\\d\\d)";

    /** Matches a written day anywhere; to be built into larger patterns without groups. */
    public static final String PATTERN =
            WEEKDAY + "(?:" + MONTH + "\\s+" + DAY + "(?:\\s*,?\\s+" + YEAR + ")?|" + DAY + "\\s+" + MONTH
                    + "(?:\\s*,?\\s+" + YEAR + ")?|" + YEAR + "-(\\d\\d)-(\\d\\d)|(\\d{1,2})\\.(\\d{1,2})\\." + YEAR
                    + "|(\\d{1,2})/(\\d{1,2})/" + YEAR + ")(?!\\d)";

    private static final Pattern DATE = Pattern.compile(PATTERN, Pattern.CASE_INSENSITIVE);

    /** The first day that is written in a text. */
    public static Optional<WrittenDate> in(String text) {
        Matcher matcher = DATE.matcher(text);
        while (matcher.find()) {
            Optional<WrittenDate> date = read(matcher);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<WrittenDate> read(Matcher m) {
        if (m.group(1) != null) {
            return valid(m.group(3), month(m.group(1)), m.group(2));
        }
        if (m.group(5) != null) {
            return valid(m.group(6), month(m.group(5)), m.group(4));
        }
        if (m.group(7) != null) {
            return valid(m.group(7), Integer.parseInt(m.group(8)), m.group(9));
        }
        if (m.group(12) != null) {
            return valid(m.group(12), Integer.parseInt(m.group(11)), m.group(10));
        }
        return slashed(Integer.parseInt(m.group(13)), Integer.parseInt(m.group(14)), m.group(15));
    }

    private static Optional<WrittenDate> slashed(int first, int second, String year) {
        if (first <= 12 && second <= 12 && first != second) {
            return Optional.empty();
        }
        return first > 12 ? valid(year, second, "" + first) : valid(year, first, "" + second);
    }

    private static int month(String name) {
        return MONTHS.getOrDefault(Letters.lower(name.substring(0, 3)), 0);
    }

    private static Optional<WrittenDate> valid(@Nullable String year, int month, String day) {
        WrittenDate date = new WrittenDate(year == null ? null : Integer.valueOf(year), month, Integer.parseInt(day));
        try {
            LocalDate leapYear = LocalDate.of(date.year == null ? 2000 : date.year, month, date.day);
            return leapYear.getMonthValue() == month ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day; without a written year that one of them which lies nearest to {@code reference}. */
    public LocalDate near(LocalDate reference) {
        if (year != null) {
            return LocalDate.of(year, month, day);
        }
        LocalDate best = in(reference.getYear());
        for (int near : List.of(reference.getYear() - 1, reference.getYear() + 1)) {
            LocalDate other = in(near);
            if (Math.abs(reference.toEpochDay() - other.toEpochDay())
                    < Math.abs(reference.toEpochDay() - best.toEpochDay())) {
                best = other;
            }
        }
        return best;
    }

    /**
     * The day as that of a publication: without a written year the latest that a story received on {@code reference}
     * can bear. A week ahead is allowed, since desks send stories in advance.
     */
    public LocalDate before(LocalDate reference) {
        LocalDate latest = reference.plusDays(AHEAD);
        if (year != null || !in(latest.getYear()).isAfter(latest)) {
            return in(year == null ? latest.getYear() : year);
        }
        return in(latest.getYear() - 1);
    }

    /** In a year; a 29 February of a year without one is the 28th. */
    private LocalDate in(int of) {
        LocalDate month1 = LocalDate.of(of, month, 1);
        return month1.withDayOfMonth(Math.min(day, month1.lengthOfMonth()));
    }
}
