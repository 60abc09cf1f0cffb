package dev.factbox.reader.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came in: the bytes, and what their bringer says of them.
 *
 * @param bytes as uploaded; not copied, so they must not be changed afterwards
 * @param uri of the object or file; its last part serves as the file's name
 * @param versionId S3's version id
 * @param mediaType what the uploader declared; a hint, since declarations lie
 * @param published what the uploader says of the publication, {@code x-amz-meta-published}: an ISO 8601 date or time
 * @param received when the upload came
 */
public record Upload(
        byte[] bytes,
        String uri,
        @Nullable String versionId,
        @Nullable String mediaType,
        @Nullable String published,
        Instant received) {}
