package dev.factbox.lookup.representation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.factbox.factsheet.FactSheetJson;

/** The entities that are known places, as points on the map (RFC 7946). */
final class GeoJson {
    private GeoJson() {}

    static ObjectNode of(JsonNode answer) {
        ObjectNode collection = FactSheetJson.mapper().createObjectNode().put("type", "FeatureCollection");
        ArrayNode features = collection.putArray("features");
        for (JsonNode entity : answer.path("items")) {
            if (entity.path("place").isObject()) {
                features.add(feature(entity));
            }
        }
        return collection;
    }

    private static ObjectNode feature(JsonNode entity) {
        JsonNode place = entity.path("place");
        ObjectNode feature = FactSheetJson.mapper()
                .createObjectNode()
                .put("type", "Feature")
                .put("id", entity.path("key").asText());
        // The east comes first (RFC 7946, 3.1.1).
        feature.putObject("geometry")
                .put("type", "Point")
                .putArray("coordinates")
                .add(place.path("longitude").asDouble())
                .add(place.path("latitude").asDouble());
        ObjectNode properties = feature.putObject("properties");
        properties.set("name", entity.path("name"));
        properties.set("salience", entity.path("salience"));
        properties.put("mentions", entity.path("mentions").size());
        for (String known : new String[] {"country", "geonames"}) {
            if (place.has(known)) {
                properties.set(known, place.path(known));
            }
        }
        return feature;
    }
}
