package dev.factbox.ingest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a bucket sends to a queue, a topic or a function itself ("Event message structure", Amazon S3 User Guide). Its
 * versions 2.x only add fields, so the version is not looked at.
 */
record S3Notification(@JsonProperty("Records") List<Entry> records) {
    record Entry(String eventName, String eventTime, S3 s3) {}

    record S3(Bucket bucket, Thing object) {}

    record Bucket(String name) {}

    /** The object; its key is form-encoded: a blank is a plus sign. */
    record Thing(
            String key,
            @JsonProperty("eTag") @Nullable String etag,
            @Nullable String versionId,
            @Nullable String sequencer) {}

    List<ObjectEvent> events() {
        return records.stream()
                .map(S3Notification::event)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ObjectEvent> event(Entry entry) {
        Thing object = entry.s3().object();
        return kind(entry.eventName(), object)
                .map(kind -> new ObjectEvent(
                        kind,
                        entry.s3().bucket().name(),
                        URLDecoder.decode(object.key(), StandardCharsets.UTF_8),
                        object.versionId(),
                        object.etag(),
                        object.sequencer(),
                        Instant.parse(entry.eventTime())));
    }

    private static Optional<ObjectEvent.Kind> kind(String name, Thing object) {
        if (name.startsWith("ObjectCreated:")) {
            return Optional.of(ObjectEvent.Kind.CREATED);
        }
        return switch (name) {
            case "ObjectRemoved:DeleteMarkerCreated", "LifecycleExpiration:DeleteMarkerCreated" ->
                Optional.of(ObjectEvent.Kind.DELETED);
            case "ObjectRemoved:Delete", "LifecycleExpiration:Delete" ->
                Optional.of(object.versionId() == null ? ObjectEvent.Kind.DELETED : ObjectEvent.Kind.VERSION_DELETED);
            default -> Optional.empty();
        };
    }
}
