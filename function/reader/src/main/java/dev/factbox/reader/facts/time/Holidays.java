package dev.factbox.reader.facts.time;

import dev.factbox.factsheet.DateMention.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Days that go by a name. */
final class Holidays {
    private static final Map<List<String>, IntFunction<LocalDate>> BY_NAME = new LinkedHashMap<>();

    static {
        fixed(12, 25, "christmas day", "christmas");
        fixed(12, 24, "christmas eve");
        fixed(12, 26, "boxing day");
        fixed(12, 31, "new year 's eve");
        fixed(1, 1, "new year 's day");
        fixed(1, 6, "epiphany");
        fixed(2, 14, "valentine 's day");
        fixed(3, 17, "st . patrick 's day", "st patrick 's day");
        fixed(4, 1, "april fools ' day", "april fool 's day");
        fixed(4, 22, "earth day");
        fixed(4, 25, "anzac day");
        fixed(5, 1, "may day");
        fixed(6, 19, "juneteenth");
        fixed(7, 1, "canada day");
        fixed(7, 4, "independence day", "fourth of july", "july fourth");
        fixed(7, 14, "bastille day");
        fixed(10, 31, "halloween");
        fixed(11, 11, "veterans day", "armistice day", "remembrance day");
        nth(1, 3, DayOfWeek.MONDAY, "martin luther king jr . day", "martin luther king day");
        nth(2, 3, DayOfWeek.MONDAY, "presidents ' day", "presidents day");
        nth(5, 2, DayOfWeek.SUNDAY, "mother 's day");
        nth(6, 3, DayOfWeek.SUNDAY, "father 's day");
        nth(9, 1, DayOfWeek.MONDAY, "labor day");
        nth(10, 2, DayOfWeek.MONDAY, "columbus day");
        nth(11, 4, DayOfWeek.THURSDAY, "thanksgiving day", "thanksgiving");
        put(year -> LocalDate.of(year, 5, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), "memorial day");
        put(year -> LocalDate.of(year, 11, 2).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY)), "election day");
        put(year -> easter(year).minusDays(46), "ash wednesday");
        put(year -> easter(year).minusDays(7), "palm sunday");
        put(year -> easter(year).minusDays(2), "good friday");
        put(Holidays::easter, "easter sunday", "easter");
        put(year -> easter(year).plusDays(1), "easter monday");
        put(year -> easter(year).plusDays(49), "pentecost");
    }

    private Holidays() {}

    private static void fixed(int month, int day, String... names) {
        put(year -> LocalDate.of(year, month, day), names);
    }

    private static void nth(int month, int n, DayOfWeek weekday, String... names) {
        put(year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, weekday)), names);
    }

    private static void put(IntFunction<LocalDate> rule, String... names) {
        for (String name : names) {
            BY_NAME.put(List.of(name.split(" ", -1)), rule);
        }
    }

    /** Western Easter, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }

    /** The holiday whose name begins at a position. */
    static Chart.@Nullable Found at(Chart chart, int at) {
        if (!chart.get(at).isCapitalized()) {
            return null;
        }
        for (Map.Entry<List<String>, IntFunction<LocalDate>> holiday : BY_NAME.entrySet()) {
            List<String> name = holiday.getKey();
            if (stands(chart, at, name)) {
                IntFunction<LocalDate> rule = holiday.getValue();
                IntFunction<Moment> moment = year -> Moment.of(Precision.DAY, rule.apply(year));
                return new Chart.Found(new Meaning.Yearly(moment, null, Meaning.Which.OPEN), at + name.size());
            }
        }
        return null;
    }

    private static boolean stands(Chart chart, int at, List<String> name) {
        for (int i = 0; i < name.size(); i++) {
            if (!chart.is(at + i, name.get(i))) {
                return false;
            }
        }
        return true;
    }
}
