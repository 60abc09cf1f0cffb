package dev.factbox.reader.wire;

import dev.factbox.factsheet.PubStatus;
import dev.factbox.reader.article.Letters;
import dev.factbox.reader.article.Limits;
import dev.factbox.reader.article.MetadataBuilder;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Until when a story must not be served. An embargo whose time can't be read holds the story back for good
 * ({@link PubStatus#WITHHELD}), as one that is served too early can't be called back.
 */
public final class Embargo {
    private static final Pattern LINE = Pattern.compile(
            "(?i)[^\\p{L}]*(?:(?:strictly |strict |under |news |media |press )*embargo(?:ed)?\\b|hold for release\\b|not for (?:publication|release) (?:before|until)\\b).*");
    private static final Pattern NONE =
            Pattern.compile("(?i)(?:for )?immediate release|.*embargo:?\\s*(?:none|no|lifted)\\b.*");
    private static final Pattern ISO = Pattern.compile(
            "(?<!\\d)(\\d{4}-\\d\\d-\\d\\d)[Tt ](\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?) ?([Zz]|[+-]\\d\\d:?\\d\\d)?(?![\\d:.]*\\d)");
    private static final Pattern COMPACT = Pattern.compile("\\d{8}(?:T\\d{4,6})?");
    private static final Pattern ZONED = Pattern.compile(".*T.*(?:Z|[+-]\\d\\d:\\d\\d)");
    private static final Pattern TIME = Pattern.compile(
            "(?i)(?<![\\p{L}\\d:.])(\\d{1,2})[:.]?(\\d\\d)?(?::\\d\\d)?\\s*(a\\.?m\\.?|p\\.?m\\.?)?\\s*\\(?(GMT|UTC|Z|BST|CET|CEST|EST|EDT|ET|CST|CDT|MST|MDT|PST|PDT)\\b");
    /** A time of the clock without a zone. */
    private static final Pattern CLOCK = Pattern.compile(
            "(?i)(?<![\\p{L}\\d:./-])(\\d{1,2})(?:[:.h](\\d\\d)(?::\\d\\d)?\\s*(?:([ap])\\.?m\\b)?|\\s*([ap])\\.?m\\b)(?![:.]?\\d)");
    /** Words that may give a time which {@link #CLOCK} can't read. */
    private static final Pattern HOUR = Pattern.compile(
            "(?i)\\d[:.h]\\d\\d\\b(?!\\.\\d)|T\\d\\d|\\d\\s*(?:hrs?|hours?|o'?clock|[ap]\\.?m)\\b|(?<!\\w)(?:noon|midday|midnight|evening|close of)\\b");

    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("GMT", 0),
            Map.entry("UTC", 0),
            Map.entry("Z", 0),
            Map.entry("BST", 1),
            Map.entry("CET", 1),
            Map.entry("CEST", 2),
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("ET", -5),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7));
    /** When a day has begun everywhere on Earth: where its zone isn't told, an embargo ends no earlier. */
    private static final ZoneOffset LAST_ZONE = ZoneOffset.ofHours(-12);

    private static final int LONGEST = 500;

    private Embargo() {}

    /** Returns true if a line of text says that the story is under an embargo. */
    public static boolean is(String line) {
        return line.length() <= Limits.HEADLINE_LENGTH
                && LINE.matcher(line).matches()
                && !NONE.matcher(line).matches();
    }

    /** Notes an embargo: its time when it can be read, else that the story is withheld. */
    public static void note(String value, LocalDate reference, MetadataBuilder metadata) {
        Optional<Instant> until = until(value, reference);
        until.ifPresentOrElse(
                time -> metadata.embargoedUntil(time.toString()), () -> metadata.pubStatus(PubStatus.WITHHELD));
    }

    /** The instant of a date and time in ISO 8601 or as people write it. */
    static Optional<Instant> until(String value, LocalDate reference) {
        if (value.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher iso = ISO.matcher(value);
        if (iso.find()) {
            return iso(iso);
        }
        Optional<String> stamp = WireDates.iso(value)
                .filter(read -> COMPACT.matcher(value.strip()).matches()
                        || ZONED.matcher(read).matches());
        return stamp.isPresent() ? until(stamp.get(), reference) : written(value, reference);
    }

    private static Optional<Instant> iso(Matcher iso) {
        try {
            LocalDateTime time = LocalDateTime.parse(iso.group(1) + "T" + iso.group(2));
            return Optional.of(time.toInstant(
                    iso.group(3) == null
                            ? LAST_ZONE
                            : ZoneOffset.of(iso.group(3).toUpperCase(Locale.ROOT))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> written(String value, LocalDate reference) {
        Optional<LocalDate> day = WrittenDate.in(value).map(date -> date.near(reference));
        if (day.isEmpty()) {
            return Optional.empty();
        }
        Matcher zoned = TIME.matcher(value);
        if (zoned.find()) {
            int hours = ZONES.getOrDefault(zoned.group(4).toUpperCase(Locale.ROOT), 0);
            return at(day.get(), zoned.group(1), zoned.group(2), zoned.group(3), ZoneOffset.ofHours(hours));
        }
        Matcher clock = CLOCK.matcher(value);
        if (clock.find()) {
            String half = clock.group(3) == null ? clock.group(4) : clock.group(3);
            return at(day.get(), clock.group(1), clock.group(2), half, LAST_ZONE);
        }
        return HOUR.matcher(value).find()
                ? Optional.empty()
                : Optional.of(day.get().atStartOfDay().toInstant(LAST_ZONE));
    }

    private static Optional<Instant> at(
            LocalDate day, String hours, @Nullable String minutes, @Nullable String half, ZoneOffset zone) {
        int hour = hour(Integer.parseInt(hours), half);
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        return hour > 23 || minute > 59
                ? Optional.empty()
                : Optional.of(day.atTime(LocalTime.of(hour, minute)).toInstant(zone));
    }

    private static int hour(int written, @Nullable String half) {
        if (half == null) {
            return written;
        }
        boolean afternoon = Letters.lower(half).startsWith("p");
        return written % 12 + (afternoon ? 12 : 0);
    }
}
