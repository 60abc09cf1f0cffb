package dev.factbox.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;

/** What S3 gives for a key after its versions and delete markers were deleted is what the lookups give. */
class DeletedVersionsTest {
    private static final String RIGHT = "The mayor of Aldmoor said on Monday that the mill would be kept.";
    private static final String WRONG = "The mayor of Aldmoor said on Monday that the mill would be burnt.";

    @SuppressWarnings("NullAway.Init") // set before any test
    private static Stack stack;

    @SuppressWarnings("NullAway.Init") // set before any test
    private static Client client;

    @BeforeAll
    static void start() throws IOException {
        stack = Stack.start(0, null, report -> {});
        client = Client.of(stack);
    }

    @AfterAll
    static void stop() throws IOException {
        stack.close();
    }

    private static String upload(String key, String text) throws InterruptedException {
        String version = stack.s3Client()
                .putObject(request -> request.bucket(Stack.BUCKET).key(key), RequestBody.fromString(text))
                .versionId();
        stack.awaitQuiet();
        return version;
    }

    /** Deletes a version for good, or with none puts a delete marker; returns the marker's version. */
    private static String delete(String key, String version) throws InterruptedException {
        String marker = stack.s3Client()
                .deleteObject(
                        request -> request.bucket(Stack.BUCKET).key(key).versionId(version.isEmpty() ? null : version))
                .versionId();
        stack.awaitQuiet();
        return marker;
    }

    private static List<String> texts(String key) throws Exception {
        List<String> texts = new ArrayList<>();
        for (var line : client.listed(key)) {
            texts.add(client.json("/v1/articles/" + line.path("id").asText())
                    .path("text")
                    .asText());
        }
        return texts;
    }

    @Test
    void afterTheNewestVersionIsErasedTheOneBeforeItIsServed() throws Exception {
        upload("purge.txt", RIGHT);
        String wrong = upload("purge.txt", WRONG);
        assertThat(texts("purge.txt")).containsExactly(WRONG);
        String article = client.listed("purge.txt").path(0).path("id").asText();

        delete("purge.txt", wrong);

        assertThat(texts("purge.txt")).containsExactly(RIGHT);
        assertThat(client.get("/v1/articles/" + article + "/versions/2").statusCode())
                .isEqualTo(404);
        assertThat(client.json("/v1/search?q=burnt").toString()).doesNotContain(article);
    }

    @Test
    void anErasedOlderVersionIsGone() throws Exception {
        String wrong = upload("older.txt", WRONG);
        upload("older.txt", RIGHT);
        String article = client.listed("older.txt").path(0).path("id").asText();

        delete("older.txt", wrong);

        assertThat(texts("older.txt")).containsExactly(RIGHT);
        assertThat(client.get("/v1/articles/" + article + "/versions/1").body()).doesNotContain("burnt");
    }

    @Test
    void afterADeleteMarkerIsRemovedTheArticleIsServedAgain() throws Exception {
        upload("marker.txt", RIGHT);
        String article = client.listed("marker.txt").path(0).path("id").asText();
        String marker = delete("marker.txt", "");
        assertThat(client.get("/v1/articles/" + article).statusCode()).isEqualTo(410);

        delete("marker.txt", marker);

        assertThat(texts("marker.txt")).containsExactly(RIGHT);
    }

    @Test
    void whenAllVersionsAreErasedTheArticleIsGone() throws Exception {
        String only = upload("all.txt", WRONG);
        String article = client.listed("all.txt").path(0).path("id").asText();

        delete("all.txt", only);

        assertThat(client.get("/v1/articles/" + article).statusCode()).isEqualTo(410);
        assertThat(client.get("/v1/articles/" + article).body()).doesNotContain("burnt");
    }
}
