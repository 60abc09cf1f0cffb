package dev.factbox.ingest.push;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.factbox.factsheet.FactSheetJson;
import dev.factbox.ingest.service.AwsService;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A bus of Amazon EventBridge ("Amazon EventBridge API Reference": PutEvents).
 *
 * @param bus its name
 */
public record EventBridge(AwsService events, String bus) implements Bus {
    /** EventBridge's {@code source} of all that Factbox tells. */
    public static final String SOURCE = "factbox";

    /** Time-out of a request. */
    public static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Maximum events of one request to EventBridge. */
    private static final int BATCH = 10;

    private static final ObjectMapper JSON = FactSheetJson.mapper();
    private static final Map<String, String> HEADERS =
            Map.of("content-type", "application/x-amz-json-1.1", "x-amz-target", "AWSEvents.PutEvents");

    @Override
    public void put(List<Event> all) throws IOException {
        for (int from = 0; from < all.size(); from += BATCH) {
            putBatch(all.subList(from, Math.min(all.size(), from + BATCH)));
        }
    }

    private void putBatch(List<Event> batch) throws IOException {
        AwsService.Answer answer = events.post("/", HEADERS, JSON.writeValueAsBytes(request(batch)));
        if (!answer.isSuccessful()) {
            throw new IOException("EventBridge answered " + answer.status() + ": " + answer.excerpt());
        }
        JsonNode told = JSON.readTree(answer.body());
        if (told.path("FailedEntryCount").asInt() > 0) {
            throw new IOException("EventBridge did not take all events: " + answer.excerpt());
        }
    }

    private ObjectNode request(List<Event> batch) throws JsonProcessingException {
        ObjectNode request = JSON.createObjectNode();
        ArrayNode entries = request.putArray("Entries");
        for (Event event : batch) {
            entries.addObject()
                    .put("EventBusName", bus)
                    .put("Source", SOURCE)
                    .put("DetailType", event.type())
                    .put("Detail", JSON.writeValueAsString(event.detail()));
        }
        return request;
    }
}
