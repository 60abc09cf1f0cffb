package dev.factbox.ingest.abstractive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Summary;
import dev.factbox.ingest.service.AwsService;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/** Against a server that answers as Bedrock's Converse operation does. */
class BedrockTest implements Abstraction.Listener {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MODEL = "vendor.model-1:0";

    private final List<String> dropped = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();
    private final List<String> signatures = new ArrayList<>();
    private final List<JsonNode> requests = new ArrayList<>();
    private int status = 200;
    private String answer = "";
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        paths.add(exchange.getRequestMethod() + " " + exchange.getRequestURI().getRawPath());
        signatures.add(exchange.getRequestHeaders().getFirst("Authorization"));
        requests.add(JSON.readTree(exchange.getRequestBody()));
        byte[] body = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void dropped(FactSheet sheet, String sentence, Set<Doubt> doubts) {
        dropped.add(doubts + " " + sentence);
    }

    @Override
    public void failed(FactSheet sheet, String reason) {
        failures.add(reason);
    }

    private FactSheet finished() {
        AwsService service = AwsService.at(
                URI.create("http://localhost:" + server.getAddress().getPort()),
                StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIDEXAMPLE", "secret")),
                Region.EU_NORTH_1,
                "bedrock",
                Duration.ofSeconds(8));
        Bedrock bedrock = new Bedrock(service, MODEL);
        return new Abstraction(bedrock, this).apply(Harbour.SHEET);
    }

    private Summary.Abstractive written() {
        return Objects.requireNonNull(finished().summary().abstractive());
    }

    private void says(String text) throws IOException {
        var root = JSON.createObjectNode();
        root.putObject("output")
                .putObject("message")
                .put("role", "assistant")
                .putArray("content")
                .addObject()
                .put("text", text);
        root.put("stopReason", "end_turn")
                .putObject("usage")
                .put("inputTokens", 300)
                .put("outputTokens", 60);
        answer = JSON.writeValueAsString(root);
    }

    @Test
    void theArticleIsSentSignedAndWhatComesBackStandsBesideTheSummary() throws IOException {
        says(
                "The city council rejected a plan to close the old harbour bridge.\nPaul Rask denied that the steel was unsafe.");
        Summary.Abstractive written = written();
        assertThat(written.sentences())
                .containsExactly(
                        "The city council rejected a plan to close the old harbour bridge.",
                        "Paul Rask denied that the steel was unsafe.");
        assertThat(written.by()).isEqualTo(MODEL);
        assertThat(paths).containsExactly("POST /model/vendor.model-1%3A0/converse");
        assertThat(signatures.getFirst())
                .startsWith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/")
                .contains("/eu-north-1/bedrock/aws4_request");
        assertThat(requests.getFirst().at("/messages/0/content/0/text").asText())
                .contains("rejected a plan to close the old harbour bridge");
        assertThat(finished().summary().sentences())
                .isEqualTo(Harbour.SHEET.summary().sentences());
    }

    @Test
    void whatCannotBeTracedIsDroppedAndCountedAndWhatLeansOnItToo() throws IOException {
        says(
                "The city council rejected a plan to close the old harbour bridge.\n"
                        + "Mayor Eva Stern said the repair would cost $12 million.\nShe told reporters the bridge will stay open.");
        Summary.Abstractive written = written();
        assertThat(written.sentences())
                .containsExactly("The city council rejected a plan to close the old harbour bridge.");
        assertThat(written.dropped()).isEqualTo(2);
        assertThat(dropped).hasSize(2).first().asString().startsWith("[NAME]");
    }

    @Test
    void aRefusalOrAnAnswerOfAnotherFormLeavesTheArticleAsItIs() throws IOException {
        status = 429;
        answer = "{\"message\":\"Too many requests, please wait before trying again.\"}";
        assertThat(finished()).isEqualTo(Harbour.SHEET);
        assertThat(failures).singleElement().asString().contains("429", MODEL, "Too many requests");

        status = 200;
        answer = "<html>";
        assertThat(finished()).isEqualTo(Harbour.SHEET);
        assertThat(failures).hasSize(2);
    }

    @Test
    void noServerIsNoSummary() throws IOException {
        server.stop(0);
        assertThat(finished()).isEqualTo(Harbour.SHEET);
        assertThat(failures).hasSize(1);
        start();
    }
}
