package dev.factbox.reader.wire;

import dev.factbox.factsheet.Published;
import dev.factbox.reader.article.Upload;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The date that the upload itself gives an article, for documents that have none or leave out the year. */
public final class UploadDates {
    private static final Pattern ISO = Pattern.compile("\\s*(\\d{4}-\\d\\d-\\d\\d)(T\\S+)?\\s*");

    private UploadDates() {}

    /** The uploader's word if it is an ISO 8601 date or time, else the day when the upload came. */
    public static Published published(Upload upload) {
        return uploaders(upload)
                .map(value -> new Published(value, Published.From.UPLOAD))
                .orElseGet(() -> new Published(received(upload).toString(), Published.From.RECEIVED));
    }

    /** The day near which dates without a year are. */
    public static LocalDate day(Upload upload) {
        return uploaders(upload)
                .flatMap(value -> WrittenDate.in(value).map(date -> date.near(received(upload))))
                .orElseGet(() -> received(upload));
    }

    private static Optional<String> uploaders(Upload upload) {
        @Nullable String value = upload.published();
        if (value == null) {
            return Optional.empty();
        }
        Matcher matcher = ISO.matcher(value);
        boolean day = matcher.matches() && WrittenDate.in(matcher.group(1)).isPresent();
        return day ? Optional.of(value.strip()) : Optional.empty();
    }

    private static LocalDate received(Upload upload) {
        return upload.received().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
