package dev.factbox.local.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.factbox.factsheet.FactSheetJson;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An event as EventBridge hands it to a rule's target ("Event structure", Amazon EventBridge User Guide). */
final class BusEvent {
    private BusEvent() {}

    /** Its JSON, of this second. */
    static String json(String id, String type, String source, List<String> resources, Object detail) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("version", "0");
        event.put("id", id);
        event.put("detail-type", type);
        event.put("source", source);
        event.put("account", "000000000000");
        event.put("time", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        event.put("region", "us-east-1");
        event.put("resources", resources);
        event.put("detail", detail);
        try {
            return FactSheetJson.mapper().writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("such maps always have a JSON form", e);
        }
    }
}
