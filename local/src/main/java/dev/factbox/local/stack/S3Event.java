package dev.factbox.local.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.factbox.factsheet.FactSheetJson;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("version", "0");
        event.put("id", UUID.randomUUID().toString());
        event.put("detail-type", type);
        event.put("source", "aws.s3");
        event.put("account", "000000000000");
        event.put("time", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        event.put("region", "us-east-1");
        event.put("resources", List.of("arn:aws:s3:::" + bucket));
        event.put("detail", Map.of("version", "0", "bucket", Map.of("name", bucket), "object", object, field, value));
        try {
            return FactSheetJson.mapper().writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps of strings always have a JSON form", e);
        }
    }

    /** Grows with each event, over restarts too. */
    private static String sequencer() {
        Instant now = Clock.systemUTC().instant();
        long stamp = now.getEpochSecond() << 32 | now.getNano();
        long sequencer = LATEST.updateAndGet(latest -> Math.max(latest + 1, stamp));
        return String.format(Locale.ROOT, "%016X", sequencer);
    }
}
