package dev.factbox.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.factbox.factsheet.FactSheetJson;
import dev.factbox.lookup.uploads.UploadHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

class UploadsTest {
    private final UploadHandler handler = new UploadHandler(
            URI.create("https://desk.s3.eu-north-1.amazonaws.com"),
            "desk",
            "eu-north-1",
            StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")),
            Clock.fixed(Desk.NOW, ZoneOffset.UTC));

    private Desk.Answer announce(String body) {
        return announce("application/json", body);
    }

    private Desk.Answer announce(String mediaType, String body) {
        ObjectMapper mapper = FactSheetJson.mapper();
        ObjectNode event =
                mapper.createObjectNode().put("rawPath", "/v1/uploads").put("body", body);
        event.putObject("headers").put("content-type", mediaType);
        event.putObject("requestContext").putObject("http").put("method", "POST");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            handler.handleRequest(new ByteArrayInputStream(mapper.writeValueAsBytes(event)), out, NoContext.INSTANCE);
            Desk.Answer answer = Desk.answer(mapper.readTree(out.toByteArray()));
            Contract.check("POST", "/v1/uploads", answer);
            return answer;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void onlyWhatIsDeclaredAsJsonIsAnAnnouncement() {
        String body = "{\"name\": \"a.txt\", \"mediaType\": \"text/plain\", \"bytes\": 10}";
        assertThat(announce("text/plain", body).status()).isEqualTo(415);
        assertThat(announce("", body).status()).isEqualTo(415);
    }

    @Test
    void aNameThatS3WouldRefuseGetsNoAddress() {
        String name = "é".repeat(150) + "漢".repeat(150) + "😀".repeat(75);
        String announced =
                "{\"name\": \"" + name.substring(0, 300) + "\", \"mediaType\": \"text/plain\", \"bytes\": 10}";
        assertThat(announce(announced).status()).isEqualTo(201);
        assertThat(announce(announced.replace("é", "😀")).status()).isEqualTo(400);
    }

    @Test
    void anAnnouncedUploadGetsAnAddressThatTakesNothingElse() {
        Desk.Answer answer = announce(
                "{\"name\": \"desk/flood 2.txt\", \"mediaType\": \"text/plain\", \"bytes\": 2215, \"published\": \"2025-06-13\"}");

        JsonNode place = answer.json();
        assertThat(answer.status()).isEqualTo(201);
        assertThat(place.path("url").asText())
                .startsWith("https://desk.s3.eu-north-1.amazonaws.com/uploads/desk/flood%202.txt?")
                .contains("X-Amz-SignedHeaders=content-length%3Bcontent-type%3Bhost%3Bx-amz-meta-published")
                .contains("X-Amz-Expires=900")
                .contains("X-Amz-Signature=");
        assertThat(place.path("headers").toString())
                .isEqualTo(
                        "{\"content-type\":\"text/plain\",\"content-length\":\"2215\",\"x-amz-meta-published\":\"2025-06-13\"}");
        assertThat(place.path("expires").asText()).isEqualTo("2025-06-13T12:15:00Z");
        assertThat(place.path("source").asText()).isEqualTo("s3://desk/uploads/desk/flood 2.txt");
        assertThat(answer.headers()).containsEntry("cache-control", "no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "not json",
                "{\"name\": \"a.txt\", \"mediaType\": \"text/plain\"}",
                "{\"name\": \"a.txt\", \"mediaType\": \"text/plain\", \"bytes\": 0}",
                "{\"name\": \"a.txt\", \"mediaType\": \"text/plain\", \"bytes\": 25000001}",
                "{\"name\": \"a.txt\", \"mediaType\": \"text/plain\", \"bytes\": 1e30}",
                "{\"name\": \"a.txt\", \"mediaType\": \"text/plain\", \"bytes\": \"12\"}",
                "{\"name\": \"a.txt\", \"mediaType\": \"text\", \"bytes\": 12}",
                "{\"name\": \"a.txt\", \"mediaType\": \"text/plain\\r\\nx: y\", \"bytes\": 12}",
                "{\"name\": \"\", \"mediaType\": \"text/plain\", \"bytes\": 12}",
                "{\"name\": \"/a\", \"mediaType\": \"text/plain\", \"bytes\": 12}",
                "{\"name\": \"a/\", \"mediaType\": \"text/plain\", \"bytes\": 12}",
                "{\"name\": \"a/../../b\", \"mediaType\": \"text/plain\", \"bytes\": 12}",
                "{\"name\": \"..\", \"mediaType\": \"text/plain\", \"bytes\": 12}",
                "{\"name\": \"a\\u0000\", \"mediaType\": \"text/plain\", \"bytes\": 12}",
                "{\"name\": \"a\", \"mediaType\": \"text/plain\", \"bytes\": 12, \"published\": \"Friday\"}"
            })
    void whatCanNotBeUploadedIsRefusedWithTheReason(String body) {
        Desk.Answer answer = announce(body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("detail").asText()).contains("must be");
    }
}
