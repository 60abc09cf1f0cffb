package dev.factbox.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import com.sun.net.httpserver.HttpServer;
import dev.factbox.factsheet.FactSheetJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;

/** Events of uploads, over the stack's own event bus. */
class EventsTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<String, String> SCHEMAS =
            Map.of("Article Failed", "FailureEvent", "Watch Matched", "WatchEvent");

    @SuppressWarnings("NullAway.Init") // set before any test
    private static Stack stack;

    @BeforeAll
    static void start() throws IOException {
        stack = Stack.start(0, null, report -> {});
    }

    @AfterAll
    static void stop() throws IOException {
        stack.close();
    }

    private static void upload(String key, String text) throws InterruptedException {
        stack.s3Client().putObject(request -> request.bucket(Stack.BUCKET).key(key), RequestBody.fromString(text));
        stack.awaitQuiet();
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The events whose links lead to the article of a key. */
    private static List<JsonNode> told(String key) throws JsonProcessingException {
        List<JsonNode> events = new ArrayList<>();
        String article = "";
        for (String line : stack.events()) {
            JsonNode event = FactSheetJson.mapper().readTree(line);
            JsonNode detail = event.path("detail");
            if (detail.path("source").asText().endsWith("/" + key)) {
                article = detail.path("article").asText();
            }
            if (detail.path("article").asText().equals(article)) {
                events.add(event);
            }
        }
        return events;
    }

    @Test
    void anArticlesLifeIsToldEventByEvent() throws Exception {
        upload("life.txt", "Ferry sails\n\nThe ferry of Saltmere will sail on Monday, harbour master Ida Lund said.");
        upload("life.txt", "Ferry sails\n\nThe ferry of Saltmere will sail on Monday, harbour master Ida Lund said.");
        upload("life.txt", "Ferry stays\n\nThe ferry of Saltmere won't sail on Monday, harbour master Ida Lund said.");
        stack.s3Client().deleteObject(request -> request.bucket(Stack.BUCKET).key("life.txt"));
        stack.awaitQuiet();

        List<JsonNode> events = told("life.txt");

        assertThat(events)
                .extracting(event -> event.path("detail-type").asText())
                .containsExactly("Article Read", "Article Changed", "Article Killed");
        assertThat(events).extracting(event -> event.path("source").asText()).containsOnly("factbox");
        JsonNode changed = events.get(1).path("detail");
        assertThat(changed.path("version").asInt()).isEqualTo(2);
        assertThat(changed.path("pubStatus").asText()).isEqualTo("usable");
        assertThat(changed.path("revision").asLong())
                .isGreaterThan(events.getFirst().at("/detail/revision").asLong());
        JsonNode killed = events.getLast().path("detail");
        assertThat(killed.toString()).doesNotContain("erry").doesNotContain("life.txt");
        assertThat(get(killed.at("/links/article").asText()).statusCode()).isEqualTo(410);
    }

    @Test
    void theLinksOfAnEventLeadToTheArticle() throws Exception {
        upload("links.txt", "The library of Aldmoor opens on Sundays, its director said.");

        JsonNode links = told("links.txt").getFirst().at("/detail/links");

        JsonNode sheet = FactSheetJson.mapper()
                .readTree(get(links.path("article").asText()).body());
        assertThat(sheet.path("text").asText()).startsWith("The library of Aldmoor");
        assertThat(get(links.path("page").asText()).body()).contains("Aldmoor");
    }

    @Test
    void aFailureIsToldWithItsReason() throws Exception {
        upload("empty.txt", "");

        JsonNode event = told("empty.txt").getFirst();

        assertThat(event.path("detail-type").asText()).isEqualTo("Article Failed");
        assertThat(event.at("/detail/problem/type").asText()).isEqualTo("/problems/empty");
        assertThat(event.at("/detail/pubStatus").asText()).isEqualTo("failed");
    }

    @Test
    void whatIsUnderEmbargoIsNotTold() throws Exception {
        Instant tomorrow = Instant.now().plusSeconds(86_400);
        upload("secret.json", """
                {"uri": "urn:desk:secret", "type": "text", "headline": "Merger of Vellum and Quoin", "pubstatus": "usable",
                 "embargoed": "%s", "body_text": "Vellum will buy Quoin, chief executive Ola Brandt said."}""".formatted(tomorrow));

        assertThat(stack.events()).noneMatch(event -> event.contains("Vellum") || event.contains("secret.json"));
    }

    @Test
    void whoWaitsForASpeakerIsCalledWithTheQuote() throws Exception {
        BlockingQueue<JsonNode> calls = new LinkedBlockingQueue<>();
        HttpServer desk = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        desk.createContext("/quotes", exchange -> {
            calls.add(FactSheetJson.mapper().readTree(exchange.getRequestBody()));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        desk.start();
        String url = "http://localhost:" + desk.getAddress().getPort() + "/quotes";
        HttpRequest watch = HttpRequest.newBuilder(URI.create(stack.http() + "/v1/watches"))
                .header("content-type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"kind\": \"speaker\", \"value\": \"Ida Lund\", \"webhook\": \"" + url + "\"}"))
                .build();
        assertThat(HTTP.send(watch, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(201);

        upload(
                "quote.txt",
                "“The ferry will sail again on Monday,” harbour master Ida Lund told reporters in Saltmere.");
        desk.stop(0);

        assertThat(calls).hasSize(1);
        JsonNode told = calls.remove();
        assertFits("WatchMessage", told);
        assertThat(told.at("/data/passages/0/exact").asText()).contains("The ferry will sail again on Monday");
        assertThat(stack.deadLetters()).isEmpty();
    }

    @Test
    void everyEventIsAsTheOpenApiDocumentSays() throws Exception {
        upload("fits.txt", "The mill of Aldmoor turns on Sunday, miller Ove Dahl said.");
        upload("fits.txt", "The mill of Aldmoor stands still on Sunday, miller Ove Dahl said.");
        upload("unfit.txt", "");
        stack.s3Client().deleteObject(request -> request.bucket(Stack.BUCKET).key("fits.txt"));
        stack.awaitQuiet();

        Set<String> types = new HashSet<>();
        for (String line : stack.events()) {
            JsonNode event = FactSheetJson.mapper().readTree(line);
            String type = event.path("detail-type").asText();
            types.add(type);
            assertFits(SCHEMAS.getOrDefault(type, "ArticleEvent"), event.path("detail"));
        }
        assertThat(types).contains("Article Read", "Article Changed", "Article Killed", "Article Failed");
    }

    private static void assertFits(String schema, JsonNode value) throws Exception {
        JsonNode document = FactSheetJson.mapper()
                .readTree(get(stack.http() + "/openapi.json").body());
        ObjectNode root = FactSheetJson.mapper().createObjectNode().put("$ref", "#/components/schemas/" + schema);
        root.set("components", document.path("components"));
        assertThat(SchemaRegistry.withDialect(Dialects.getOpenApi31())
                        .getSchema(root)
                        .validate(value))
                .as(value.toString())
                .isEmpty();
        assertThat(document.at("/components/schemas/" + schema + "/properties")
                        .propertyStream()
                        .map(Map.Entry::getKey)
                        .toList())
                .containsAll(value.propertyStream().map(Map.Entry::getKey).toList());
    }

    @Test
    void whoListensSeesEventsAsTheyCome() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(stack.eventBridge()).build();
        try (InputStream in = HTTP.send(request, HttpResponse.BodyHandlers.ofInputStream())
                        .body();
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            upload("heard.txt", "The choir of Aldmoor sings on Saturday.");
            String line = lines.readLine();
            while (line != null && !line.contains("heard.txt")) {
                line = lines.readLine();
            }
            assertThat(line).contains("\"detail-type\":\"Article Read\"");
        }
    }
}
