package dev.factbox.lookup.page;

import dev.factbox.factsheet.Published;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Publication dates as people write them. */
final class When {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private When() {}

    /** A date for people, with the exact one for programs. */
    static String of(Published published) {
        return "<time datetime=\"" + Html.escape(published.value()) + "\">" + Html.escape(words(published.value()))
                + "</time>";
    }

    /** Returns the source of the date, unless it is the document itself. */
    static String source(Published published) {
        return switch (published.from()) {
            case DOCUMENT -> "";
            case DATELINE -> " (by its dateline)";
            case UPLOAD -> " (by its uploader)";
            case RECEIVED -> " (day of arrival)";
        };
    }

    /** As people write it; what is no date, as its source wrote it. */
    static String words(String value) {
        try {
            return value.length() == 10 ? DAY.format(LocalDate.parse(value)) : TIME.format(OffsetDateTime.parse(value));
        } catch (DateTimeException e) {
            return value;
        }
    }
}
