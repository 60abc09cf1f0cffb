package dev.factbox.bench.lookups;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.factbox.factsheet.FactSheetJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;

/** Asks the lookup function as API Gateway does. */
public record Client(RequestStreamHandler function) {
    private static final ObjectMapper MAPPER = FactSheetJson.mapper();

    /**
     * The JSON that answers a path with its query.
     *
     * @throws IllegalStateException when the answer is a problem
     */
    public JsonNode get(String path) {
        try {
            JsonNode answer = MAPPER.readTree(call(event(path)));
            JsonNode body = MAPPER.readTree(
                    Base64.getDecoder().decode(answer.path("body").asText()));
            if (answer.path("statusCode").asInt() != 200) {
                throw new IllegalStateException("GET " + path + " answers " + body);
            }
            return body;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The event of a GET. */
    static byte[] event(String path) throws IOException {
        ObjectNode event = MAPPER.createObjectNode().put("version", "2.0");
        int question = path.indexOf('?');
        event.put("rawPath", question < 0 ? path : path.substring(0, question));
        event.put("rawQueryString", question < 0 ? "" : path.substring(question + 1));
        event.putObject("headers");
        event.putObject("requestContext").putObject("http").put("method", "GET");
        return MAPPER.writeValueAsBytes(event);
    }

    /** Returns the function's answer to an event. */
    byte[] call(byte[] event) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        function.handleRequest(new ByteArrayInputStream(event), out, null);
        return out.toByteArray();
    }
}
