package dev.factbox.lookup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.factbox.factsheet.FactSheetJson;
import dev.factbox.lookup.http.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The OpenAPI document: {@code openapi.json}, written by hand, with the examples of {@code openapi-examples.json}, which
 * tests make from real answers.
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

    private static JsonNode read() {
        JsonNode document = resource("openapi.json");
        if (document.path("components") instanceof ObjectNode components) {
            components.set("examples", resource("openapi-examples.json"));
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
