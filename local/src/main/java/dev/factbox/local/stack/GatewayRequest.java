package dev.factbox.local.stack;

import com.sun.net.httpserver.HttpExchange;
import dev.factbox.factsheet.FactSheetJson;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** HTTP requests as API Gateway hands them to a function: HTTP API, payload format version 2.0. */
final class GatewayRequest {
    private GatewayRequest() {}

    static byte[] event(HttpExchange exchange, byte[] body) throws IOException {
        URI uri = exchange.getRequestURI();
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("version", "2.0");
        event.put("routeKey", "$default");
        event.put("rawPath", uri.getRawPath());
        event.put("rawQueryString", Objects.requireNonNullElse(uri.getRawQuery(), ""));
        event.put("headers", headers(exchange));
        event.put("requestContext", context(exchange, uri));
        if (body.length > 0) {
            event.put("body", Base64.getEncoder().encodeToString(body));
        }
        event.put("isBase64Encoded", body.length > 0);
        return FactSheetJson.mapper().writeValueAsBytes(event);
    }

    private static Map<String, String> headers(HttpExchange exchange) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> header :
                exchange.getRequestHeaders().entrySet()) {
            headers.put(header.getKey().toLowerCase(Locale.ROOT), String.join(",", header.getValue()));
        }
        return headers;
    }

    private static Map<String, Object> context(HttpExchange exchange, URI uri) {
        Map<String, String> http = Map.of(
                "method", exchange.getRequestMethod(),
                "path", uri.getRawPath(),
                "protocol", exchange.getProtocol(),
                "sourceIp", exchange.getRemoteAddress().getAddress().getHostAddress());
        return Map.of(
                "accountId", "000000000000",
                "apiId", "local",
                "requestId", UUID.randomUUID().toString(),
                "routeKey", "$default",
                "stage", "$default",
                "timeEpoch", Instant.now().toEpochMilli(),
                "http", http);
    }
}
