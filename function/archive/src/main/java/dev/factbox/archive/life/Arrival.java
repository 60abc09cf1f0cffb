package dev.factbox.archive.life;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that changes the archive: what happened to which object, and when.
 *
 * @param uri of the object, {@code s3://bucket/key}
 * @param sequencer S3's, hexadecimal; null when the event has none, then its time serves
 * @param time of the event
 */
public record Arrival(String uri, @Nullable String sequencer, Instant time) {
    /** Returns the position of this event in the order of all events. */
    public String sequence() {
        return Sequence.of(sequencer, time);
    }
}
