package dev.factbox.local.stack;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Events as S3 sends them to EventBridge ("EventBridge event message structure", Amazon S3 User Guide). */
final class S3Event {
    private static final AtomicLong LATEST = new AtomicLong();

    private S3Event() {}

    static String created(String bucket, String key, String reason, String etag, @Nullable String versionId) {
        return event("Object Created", bucket, object(key, versionId, "etag", etag), "reason", reason);
    }

    static String deleted(String bucket, String key, @Nullable String versionId) {
        return event(
                "Object Deleted", bucket, object(key, versionId, "etag", null), "deletion-type", "Permanently Deleted");
    }

    static String deleteMarkerCreated(String bucket, String key, String versionId) {
        return event(
                "Object Deleted",
                bucket,
                object(key, versionId, "etag", null),
                "deletion-type",
                "Delete Marker Created");
    }

    private static Map<String, Object> object(
            String key, @Nullable String versionId, String field, @Nullable String value) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("key", key);
        if (value != null) {
            object.put(field, value);
        }
        if (versionId != null) {
            object.put("version-id", versionId);
        }
        object.put("sequencer", sequencer());
        return object;
    }

    private static String event(String type, String bucket, Map<String, Object> object, String field, String value) {
        Map<String, Object> detail =
                Map.of("version", "0", "bucket", Map.of("name", bucket), "object", object, field, value);
        String id = UUID.randomUUID().toString();
        return BusEvent.json(id, type, "aws.s3", List.of("arn:aws:s3:::" + bucket), detail);
    }

    /** Grows with each event, over restarts too. */
    private static String sequencer() {
        Instant now = Clock.systemUTC().instant();
        long stamp = now.getEpochSecond() << 32 | now.getNano();
        long sequencer = LATEST.updateAndGet(latest -> Math.max(latest + 1, stamp));
        return String.format(Locale.ROOT, "%016X", sequencer);
    }
}
