package dev.factbox.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The timeline of an article and the changes between its versions. */
class HistoryTest {
    private final Desk desk = new Desk();

    @Test
    void aTimelineHasTheDatedFactsAndCountsTheOthers() {
        desk.publish("art_1");
        JsonNode timeline = desk.get("/v1/articles/art_1/timeline").json();
        assertThat(timeline.path("items").isArray()).isTrue();
        assertThat(timeline.path("undated").asInt()).isEqualTo(1);
    }

    @Test
    void theChangesOfAVersionComeAsJsonAndAsAPage() {
        Facts before = Facts.in("Two people died in the fire at Hale mill.").count("Two people", 2, "person");
        Facts after = Facts.in("Three people died in the fire at Hale mill.").count("Three people", 3, "person");
        desk.store(before.sheet(1, "Fire <1>"), 1);
        desk.store(after.sheet(1, "Fire <2>"), 2);

        Desk.Answer json = desk.get("/v1/articles/art_1/versions/2/changes");
        JsonNode number = json.json().path("numbers").path("altered").path(0);
        assertThat(number.path("before").path("exact").asText()).isEqualTo("Two people");
        assertThat(number.path("after").path("exact").asText()).isEqualTo("Three people");

        Desk.Answer page = desk.ask("GET", "/v1/articles/art_1/versions/2/changes", Map.of("accept", "text/html"));
        assertThat(page.body()).contains("<del>Two people</del> <ins>Three people</ins>", "<del>Fire &lt;1&gt;</del>");
        assertThat(desk.get("/v1/articles/art_1/versions/1/changes")
                        .json()
                        .path("before")
                        .asInt())
                .isZero();
        assertThat(desk.get("/v1/articles/art_1/versions/3/changes").status()).isEqualTo(404);
    }
}
