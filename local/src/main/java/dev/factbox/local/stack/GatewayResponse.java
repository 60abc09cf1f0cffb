package dev.factbox.local.stack;

import com.fasterxml.jackson.databind.JsonNode;
import dev.factbox.factsheet.FactSheetJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** A function's answer as API Gateway understands it: payload format version 2.0. */
record GatewayResponse(int status, Map<String, String> headers, byte[] body) {
    static GatewayResponse read(byte[] answer) throws IOException {
        JsonNode json = FactSheetJson.mapper().readTree(answer);
        if (!json.has("statusCode")) {
            return new GatewayResponse(200, Map.of("Content-Type", "application/json"), answer);
        }
        Map<String, String> headers = new LinkedHashMap<>();
        json.path("headers").forEachEntry((name, value) -> headers.put(name, value.asText()));
        return new GatewayResponse(json.path("statusCode").asInt(), headers, body(json));
    }

    private static byte[] body(JsonNode json) {
        String body = json.path("body").asText();
        return json.path("isBase64Encoded").asBoolean()
                ? Base64.getDecoder().decode(body)
                : body.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns an answer of API Gateway's own. */
    static GatewayResponse message(int status, String message) {
        byte[] body = ("{\"message\":\"" + message + "\"}").getBytes(StandardCharsets.UTF_8);
        return new GatewayResponse(status, Map.of("Content-Type", "application/json"), body);
    }
}
