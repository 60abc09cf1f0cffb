package dev.factbox.reader.facts.time;

import dev.factbox.reader.facts.numerals.Lexeme;
import dev.factbox.reader.facts.numerals.Numeral;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises times of day with their zones. */
final class ClockWords {
    private static final Set<String> MORNING = Set.of("a.m.", "a.m", "am");
    private static final Set<String> AFTERNOON = Set.of("p.m.", "p.m", "pm");

    private ClockWords() {}

    static Chart.@Nullable Found part(Chart chart, int at) {
        String code = Lexicon.PARTS.get(chart.get(at).lower());
        return code == null ? null : new Chart.Found(new Values.Part(code), at + 1);
    }

    /** "9:30 a.m.", "9 p.m. EST", "18:00 UTC", "2130 GMT", "noon GMT". */
    static Chart.@Nullable Found clock(Chart chart, int at) {
        Reading time = time(chart, at);
        if (time == null) {
            return null;
        }
        Zone zone = zone(chart, time.end);
        boolean bare = !time.sure && zone.end == time.end;
        return bare ? null : new Chart.Found(new Values.Time(time.value() + zone.offset), zone.end);
    }

    private static @Nullable Reading time(Chart chart, int at) {
        Lexeme first = chart.get(at);
        if (first.isWord()) {
            return spelled(chart, at);
        }
        if (!first.isPlainDigits() || first.text().length() > 4) {
            return null;
        }
        int number = Integer.parseInt(first.text());
        if (first.text().length() == 4) {
            return valid(new Reading(number / 100, number % 100, -1, at + 1, false));
        }
        boolean minutes = (chart.is(at + 1, ":") || chart.is(at + 1, "."))
                && chart.get(at + 1).glued()
                && twoDigits(chart, at + 2);
        if (!minutes) {
            return valid(halfDay(chart, new Reading(number, -1, -1, at + 1, false)));
        }
        int minute = Integer.parseInt(chart.get(at + 2).text());
        boolean seconds = chart.is(at + 3, ":") && chart.get(at + 3).glued() && twoDigits(chart, at + 4);
        int second = seconds ? Integer.parseInt(chart.get(at + 4).text()) : -1;
        boolean sure = chart.is(at + 1, ":") && first.text().length() <= 2;
        return valid(halfDay(chart, new Reading(number, minute, second, seconds ? at + 5 : at + 3, sure)));
    }

    /** "three o'clock". */
    private static @Nullable Reading spelled(Chart chart, int at) {
        Numeral hour = chart.lexemes().numeral(at);
        boolean possible = hour != null && hour.isWhole() && hour.whole() <= 12;
        Reading time =
                possible && hour != null ? halfDay(chart, new Reading(hour.whole(), -1, -1, hour.end(), false)) : null;
        return time != null && time.sure ? time : null;
    }

    private static boolean twoDigits(Chart chart, int at) {
        return chart.get(at).isPlainDigits()
                && chart.get(at).glued()
                && chart.get(at).text().length() == 2;
    }

    /** Takes "a.m.", "p.m." or "o'clock" along. */
    private static Reading halfDay(Chart chart, Reading time) {
        String word = chart.get(time.end).lower();
        if (word.equals("o") && chart.is(time.end + 1, "'") && chart.is(time.end + 2, "clock")) {
            return new Reading(time.hour, time.minute, time.second, time.end + 3, true);
        }
        boolean morning = MORNING.contains(word);
        if ((!morning && !AFTERNOON.contains(word)) || time.hour > 12 || time.hour == 0) {
            return time;
        }
        int hour = time.hour % 12 + (morning ? 0 : 12);
        return new Reading(hour, Math.max(time.minute, 0), time.second, time.end + 1, true);
    }

    private static @Nullable Reading valid(Reading time) {
        boolean valid = time.hour <= 24 && time.minute < 60 && time.second < 60;
        return valid ? time : null;
    }

    /** A zone behind a time, in brackets or not, with or without an offset: "(GMT +8)". */
    private static Zone zone(Chart chart, int at) {
        int open = chart.is(at, "(") ? at + 1 : chart.is(at, ",") ? at + 1 : at;
        boolean local = chart.is(open, "local") && chart.is(open + 1, "time");
        String offset = chart.get(open).text().equals(chart.get(open).text().toUpperCase(Locale.ROOT))
                ? Lexicon.ZONES.get(chart.get(open).lower())
                : null;
        if (local) {
            return new Zone("", closed(chart, at, open + 2));
        }
        if (offset == null) {
            return new Zone("", at);
        }
        boolean signed = (chart.is(open + 1, "+") || chart.is(open + 1, "-"))
                && chart.get(open + 2).isPlainDigits()
                && chart.get(open + 2).text().length() <= 2
                && chart.get(open + 2).glued();
        if (!signed) {
            return new Zone(offset, closed(chart, at, open + 1));
        }
        int hours = Integer.parseInt(chart.get(open + 2).text());
        String sign = chart.get(open + 1).lower();
        return hours > 14
                ? new Zone("", at)
                : new Zone(String.format(Locale.ROOT, "%s%02d:00", sign, hours), closed(chart, at, open + 3));
    }

    private static int closed(Chart chart, int at, int end) {
        boolean bracket = chart.is(at, "(");
        return bracket && chart.is(end, ")") ? end + 1 : end;
    }

    /**
     * A time as read so far.
     *
     * @param minute -1 when there is none, as for seconds
     * @param sure whether it can be nothing else
     */
    private record Reading(int hour, int minute, int second, int end, boolean sure) {
        String value() {
            String hours = String.format(Locale.ROOT, "T%02d:%02d", hour, Math.max(minute, 0));
            return second < 0 ? hours : hours + String.format(Locale.ROOT, ":%02d", second);
        }
    }

    private record Zone(String offset, int end) {}
}
