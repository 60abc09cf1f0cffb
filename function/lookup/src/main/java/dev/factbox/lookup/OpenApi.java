package dev.factbox.lookup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.factbox.factsheet.FactSheetJson;
import dev.factbox.factsheet.Version;
import dev.factbox.lookup.http.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The OpenAPI document: {@code openapi.json}, written by hand, with the examples of {@code openapi-examples.json},
 * which tests make from real answers.
 */
final class OpenApi {
    private OpenApi() {}

    /** Made by whoever asks first; a lookup's start doesn't pay for it. */
    private static final class Held {
        private static final JsonNode DOCUMENT = read();
    }

    static JsonNode document() {
        return Held.DOCUMENT;
    }

    static Response answer() {
        return Response.json(200, document());
    }

    /** The members of a route's answer, or of each item where it is a list. */
    static List<String> members(String template) {
        return item(template)
                .path("properties")
                .propertyStream()
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The same with members of members, under dotted names. */
    static List<String> columns(String template) {
        List<String> columns = new ArrayList<>();
        columns(item(template), "", columns);
        return columns;
    }

    private static void columns(JsonNode schema, String prefix, List<String> columns) {
        schema.path("properties").properties().forEach(property -> {
            JsonNode member = resolved(property.getValue());
            String name = prefix + property.getKey();
            if (member.has("properties")) {
                columns(member, name + ".", columns);
            } else {
                columns.add(name);
            }
        });
    }

    private static JsonNode item(String template) {
        JsonNode schema = document()
                .path("paths")
                .path(template)
                .at("/get/responses/200/content")
                .path("application/json")
                .path("schema");
        JsonNode whole = resolved(schema.has("anyOf") ? schema.at("/anyOf/0") : schema);
        JsonNode items = whole.at("/properties/items/items");
        return items.isMissingNode() ? whole : resolved(items);
    }

    private static JsonNode resolved(JsonNode schema) {
        String ref = schema.path("$ref").asText();
        return ref.isEmpty() ? schema : document().at(ref.substring(1));
    }

    private static JsonNode read() {
        JsonNode document = resource("openapi.json");
        if (document.path("components") instanceof ObjectNode components) {
            components.set("examples", resource("openapi-examples.json"));
        }
        if (document.path("info") instanceof ObjectNode info) {
            info.put("version", Version.current());
        }
        return document;
    }

    private static JsonNode resource(String name) {
        try (InputStream json = OpenApi.class.getResourceAsStream(name)) {
            return FactSheetJson.mapper().readTree(Objects.requireNonNull(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
