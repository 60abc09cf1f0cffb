package dev.factbox.factsheet;

import org.jspecify.annotations.Nullable;

/**
 * Where an article version came from.
 *
 * @param uri of the object or file, {@code s3://bucket/key} with the key as it is, not encoded
 * @param versionId S3's version id, where the bucket keeps versions
 * @param mediaType what its bytes were read as, {@code text/plain}
 * @param bytes size as uploaded
 * @param sha256 lower-case hex digest of the bytes as uploaded; null when they were too many to be read
 */
public record Source(
        String uri,
        @Nullable String versionId,
        String mediaType,
        long bytes,
        @Nullable String sha256) {}
