package dev.factbox.local.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import dev.factbox.factsheet.FactSheetJson;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An event bus, as EventBridge is one: it takes PutEvents and hands the events of a type on to a rule's target. GET
 * shows the events, a line each, the latest {@value #KEPT} that were and then all that come.
 */
final class BusServer {
    private static final int KEPT = 1000;
    private static final ObjectMapper JSON = FactSheetJson.mapper();

    private final GuardedHttp server;
    private final String type;
    private final Consumer<String> target;
    private final List<String> events = new ArrayList<>();
    private long dropped;
    private boolean closed;

    private BusServer(GuardedHttp server, String type, Consumer<String> target) {
        this.server = server;
        this.type = type;
        this.target = target;
    }

    /**
     * @param type of the events that the rule is for
     * @param target gets the JSON of each of them
     */
    static BusServer start(int port, String type, Consumer<String> target) throws IOException {
        BusServer bus = new BusServer(GuardedHttp.bind(port), type, target);
        bus.server.serve(bus::answer);
        return bus;
    }

    URI endpoint() {
        return Ports.endpoint(server.port());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("POST") && !isAwsJson(exchange)) {
                exchange.sendResponseHeaders(415, -1);
            } else if (exchange.getRequestMethod().equals("POST")) {
                byte[] answer = JSON.writeValueAsBytes(put(JSON.readTree(exchange.getRequestBody())));
                exchange.getResponseHeaders().set("content-type", "application/x-amz-json-1.1");
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
            } else {
                show(exchange);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isAwsJson(HttpExchange exchange) {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        return type != null && type.startsWith("application/x-amz-json-");
    }

    private ObjectNode put(JsonNode request) throws IOException {
        ObjectNode answer = JSON.createObjectNode().put("FailedEntryCount", 0);
        ArrayNode entries = answer.putArray("Entries");
        for (JsonNode entry : request.path("Entries")) {
            String id = UUID.randomUUID().toString();
            String event = event(id, entry);
            if (entry.path("DetailType").asText().equals(type)) {
                target.accept(event);
            }
            keep(event);
            entries.addObject().put("EventId", id);
        }
        return answer;
    }

    private static String event(String id, JsonNode entry) throws IOException {
        JsonNode detail = JSON.readTree(entry.path("Detail").asText());
        return BusEvent.json(
                id, entry.path("DetailType").asText(), entry.path("Source").asText(), List.of(), detail);
    }

    private synchronized void keep(String event) {
        events.add(event);
        if (events.size() > KEPT) {
            events.removeFirst();
            dropped++;
        }
        notifyAll();
    }

    private void show(HttpExchange exchange) throws IOException, InterruptedException {
        exchange.getResponseHeaders().set("content-type", "application/x-ndjson");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        long next = 0;
        for (String event = await(next); event != null; event = await(++next)) {
            out.write((event + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    /** The event of a number, or the first that is still kept; null when there will be none. */
    private synchronized @Nullable String await(long number) throws InterruptedException {
        while (number >= dropped + events.size() && !closed) {
            wait();
        }
        return closed ? null : events.get((int) Math.max(0, number - dropped));
    }

    /** The latest events, the first first. */
    synchronized List<String> events() {
        return List.copyOf(events);
    }

    void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        server.close();
    }
}
