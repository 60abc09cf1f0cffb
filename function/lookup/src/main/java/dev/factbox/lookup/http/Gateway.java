package dev.factbox.lookup.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.factbox.factsheet.FactSheetJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** API Gateway's HTTP API events, payload format 2.0, to requests; responses back. */
public final class Gateway {
    private static final ObjectMapper MAPPER = FactSheetJson.mapper();

    private Gateway() {}

    /** Answers one event. */
    public static void answer(InputStream event, OutputStream out, Function<Request, Response> routes)
            throws IOException {
        Request request = request(MAPPER.readTree(event));
        write(Negotiation.finish(request, routes.apply(request)), out);
    }

    private static Request request(JsonNode event) {
        JsonNode http = event.path("requestContext").path("http");
        Map<String, String> headers = new HashMap<>();
        event.path("headers")
                .properties()
                .forEach(header -> headers.put(
                        header.getKey().toLowerCase(Locale.ROOT),
                        header.getValue().asText()));
        // API Gateway has checked the domain by which it was asked; a forwarded host is anyone's word.
        String domain = event.at("/requestContext/domainName").asText("");
        if (!domain.isEmpty()) {
            headers.put("host", domain);
        }
        String path = event.path("rawPath").asText("/");
        return new Request(
                http.path("method").asText("GET"),
                segments(path),
                query(event.path("rawQueryString").asText("")),
                headers,
                body(event),
                http.path("sourceIp").asText(""),
                caller(event.at("/requestContext/authorizer")));
    }

    /** A role's session is another each time; the role is who calls. */
    private static String caller(JsonNode authorizer) {
        String subject = authorizer.at("/jwt/claims/sub").asText("");
        String user = authorizer.at("/iam/userArn").asText("");
        return subject.isEmpty() ? user.replaceFirst("(:assumed-role/[^/]+)/.*", "$1") : subject;
    }

    private static String body(JsonNode event) {
        String body = event.path("body").asText("");
        return event.path("isBase64Encoded").asBoolean()
                ? new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8)
                : body;
    }

    private static List<String> segments(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/", -1)) {
            if (!segment.isEmpty()) {
                segments.add(decode(segment.replace("+", "%2B")));
            }
        }
        return segments;
    }

    private static Map<String, String> query(String raw) {
        Map<String, String> query = new HashMap<>();
        for (String pair : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            query.putIfAbsent(name, equals < 0 ? "" : decode(pair.substring(equals + 1)));
        }
        return query;
    }

    private static String decode(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A stray percent sign stands for itself.
            return value;
        }
    }

    private static void write(Response response, OutputStream out) throws IOException {
        ObjectNode event = MAPPER.createObjectNode();
        event.put("statusCode", response.status());
        ObjectNode headers = event.putObject("headers");
        response.headers().forEach(headers::put);
        event.put("isBase64Encoded", true);
        event.put("body", Base64.getEncoder().encodeToString(response.body()));
        MAPPER.writeValue(out, event);
    }
}
