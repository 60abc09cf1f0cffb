package dev.factbox.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.factbox.factsheet.FactSheetJson;
import java.time.DateTimeException;
import java.util.List;

/** Takes a bucket's events out of what they came in: a notification or an event of EventBridge, alone or in a queue. */
final class Wrapping {
    static final ObjectMapper JSON = FactSheetJson.mapper();

    private Wrapping() {}

    static boolean isBatch(JsonNode node) {
        return "aws:sqs".equals(node.path("Records").path(0).path("eventSource").asText());
    }

    /** Returns true if a scheduled rule of EventBridge sent the event. */
    static boolean isSchedule(JsonNode node) {
        return "Scheduled Event".equals(node.path("detail-type").asText());
    }

    static SqsBatch batch(JsonNode node) throws UnknownEventException {
        return read(node, SqsBatch.class);
    }

    /** The events of a queue's message. */
    static List<ObjectEvent> events(String body) throws UnknownEventException {
        try {
            return events(JSON.readTree(body));
        } catch (JsonProcessingException e) {
            throw new UnknownEventException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** The events that something other than a queue sent. */
    static List<ObjectEvent> events(JsonNode node) throws UnknownEventException {
        try {
            if ("s3:TestEvent".equals(node.path("Event").asText())) {
                return List.of();
            }
            if (node.has("detail-type")) {
                return read(node, EventBridgeEvent.class).events();
            }
            if (node.has("Records")) {
                return read(node, S3Notification.class).events();
            }
        } catch (NullPointerException | DateTimeException | IllegalArgumentException e) {
            throw new UnknownEventException("a field is missing or wrong: " + e.getMessage(), e);
        }
        throw new UnknownEventException("neither a notification of S3 nor an event of EventBridge", null);
    }

    private static <T> T read(JsonNode node, Class<T> type) throws UnknownEventException {
        try {
            return JSON.treeToValue(node, type);
        } catch (JsonProcessingException e) {
            throw new UnknownEventException("not as " + type.getSimpleName() + " is: " + e.getOriginalMessage(), e);
        }
    }
}
