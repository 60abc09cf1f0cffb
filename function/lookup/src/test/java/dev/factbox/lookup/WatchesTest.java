package dev.factbox.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.factbox.archive.Archive;
import dev.factbox.factsheet.FactSheetJson;
import dev.factbox.lookup.webhooks.Reach;
import dev.factbox.lookup.webhooks.Signatures;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;

class WatchesTest {
    private static final String LEE = "{\"kind\": \"speaker\", \"value\": \"Ann Lee\"}";

    private final Archive archive = Archive.open(DynamoDBEmbedded.create().dynamoDbClient(), "factbox");
    private final WatchHandler handler =
            new WatchHandler(archive, InstantSource.fixed(Desk.NOW), "secret", new Signatures("master"), Reach.PUBLIC);

    WatchesTest() {
        archive.createTable();
    }

    private Desk.Answer ask(String caller, String method, String path, String body) {
        return ask(caller, method, path, "application/json", body);
    }

    private Desk.Answer ask(String caller, String method, String path, String mediaType, String body) {
        ObjectMapper mapper = FactSheetJson.mapper();
        String[] parts = path.split("\\?", 2);
        ObjectNode event = mapper.createObjectNode().put("rawPath", parts[0]).put("body", body);
        event.put("rawQueryString", parts.length > 1 ? parts[1] : "");
        event.putObject("headers").put("content-type", mediaType);
        ObjectNode context = event.putObject("requestContext");
        context.putObject("http").put("method", method);
        context.putObject("authorizer").putObject("iam").put("userArn", caller);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            handler.handleRequest(new ByteArrayInputStream(mapper.writeValueAsBytes(event)), out, NoContext.INSTANCE);
            Desk.Answer answer = Desk.answer(mapper.readTree(out.toByteArray()));
            if (answer.status() != 405) {
                Contract.check(method, path, answer);
            }
            return answer;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Desk.Answer make(String body) {
        return ask("desk", "POST", "/v1/watches", body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text/plain", "application/x-www-form-urlencoded", "text/json", "application/jsonp"})
    void onlyWhatIsDeclaredAsJsonMakesAWatch(String mediaType) {
        Desk.Answer answer = ask("desk", "POST", "/v1/watches", mediaType, LEE);
        assertThat(answer.status()).isEqualTo(415);
        assertThat(ask("desk", "GET", "/v1/watches", "").json().path("items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json; charset=utf-8", "APPLICATION/JSON", "application/vnd.desk+json"})
    void anyJsonTypeMakesAWatch(String mediaType) {
        assertThat(ask("desk", "POST", "/v1/watches", mediaType, LEE).status()).isEqualTo(201);
    }

    @Test
    void aWatchIsMadeShownListedAndTakenAway() {
        Desk.Answer made = make(
                "{\"kind\": \"speaker\", \"value\": \"Ann Lee\", \"webhook\": \"https://desk.example/quotes?a=1\"}");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().path("value").asText()).isEqualTo("ann-lee");
        assertThat(made.json().path("secret").asText()).startsWith("whsec_").hasSize(50);
        assertThat(made.headers()).containsEntry("cache-control", "no-store");
        String address = made.headers().getOrDefault("location", "");
        assertThat(address).isEqualTo("/v1/watches/" + made.json().path("id").asText());

        Desk.Answer shown = ask("desk", "GET", address, "");
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.json().path("webhook").asText()).isEqualTo("https://desk.example/quotes?a=1");
        assertThat(shown.body()).doesNotContain("whsec_");
        assertThat(ask("desk", "GET", "/v1/watches", "").json().path("items")).hasSize(1);
        assertThat(ask("desk", "DELETE", address, "").status()).isEqualTo(204);
        assertThat(ask("desk", "DELETE", address, "").status()).isEqualTo(404);
        assertThat(ask("desk", "GET", address, "").status()).isEqualTo(404);
        assertThat(ask("desk", "GET", "/v1/watches", "").json().path("items")).isEmpty();
    }

    @Test
    void nobodySeesOrTakesAwayAnothersWatch() {
        String address = make(LEE).headers().getOrDefault("location", "");
        assertThat(ask("other", "GET", address, "").status()).isEqualTo(404);
        assertThat(ask("other", "DELETE", address, "").status()).isEqualTo(404);
        assertThat(ask("other", "GET", "/v1/watches", "").json().path("items")).isEmpty();
        assertThat(ask("desk", "GET", address, "").status()).isEqualTo(200);
    }

    @Test
    void allSessionsOfARoleAreOneCaller() {
        String role = "arn:aws:sts::123456789012:assumed-role/Desk/";
        String address =
                ask(role + "monday", "POST", "/v1/watches", LEE).headers().getOrDefault("location", "");
        assertThat(ask(role + "tuesday", "GET", address, "").status()).isEqualTo(200);
        assertThat(ask("arn:aws:sts::123456789012:assumed-role/Sport/monday", "GET", address, "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theListGoesPageByPageAndItsCursorIsGoodForItsOwnerOnly() {
        for (int i = 0; i < 5; i++) {
            make(LEE);
        }
        Desk.Answer first = ask("desk", "GET", "/v1/watches?limit=3", "");
        assertThat(first.json().path("items")).hasSize(3);
        String cursor = first.json().path("cursor").asText();
        assertThat(ask("desk", "GET", "/v1/watches?limit=3&cursor=" + cursor, "")
                        .json()
                        .path("items"))
                .hasSize(2);
        assertThat(ask("other", "GET", "/v1/watches?limit=3&cursor=" + cursor, "")
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(ask("desk", "GET", "/v1/watches?cursor=abc", "").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "not json",
                "{}",
                "{\"kind\": \"speaker\"}",
                "{\"kind\": \"nobody\", \"value\": \"ann-lee\"}",
                "{\"kind\": \"speaker\", \"value\": 7}",
                "{\"kind\": \"speaker\", \"value\": \"—\"}",
                "{\"kind\": \"word\", \"value\": \"the\"}",
                "{\"kind\": \"word\", \"value\": \"two words\"}",
                "{\"kind\": \"word\", \"value\": \"flood\", \"webhook\": null}"
            })
    void whatCanNotBeWatchedIsRefused(String body) {
        assertThat(make(body).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://desk.example/",
                "https://127.0.0.1/",
                "https://10.0.0.1/",
                "https://[::1]/",
                "https://2130706433/",
                "https://localhost/",
                "https://user:word@desk.example/",
                "https://desk.example/#top",
                "https://desk.example:0/",
                "https://desk.example/\\nx",
                "ftp://desk.example/",
                "file:///etc/passwd"
            })
    void aWebhookThatMayLeadInsideIsRefused(String url) {
        assertThat(make("{\"kind\": \"word\", \"value\": \"flood\", \"webhook\": \"" + url + "\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whatIsNotAnsweredIsToldWithWhatIs() {
        Desk.Answer answer = ask("desk", "PUT", "/v1/watches", LEE);
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.headers()).containsEntry("allow", "GET, HEAD, POST, OPTIONS");
        assertThat(ask("desk", "POST", "/v1/watches/watch_1", LEE).headers())
                .containsEntry("allow", "GET, HEAD, DELETE, OPTIONS");
    }
}
