package dev.factbox.lookup.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.factbox.factsheet.FactSheetJson;
import dev.factbox.factsheet.Problem;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An HTTP response.
 *
 * @param headers by lower-case name
 */
public record Response(int status, Map<String, String> headers, byte[] body) {
    public Response {
        headers = Map.copyOf(headers);
    }

    /** A body of a media type, or none when it is empty. */
    public static Response of(int status, String mediaType, String body) {
        return new Response(
                status,
                body.isEmpty() ? Map.of() : Map.of("content-type", mediaType),
                body.getBytes(StandardCharsets.UTF_8));
    }

    /** A record, a tree or a map as JSON. */
    public static Response json(int status, Object value) {
        return of(status, "application/json", write(value));
    }

    /** A problem as RFC 9457 has it. */
    public static Response problem(Problem problem) {
        return of(problem.status(), "application/problem+json", write(problem));
    }

    private static String write(Object value) {
        try {
            return FactSheetJson.mapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record always has a JSON form", e);
        }
    }

    /** With a header more. */
    public Response with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Response(status, more, body);
    }

    /** With other bytes. */
    public Response withBody(byte[] bytes) {
        return new Response(status, headers, bytes);
    }
}
