package dev.factbox.reader.article;

import dev.factbox.factsheet.PubStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
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
final class Embargo {
    private static final Pattern LINE = Pattern.compile(
            "(?i)[^\\p{L}]*(?:(?:strictly |strict |under |news |media |press )*embargo(?:ed)?\\b|hold for release\\b|not for (?:publication|release) (?:before|until)\\b).*");
    private static final Pattern NONE =
            Pattern.compile("(?i)(?:for )?immediate release|.*embargo:?\\s*(?:none|no|lifted)\\b.*");
    private static final Pattern TIME = Pattern.compile(
            "(?i)\\b(\\d{1,2})[:.]?(\\d\\d)?(?::\\d\\d)?\\s*(a\\.?m\\.?|p\\.?m\\.?)?\\s*\\(?(GMT|UTC|Z|BST|CET|CEST|EST|EDT|ET|CST|CDT|MST|MDT|PST|PDT)\\b");
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

    /** Whether a line of text says that the story is under an embargo. */
    static boolean is(String line) {
        return line.length() <= Limits.HEADLINE_LENGTH
                && LINE.matcher(line).matches()
                && !NONE.matcher(line).matches();
    }

    /** Notes an embargo: its time when it can be read, else that the story is withheld. */
    static void note(String value, LocalDate reference, MetadataBuilder metadata) {
        Optional<Instant> until = until(value, reference);
        until.ifPresentOrElse(
                time -> metadata.embargoedUntil(time.toString()), () -> metadata.pubStatus(PubStatus.WITHHELD));
    }

    /** The instant of a date and time in ISO 8601 or as people write it. */
    static Optional<Instant> until(String value, LocalDate reference) {
        if (value.length() > LONGEST) {
            return Optional.empty();
        }
        String iso = value.strip().replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) (?=\\d)", "$1T");
        try {
            return Optional.of(OffsetDateTime.parse(iso).toInstant());
        } catch (DateTimeParseException e) {
            return written(value, reference);
        }
    }

    private static Optional<Instant> written(String value, LocalDate reference) {
        Optional<LocalDate> day = WrittenDate.in(value).map(date -> date.near(reference));
        if (day.isEmpty()) {
            return Optional.empty();
        }
        Matcher time = TIME.matcher(value);
        if (!time.find()) {
            boolean timed = value.matches("(?s).*\\d[:.]\\d\\d\\b(?!\\.\\d).*|(?s).*T\\d\\d.*");
            return timed
                    ? Optional.empty()
                    : Optional.of(day.get().atStartOfDay().toInstant(LAST_ZONE));
        }
        int hour = hour(Integer.parseInt(time.group(1)), time.group(3));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        if (hour > 23 || minute > 59) {
            return Optional.empty();
        }
        int zone = ZONES.getOrDefault(time.group(4).toUpperCase(Locale.ROOT), 0);
        return Optional.of(day.get().atTime(LocalTime.of(hour, minute)).toInstant(ZoneOffset.ofHours(zone)));
    }

    private static int hour(int written, @Nullable String half) {
        if (half == null) {
            return written;
        }
        boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
        return written % 12 + (afternoon ? 12 : 0);
    }
}
