package dev.factbox.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Entity tags, compression and HEAD of an article. */
class RepresentationHeadersTest {
    private final Desk desk = new Desk();

    @Test
    void aClientThatHasItAlreadyIsToldSo() {
        desk.publish("art_1");
        String tag = desk.get("/v1/articles/art_1").headers().getOrDefault("etag", "");
        Desk.Answer again = desk.ask("GET", "/v1/articles/art_1", Map.of("If-None-Match", tag));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void thePackedAnswerHasATagOfItsOwnAndTheSameContent() {
        desk.publish("art_1");
        Desk.Answer plain = desk.get("/v1/articles/art_1");
        Desk.Answer packed = desk.ask("GET", "/v1/articles/art_1", Map.of("accept-encoding", "br, gzip;q=0.8"));
        assertThat(packed.headers()).containsEntry("content-encoding", "gzip");
        assertThat(packed.headers().get("etag")).isNotEqualTo(plain.headers().get("etag"));
        assertThat(packed.body()).isEqualTo(plain.body());
    }

    @Test
    void whoRefusesGzipGetsNone() {
        desk.publish("art_1");
        assertThat(desk.ask("GET", "/v1/articles/art_1", Map.of("accept-encoding", "gzip;q=0"))
                        .headers())
                .doesNotContainKey("content-encoding");
    }

    @Test
    void headHasTheHeadersOfGetAndNoBody() {
        desk.publish("art_1");
        Desk.Answer head = desk.ask("HEAD", "/v1/articles/art_1", Map.of());
        assertThat(head.headers()).isEqualTo(desk.get("/v1/articles/art_1").headers());
        assertThat(head.body()).isEmpty();
    }
}
