package dev.factbox.archive.table;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Dates and times as strings that sort by time: {@code 2025-06-13T12:00:00.000Z}. */
public final class Moment {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Moment() {}

    /** The moment of an ISO 8601 date (its midnight, UTC), time with zone, or instant; what is none sorts first. */
    public static String of(String value) {
        try {
            Instant instant = value.length() == 10
                    ? LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(value).toInstant();
            return FORM.format(instant);
        } catch (DateTimeException e) {
            return "0000-01-01T00:00:00.000Z";
        }
    }
}
