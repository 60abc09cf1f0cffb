package dev.factbox.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;

class RestartTest {
    @TempDir
    Path folder;

    @Test
    void whatWasUploadedIsStillThereAfterARestart() throws Exception {
        try (Stack stack = Stack.start(0, folder, report -> {})) {
            stack.s3Client()
                    .putObject(
                            request -> request.bucket(Stack.BUCKET).key("kept.txt"),
                            RequestBody.fromString("The kiln of Aldmoor was lit again on Sunday."));
            stack.awaitQuiet();
        }
        try (Stack stack = Stack.start(0, folder, report -> {})) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(stack.http() + "/v1/articles"))
                    .build();
            String articles = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body();
            assertThat(articles).contains("kept.txt");
        }
    }

    @Test
    void aTakenPortIsNamed() throws Exception {
        try (Stack stack = Stack.start(0, null, report -> {})) {
            int taken = stack.http().getPort();
            RequestStreamHandler nobody = (event, answer, context) -> {};

            assertThatIOException()
                    .isThrownBy(() -> HttpPort.start(taken, new HttpPort.Functions(nobody, nobody, nobody)))
                    .withMessageContaining("Port " + taken)
                    .withMessageContaining("--port");
        }
    }
}
