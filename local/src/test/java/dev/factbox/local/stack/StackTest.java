package dev.factbox.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.factbox.factsheet.FactSheetJson;
import dev.factbox.ingest.Report;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;

/** Uploads over real S3, lookups over real HTTP, everything between as it is in the cloud. */
class StackTest {
    private static final List<Report> REPORTS = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // set before any test
    private static Stack stack;

    @SuppressWarnings("NullAway.Init") // set before any test
    private static Client client;

    @BeforeAll
    static void start() throws IOException {
        stack = Stack.start(0, null, REPORTS::add);
        client = Client.of(stack);
    }

    @AfterAll
    static void stop() throws IOException {
        stack.close();
    }

    private static void upload(String key, byte[] bytes, Map<String, String> metadata) throws InterruptedException {
        stack.s3Client()
                .putObject(
                        request -> request.bucket(Stack.BUCKET).key(key).metadata(metadata),
                        RequestBody.fromBytes(bytes));
        stack.awaitQuiet();
    }

    private static void upload(String key, String text) throws InterruptedException {
        upload(key, text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    @Test
    void theSeedIsReadAndTellsWhoSaidWhatWhen() throws Exception {
        Path seed = Path.of("../seeds/000_80fae03152e51029.txt");

        upload("seed.txt", Files.readAllBytes(seed), Map.of("published", "2025-06-13"));

        JsonNode sheet = client.sheet("seed.txt");
        assertThat(sheet.path("quotes")).anySatisfy(quote -> {
            assertThat(quote.at("/speaker/exact").asText()).contains("Leavitt");
            assertThat(quote.path("spans").size()).isEqualTo(2);
        });
        assertThat(sheet.path("dates").findValuesAsText("value")).contains("2025-06-11", "2025-06-12");
    }

    @Test
    void anyKeyIsLookedUpAsItWasUploaded() throws Exception {
        String key = "desk/a b+c (1)/é“q”.txt";

        upload(key, "The council of Aldmoor met on Tuesday and voted for a new bridge.");

        assertThat(client.sheet(key).at("/source/uri").asText()).isEqualTo("s3://" + Stack.BUCKET + "/" + key);
    }

    @Test
    void theSameUploadTwiceIsOneArticle() throws Exception {
        String text = "The library of Aldmoor opens on Sundays, its director said.";

        upload("twice.txt", text);
        upload("twice.txt", text);

        assertThat(client.listed("twice.txt").size()).isEqualTo(1);
        assertThat(client.sheet("twice.txt").path("text").asText()).isEqualTo(text);
    }

    @Test
    void aNewUploadIsANewVersionAndTheOldOneStaysReadable() throws Exception {
        upload("flood.txt", "Two bridges in Aldmoor were closed by the flood.");
        upload("flood.txt", "Three bridges in Aldmoor were closed by the flood.");

        JsonNode sheet = client.sheet("flood.txt");
        assertThat(sheet.path("text").asText()).startsWith("Three");
        assertThat(sheet.path("version").asInt()).isEqualTo(2);
        String id = sheet.path("id").asText();
        assertThat(client.json("/v1/articles/" + id + "/versions/1")
                        .path("text")
                        .asText())
                .startsWith("Two");
    }

    @Test
    void aDeletedObjectIsGoneForReaders() throws Exception {
        upload("gone.txt", "The mayor of Aldmoor resigned on Friday.");
        String id = client.listed("gone.txt").path(0).path("id").asText();

        stack.s3Client().deleteObject(request -> request.bucket(Stack.BUCKET).key("gone.txt"));
        stack.awaitQuiet();

        assertThat(client.get("/v1/articles/" + id).statusCode()).isEqualTo(410);
        assertThat(client.json("/v1/articles/" + id).path("detail").asText()).contains("deleted");
        assertThat(client.listed("gone.txt").size()).isZero();
    }

    @Test
    void whatCanNotBeReadIsAFailureThatALookupShows() throws Exception {
        upload("bad/empty.txt", new byte[0], Map.of());
        upload("bad/large.txt", new byte[50_000_000], Map.of());
        upload("bad/no-letter.txt", "123 456 — 789\n");
        upload("bad/binary.dat", new byte[] {0, 1, 2, 3, (byte) 0xFF, (byte) 0xFE, 0, 0, 7, 127, 0, 3, 0, 0}, Map.of());

        JsonNode failures = client.json("/v1/failures?limit=100").path("items");

        assertThat(failures.findValuesAsText("uri"))
                .contains(
                        "s3://articles/bad/empty.txt",
                        "s3://articles/bad/large.txt",
                        "s3://articles/bad/no-letter.txt",
                        "s3://articles/bad/binary.dat");
        assertThat(stack.deadLetters()).isEmpty();
    }

    @Test
    void aFailureIsGoneOnceTheObjectIsMended() throws Exception {
        upload("mended.txt", "");
        upload("mended.txt", "The choir of Aldmoor sings on Saturday.");

        assertThat(client.json("/v1/failures?limit=100").findValuesAsText("uri"))
                .doesNotContain("s3://articles/mended.txt");
        assertThat(client.listed("mended.txt").size()).isEqualTo(1);
    }

    @Test
    void aFolderIsNoArticle() throws Exception {
        upload("desk/", new byte[0], Map.of());

        assertThat(REPORTS).anySatisfy(report -> assertThat(report).isInstanceOf(Report.Skipped.class));
        assertThat(client.listed("desk/").size()).isZero();
    }

    @Test
    void whoHasNoKeysAnnouncesAnUploadAndPutsItWhereItIsTold() throws Exception {
        byte[] text = "The pier of Aldmoor reopens on Monday, said warden Tove Berg.".getBytes(StandardCharsets.UTF_8);
        String announced = FactSheetJson.mapper()
                .createObjectNode()
                .put("name", "desk/pier (1).txt")
                .put("mediaType", "text/plain")
                .put("bytes", text.length)
                .put("published", "2025-06-13")
                .toString();

        JsonNode place = FactSheetJson.mapper()
                .readTree(client.send(HttpRequest.newBuilder(URI.create(stack.http() + "/v1/uploads"))
                                .header("content-type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(announced)))
                        .body());
        HttpRequest.Builder put = HttpRequest.newBuilder(
                        URI.create(place.path("url").asText()))
                .PUT(HttpRequest.BodyPublishers.ofByteArray(text));
        place.path("headers").properties().stream()
                .filter(header -> !header.getKey().equals("content-length"))
                .forEach(header -> put.header(header.getKey(), header.getValue().asText()));
        HttpResponse<String> stored = client.send(put);
        stack.awaitQuiet();

        assertThat(stored.statusCode()).isEqualTo(200);
        JsonNode found = client.json(place.path("articles").asText()).path("items");
        assertThat(found).hasSize(1);
        assertThat(found.at("/0/uri").asText()).isEqualTo(place.path("source").asText());
        assertThat(found.at("/0/published/value").asText()).isEqualTo("2025-06-13");
    }

    @Test
    void thePageIsThere() throws Exception {
        HttpResponse<String> page = client.get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("content-type").orElse("")).startsWith("text/html");
    }
}
