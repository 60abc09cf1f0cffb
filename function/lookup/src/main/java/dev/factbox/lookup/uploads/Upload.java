package dev.factbox.lookup.uploads;

import com.fasterxml.jackson.databind.JsonNode;
import dev.factbox.lookup.http.BadParameter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An upload that a client announces.
 *
 * @param name what the client calls it; the same name again is the article's next version
 * @param mediaType of the bytes
 * @param bytes how many, 1 to {@value #MOST}
 * @param published ISO 8601 date or time, where the file doesn't say it itself
 */
record Upload(String name, String mediaType, long bytes, Optional<String> published) {
    /** Maximum bytes of an upload (docs/formats.md). */
    static final long MOST = 25_000_000;

    /** S3 takes keys of 1,024 bytes, which begin with the folder of uploads. */
    private static final int MAX_NAME_BYTES = 1_000;

    /** Segments between slashes; none begins with a dot, so that none leads elsewhere. */
    private static final Pattern NAME =
            Pattern.compile("[^/.\\p{Cc}\\p{Cs}][^/\\p{Cc}\\p{Cs}]*(/[^/.\\p{Cc}\\p{Cs}][^/\\p{Cc}\\p{Cs}]*)*");

    private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w.+-]+/[\\w.+-]+(; ?charset=[\\w-]+)?");

    /**
     * Reads what a client sends.
     *
     * @throws BadParameter that names the member that can't be used
     */
    static Upload of(JsonNode json) {
        String name = json.path("name").asText();
        int length = name.codePointCount(0, name.length());
        if (!json.path("name").isTextual()
                || length > 300
                || name.getBytes(StandardCharsets.UTF_8).length > MAX_NAME_BYTES
                || !NAME.matcher(name).matches()) {
            throw new BadParameter(
                    "name",
                    name,
                    "1 to 300 characters and at most " + MAX_NAME_BYTES
                            + " bytes of UTF-8, such as desk/flood.txt, no dot after a slash");
        }
        String mediaType = json.path("mediaType").asText();
        if (!json.path("mediaType").isTextual()
                || mediaType.length() > 100
                || !MEDIA_TYPE.matcher(mediaType).matches()) {
            throw new BadParameter("mediaType", mediaType, "a media type such as text/plain");
        }
        JsonNode bytes = json.path("bytes");
        boolean whole = bytes.isNumber() && bytes.canConvertToExactIntegral() && bytes.canConvertToLong();
        if (!whole || bytes.asLong() < 1 || bytes.asLong() > MOST) {
            throw new BadParameter("bytes", bytes.asText(), "the file's size, a whole number from 1 to " + MOST);
        }
        return new Upload(name, mediaType, bytes.asLong(), published(json.path("published")));
    }

    private static Optional<String> published(JsonNode json) {
        if (json.isMissingNode()) {
            return Optional.empty();
        }
        String value = json.isTextual() ? json.asText() : "";
        try {
            LocalDate.parse(
                    value.length() == 10
                            ? value
                            : OffsetDateTime.parse(value).toLocalDate().toString());
            return Optional.of(value);
        } catch (DateTimeException e) {
            throw new BadParameter("published", value, "a date such as 2025-06-13, or a time with its zone", e);
        }
    }

    /** Returns the headers that the PUT must send, no more and no fewer. */
    Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("content-type", mediaType);
        headers.put("content-length", String.valueOf(bytes));
        published.ifPresent(date -> headers.put("x-amz-meta-published", date));
        return headers;
    }
}
