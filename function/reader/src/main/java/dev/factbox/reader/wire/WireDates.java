package dev.factbox.reader.wire;

import dev.factbox.factsheet.Published;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times of wire formats as ISO 8601, with the zone as given: basic and extended ISO 8601, RFC 5322, and
 * days written in English.
 */
public final class WireDates {
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-?(\\d\\d)-?(\\d\\d)(?:[T ]+(\\d\\d):?(\\d\\d)(?::?(\\d\\d))?(?:[.,]\\d+)?\\s*(Z|[+-]\\d\\d(?::?\\d\\d)?)?)?\\b.*");
    private static final Pattern MAIL = Pattern.compile(
            "(?:\\p{L}+,?\\s+)?(\\d{1,2})[\\s-](\\p{L}{3})\\p{L}*[\\s-](\\d{2,4}),?\\s+(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?\\s*([+-]\\d{4}|\\p{Lu}{1,4})?.*");
    private static final Map<String, String> ZONES = Map.of(
            "GMT", "Z", "UTC", "Z", "UT", "Z", "Z", "Z", "EST", "-05:00", "EDT", "-04:00", "PST", "-08:00", "PDT",
            "-07:00", "BST", "+01:00", "CET", "+01:00");
    private static final int LONGEST = 200;
    private static final int EARLIEST = 1800;

    private WireDates() {}

    public static Optional<String> iso(@Nullable String value) {
        String stripped = value == null || value.length() > LONGEST ? "" : value.strip();
        Matcher iso = ISO.matcher(stripped);
        if (iso.matches()) {
            return iso(iso);
        }
        Matcher mail = MAIL.matcher(stripped);
        if (mail.matches()) {
            return mail(mail);
        }
        return WrittenDate.in(stripped)
                .filter(d -> d.year() != null)
                .map(d -> d.near(LocalDate.EPOCH).toString());
    }

    /** As the document's word on its publication. */
    public static @Nullable Published document(@Nullable String value) {
        return iso(value).map(v -> new Published(v, Published.From.DOCUMENT)).orElse(null);
    }

    private static Optional<String> iso(Matcher m) {
        return day(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)))
                .map(day -> day + time(m.group(4), m.group(5), m.group(6), m.group(7)));
    }

    private static Optional<String> mail(Matcher m) {
        Optional<WrittenDate> date = WrittenDate.in(m.group(1) + " " + m.group(2) + " 2000");
        int year = Integer.parseInt(m.group(3));
        int full = year < 70 ? 2000 + year : year < 100 ? 1900 + year : year;
        String zone = m.group(7);
        String offset = zone == null
                ? null
                : ZONES.getOrDefault(zone.toUpperCase(Locale.ROOT), zone.matches("[+-].*") ? zone : null);
        return date.flatMap(d -> day(full, d.month(), d.day()))
                .map(day -> day + time(m.group(4), m.group(5), m.group(6), offset));
    }

    private static Optional<String> day(int year, int month, int day) {
        try {
            return year < EARLIEST
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String time(
            @Nullable String hour, @Nullable String minute, @Nullable String second, @Nullable String zone) {
        if (hour == null || minute == null) {
            return "";
        }
        int seconds = second == null ? 0 : Math.min(59, Integer.parseInt(second));
        try {
            LocalTime time = LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute), seconds);
            return "T%02d:%02d:%02d%s".formatted(time.getHour(), time.getMinute(), time.getSecond(), zone(zone));
        } catch (DateTimeException e) {
            return "";
        }
    }

    private static String zone(@Nullable String zone) {
        if (zone == null || zone.equals("Z")) {
            return zone == null ? "" : "Z";
        }
        String digits = zone.replace(":", "");
        return digits.substring(0, 3) + ":" + (digits.length() > 3 ? digits.substring(3) : "00");
    }
}
