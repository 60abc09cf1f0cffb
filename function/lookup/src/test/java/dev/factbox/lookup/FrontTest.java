package dev.factbox.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers of requests that try to mislead, and headers of answers that protect their readers. */
class FrontTest {
    private final Desk desk = new Desk();

    @BeforeEach
    void publish() {
        desk.publish("art_1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/articles",
                "/v1/articles/art_1",
                "/v1/articles/art_9",
                "/v1/articles?limit=x",
                "/v1/articles.atom",
                "/v1/nothing",
                "/openapi.json",
                "/"
            })
    void everyAnswerKeepsBrowsersFromGuessingFramingAndNaming(String path) {
        Map<String, String> headers = desk.ask("GET", path, Map.of()).headers();
        assertThat(headers)
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("x-frame-options", "DENY")
                .containsEntry("referrer-policy", "no-referrer")
                .hasEntrySatisfying(
                        "content-security-policy", policy -> assertThat(policy).contains("frame-ancestors 'none'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)//", "evil.example/path", "a b", "<script>", "evil.example\" onclick=\"", ""
            })
    void aHostThatIsNoneIsInNoLink(String host) {
        String feed = desk.ask("GET", "/v1/articles.atom", Map.of("host", host)).body();
        assertThat(feed).contains("http://localhost/").doesNotContain("javascript:", "evil.example", "onclick");
    }

    @Test
    void aSchemeThatIsNoneOfHttpIsInNoLink() {
        String feed = desk.ask(
                        "GET", "/v1/articles.atom", Map.of("host", "desk.example", "x-forwarded-proto", "javascript"))
                .body();
        assertThat(feed).contains("http://desk.example/").doesNotContain("javascript");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*;q=0", "application/json;q=0", "text/html;q=0, */*;q=0.0"})
    void aClientThatRefusesEveryFormGetsNone(String accept) {
        assertThat(desk.ask("GET", "/v1/articles", Map.of("accept", accept)).status())
                .isEqualTo(406);
    }
}
