package dev.factbox.ingest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An S3 event as EventBridge delivers it ("EventBridge event message structure", Amazon S3 User Guide). */
record EventBridgeEvent(@JsonProperty("detail-type") String detailType, String time, Detail detail) {
    record Detail(
            Bucket bucket,
            Thing object,
            @JsonProperty("deletion-type") @Nullable String deletionType) {}

    record Bucket(String name) {}

    /** The object; its key is as it is. */
    record Thing(
            String key,
            @Nullable String etag,
            @JsonProperty("version-id") @Nullable String versionId,
            @Nullable String sequencer) {}

    List<ObjectEvent> events() {
        return switch (detailType) {
            case "Object Created" -> List.of(event(ObjectEvent.Kind.CREATED));
            case "Object Deleted" -> List.of(event(deletion()));
            default -> List.of();
        };
    }

    private ObjectEvent.Kind deletion() {
        boolean marker = "Delete Marker Created".equals(detail.deletionType());
        return marker || detail.object().versionId() == null
                ? ObjectEvent.Kind.DELETED
                : ObjectEvent.Kind.VERSION_DELETED;
    }

    private ObjectEvent event(ObjectEvent.Kind kind) {
        Thing object = detail.object();
        return new ObjectEvent(
                kind,
                detail.bucket().name(),
                object.key(),
                object.versionId(),
                object.etag(),
                object.sequencer(),
                Instant.parse(time));
    }
}
