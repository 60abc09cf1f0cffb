package dev.factbox.ingest;

import dev.factbox.archive.life.Arrival;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one object of the bucket.
 *
 * @param key as it is, not encoded
 * @param versionId null where the bucket keeps no versions
 * @param etag null for a deletion
 * @param sequencer hexadecimal, orders the events of one key
 */
record ObjectEvent(
        Kind kind,
        String bucket,
        String key,
        @Nullable String versionId,
        @Nullable String etag,
        @Nullable String sequencer,
        Instant time) {
    enum Kind {
        CREATED,
        /** Gone from the bucket, or hidden by a delete marker. */
        DELETED,
        /** One version of it erased for good; others may still be there. */
        VERSION_DELETED
    }

    String uri() {
        return "s3://" + bucket + "/" + key;
    }

    Arrival arrival() {
        return new Arrival(uri(), sequencer, time);
    }

    /** Consoles make folders as empty objects whose keys end in a slash. */
    boolean isFolder() {
        return key.endsWith("/");
    }
}
