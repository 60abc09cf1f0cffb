package dev.factbox.lookup.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.factbox.archive.Archive;
import dev.factbox.archive.life.Arrival;
import dev.factbox.archive.watch.Watch;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.FactSheetJson;
import dev.factbox.lookup.NoContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;

/** Webhooks to a server that speaks TLS, as a desk's does. */
@SuppressWarnings("NullAway.Init") // set before each test
class DeliveryTest {
    private static final Instant NOW = Instant.parse("2025-06-13T12:00:00Z");
    private static final ObjectMapper JSON = FactSheetJson.mapper();
    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    Path folder;

    private final Archive archive = Archive.open(DynamoDBEmbedded.create().dynamoDbClient(), "factbox");
    private final Signatures signatures = new Signatures("master");
    private final List<HttpExchange> requests = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();
    private final List<String> log = new ArrayList<>();
    private int status = 204;
    private HttpsServer server;
    private SSLSocketFactory tls;

    @BeforeEach
    void start() throws Exception {
        archive.createTable();
        SSLContext context = context();
        tls = context.getSocketFactory();
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add(exchange);
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        exchange.getResponseHeaders().set("location", "https://localhost/elsewhere");
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    /** A key of this machine's own, which only these tests trust. */
    private SSLContext context() throws Exception {
        Path store = folder.resolve("keys.p12");
        int made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "desk",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(PASSWORD),
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .start()
                .waitFor();
        assertThat(made).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }

    private Watch watch() {
        String url = "https://localhost:" + server.getAddress().getPort() + "/quotes";
        Watch watch = new Watch("watch_1", "desk", Watch.Kind.WORD, "flood", url, NOW.toString());
        archive.watches().add(watch);
        return watch;
    }

    private void publish() throws IOException {
        FactSheet sheet = JSON.readValue("""
                {"id": "art_1", "version": 1, "pubStatus": "usable", "generatedBy": "factbox",
                 "source": {"uri": "s3://desk/1.txt", "mediaType": "text/plain", "bytes": 20, "sha256": "00"},
                 "published": {"value": "2025-06-13", "from": "received"}, "text": "The flood came.", "offsetUnit": "codePoint",
                 "summary": {"sentences": [], "bullets": []}, "generatedAt": "2025-06-13T12:00:00Z"}""", FactSheet.class);
        archive.store(sheet, "", new Arrival("s3://desk/1.txt", "01", NOW.minusSeconds(60)));
    }

    private List<String> deliver(Predicate<InetAddress> addresses) throws IOException {
        DeliveryHandler handler = new DeliveryHandler(
                archive,
                InstantSource.fixed(NOW),
                signatures,
                new Reach(Pattern.compile(".*"), addresses),
                tls,
                log::add);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        handler.handleRequest(new ByteArrayInputStream(message()), out, NoContext.INSTANCE);
        return JSON.readTree(out.toByteArray()).path("batchItemFailures").findValuesAsText("itemIdentifier");
    }

    private static byte[] message() throws IOException {
        ObjectNode detail = JSON.createObjectNode().put("id", "evt_1").put("article", "art_1");
        detail.putObject("watch").put("id", "watch_1");
        ObjectNode event = JSON.createObjectNode().put("time", "2025-06-13T12:00:00Z");
        event.set("detail", detail);
        ObjectNode batch = JSON.createObjectNode();
        ArrayNode records = batch.putArray("Records");
        records.addObject().put("messageId", "m1").put("body", event.toString());
        return JSON.writeValueAsBytes(batch);
    }

    @Test
    void aMatchIsPostedAndItsSignatureCanBeCheckedWithTheWatchsSecret() throws Exception {
        Watch watch = watch();
        publish();

        assertThat(deliver(InetAddress::isLoopbackAddress)).isEmpty();

        var headers = requests.getFirst().getRequestHeaders();
        assertThat(requests.getFirst().getRequestURI()).hasToString("/quotes");
        assertThat(headers.getFirst("webhook-id")).isEqualTo("evt_1");
        assertThat(headers.getFirst("webhook-timestamp")).isEqualTo(Long.toString(NOW.getEpochSecond()));
        JsonNode body = JSON.readTree(bodies.getFirst());
        assertThat(body.path("type").asText()).isEqualTo("watch.matched");
        assertThat(body.at("/data/article").asText()).isEqualTo("art_1");
        Mac mac = Mac.getInstance("HmacSHA256");
        byte[] secret = Base64.getDecoder().decode(signatures.secret(watch.id()).substring("whsec_".length()));
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        String signed = "evt_1." + NOW.getEpochSecond() + "." + bodies.getFirst();
        assertThat(headers.getFirst("webhook-signature"))
                .isEqualTo("v1,"
                        + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8))));
        assertThat(log).singleElement().asString().contains("Delivered");
    }

    @Test
    void anAnswerThatIsNoSuccessMeansTryAgainAndNoRedirectIsFollowed() throws IOException {
        watch();
        publish();
        status = 500;
        assertThat(deliver(InetAddress::isLoopbackAddress)).containsExactly("m1");
        status = 307;
        assertThat(deliver(InetAddress::isLoopbackAddress)).containsExactly("m1");
        server.stop(0);
        assertThat(deliver(InetAddress::isLoopbackAddress)).containsExactly("m1");
        assertThat(requests).hasSize(2);
        assertThat(log).allMatch(line -> line.contains("Undelivered"));
    }

    @Test
    void whatFailsInAnyOtherWayComesAgainToo() throws IOException {
        watch();
        publish();
        assertThat(deliver(address -> {
                    throw new IllegalStateException("no such thing");
                }))
                .containsExactly("m1");
        assertThat(log).singleElement().asString().contains("no such thing");
    }

    @Test
    void anAddressThatOnlySomeMayReachIsNotCalled() throws IOException {
        watch();
        publish();
        assertThat(deliver(Reach.PUBLIC.addresses())).containsExactly("m1");
        assertThat(requests).isEmpty();
        assertThat(log).singleElement().asString().contains("webhooks may not lead to");
    }

    @Test
    void aHostThatResolvesElsewhereOnceItWasLookedAtIsSentNothing() throws IOException {
        watch();
        publish();
        int known = InetAddress.getAllByName("localhost").length;
        List<InetAddress> asked = new ArrayList<>();
        assertThat(deliver(address -> {
                    asked.add(address);
                    return asked.size() <= known;
                }))
                .containsExactly("m1");
        assertThat(asked).hasSize(known + 1);
        assertThat(requests).isEmpty();
    }

    @Test
    void whatWasKilledOnItsWayIsNotSent() throws IOException {
        watch();
        publish();
        archive.kill("art_1", new Arrival("s3://desk/kill.xml", "02", NOW));
        assertThat(deliver(InetAddress::isLoopbackAddress)).isEmpty();
        assertThat(requests).isEmpty();
    }

    @Test
    void aWatchThatWasTakenAwayOrHasNoWebhookIsDoneWith() throws IOException {
        publish();
        assertThat(deliver(InetAddress::isLoopbackAddress)).isEmpty();
        archive.watches().add(new Watch("watch_1", "desk", Watch.Kind.WORD, "flood", null, NOW.toString()));
        assertThat(deliver(InetAddress::isLoopbackAddress)).isEmpty();
        assertThat(requests).isEmpty();
    }
}
