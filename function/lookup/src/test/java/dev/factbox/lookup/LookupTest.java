package dev.factbox.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.factbox.factsheet.Problem;
import dev.factbox.factsheet.PubStatus;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookupTest {
    private final Desk desk = new Desk();

    @Test
    void aFactSheetIsServedWithItsSpansInCodePoints() {
        desk.publish("art_1");
        JsonNode quote = desk.get("/v1/articles/art_1").json().path("quotes").path(0);
        assertThat(quote.path("exact").asText()).isEqualTo("Rates 📈 rise,");
        assertThat(quote.path("end").asInt()).isEqualTo(14);
    }

    @Test
    void clientsThatCountInUtf16MayAskForIt() {
        desk.publish("art_1");
        JsonNode sheet = desk.get("/v1/articles/art_1?offsets=utf16").json();
        JsonNode speaker = sheet.path("quotes").path(0).path("speaker");
        assertThat(sheet.path("offsetUnit").asText()).isEqualTo("utf16");
        assertThat(Desk.STORY.substring(
                        speaker.path("start").asInt(), speaker.path("end").asInt()))
                .isEqualTo("Ann Lee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"entities", "quotes", "claims", "dates", "quantities", "versions"})
    void eachKindOfFactHasItsOwnList(String part) {
        desk.publish("art_1");
        assertThat(desk.get("/v1/articles/art_1/" + part).json().path("items").isArray())
                .isTrue();
    }

    @Test
    void theTextAloneIsPlainText() {
        desk.publish("art_1");
        Desk.Answer answer = desk.get("/v1/articles/art_1/text");
        assertThat(answer.body()).isEqualTo(Desk.STORY);
        assertThat(answer.headers()).containsEntry("content-type", "text/plain; charset=utf-8");
    }

    @Test
    void theListGoesPageByPageAndEachPageLinksToTheNext() {
        for (int i = 0; i < 5; i++) {
            desk.publish("art_" + i);
        }
        List<String> seen = new ArrayList<>();
        String next = "/v1/articles?limit=2";
        while (!next.isEmpty()) {
            Desk.Answer page = desk.get(next);
            page.json().path("items").forEach(line -> seen.add(line.path("id").asText()));
            next = page.headers().getOrDefault("link", "").replaceFirst("^<([^>]*)>; rel=\"next\"$", "$1");
        }
        assertThat(seen).containsExactlyInAnyOrder("art_0", "art_1", "art_2", "art_3", "art_4");
    }

    @Test
    void aPageEndsBeforeItGrowsTooLargeToPass() {
        List<String> twenty = Collections.nCopies(20, "€".repeat(1000));
        for (int i = 0; i < 60; i++) {
            desk.publishBy("art_" + i, twenty);
        }
        Set<String> seen = new HashSet<>();
        String next = "/v1/articles?limit=100";
        while (!next.isEmpty()) {
            Desk.Answer page = desk.get(next);
            assertThat(page.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(3_000_000);
            page.json().path("items").forEach(line -> seen.add(line.path("id").asText()));
            next = page.headers().getOrDefault("link", "").replaceFirst("^<([^>]*)>; rel=\"next\"$", "$1");
        }
        assertThat(seen).hasSize(60);
    }

    @Test
    void anArticleIsFoundByTheObjectThatItCameFrom() {
        desk.publish("art_1");
        assertThat(desk.get("/v1/articles?source=s3%3A%2F%2Fdesk%2Fart_1")
                        .json()
                        .path("items"))
                .hasSize(1);
    }

    @Test
    void aKilledArticleIsGoneInEveryForm() {
        desk.publish("art_1");
        desk.kill("art_1");
        for (String path : List.of("", "/text", "/quotes", "/versions", "/versions/1")) {
            assertThat(desk.get("/v1/articles/art_1" + path).status()).as(path).isEqualTo(410);
        }
        assertThat(desk.get("/articles/art_1").status()).isEqualTo(410);
        assertThat(desk.get("/").body()).doesNotContain("Rates");
    }

    @Test
    void anEmbargoedArticleShowsNothingButItsEmbargo() {
        desk.publish("art_1", PubStatus.USABLE, "2025-06-14T00:00:00Z");
        Desk.Answer answer = desk.get("/v1/articles/art_1");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("2025-06-14T00:00:00Z").doesNotContain("Rates");
    }

    @Test
    void aWithheldArticleIsNotServed() {
        desk.publish("art_1", PubStatus.WITHHELD, null);
        assertThat(desk.get("/v1/articles/art_1").status()).isEqualTo(403);
        assertThat(desk.get("/v1/articles").json().path("items")).isEmpty();
    }

    @Test
    void anUploadThatCouldNotBeReadIsToldOf() {
        desk.fail("art_1");
        assertThat(desk.get("/v1/failures")
                        .json()
                        .path("items")
                        .path(0)
                        .path("problem")
                        .path("detail")
                        .asText())
                .isEqualTo("The file is empty.");
        Desk.Answer answer = desk.get("/v1/articles/art_1");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
        assertThat(answer.json().path("pubStatus").asText()).isEqualTo("failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "limit=ten", "limit=99999999999", "cursor=xyz", "cursor=e30"})
    void aParameterThatCantBeUsedIsNamed(String query) {
        Desk.Answer answer = desk.get("/v1/articles?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("detail").asText()).contains(query.substring(0, query.indexOf('=')));
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        for (int i = 0; i < 3; i++) {
            desk.publish("art_" + i);
        }
        String cursor = desk.get("/v1/articles?limit=1").json().path("cursor").asText();
        assertThat(desk.get("/v1/failures?cursor=" + cursor).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/articles/none", "/v2", "/v1/articles/a/b/c/d", "/%E0%A4%A", "/v1/articles/%00"})
    void whatIsNotThereIsAProblemAndNoCrash(String path) {
        Desk.Answer answer = desk.get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("type").asText()).startsWith("/problems/");
    }

    @Test
    void theTypeOfAProblemOpensAPageThatExplainsIt() {
        String type = desk.get("/v1/articles/none").json().path("type").asText();
        assertThat(desk.get(type).body()).contains("Nothing is known under this name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "empty",
                "no-letter",
                "binary",
                "charset",
                "malformed",
                "unknown-format",
                "no-text",
                "encrypted",
                "too-large",
                "defect"
            })
    void theProblemsOfUploadsHaveTheirPagesToo(String kind) {
        assertThat(desk.get("/problems/" + kind).status()).isEqualTo(200);
    }

    @Test
    void aFaultOfTheReaderIsNoFailureOfTheLookup() {
        desk.fail("art_1", new Problem("/problems/defect", "Factbox failed to read it", 500, "Too deep."));
        Desk.Answer answer = desk.get("/v1/articles/art_1");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("status").asInt()).isEqualTo(422);
    }

    @Test
    void aFaultThatAnEarlierProgramStoredShowsNoException() {
        desk.fail("art_1", new Problem("/problems/defect", "Factbox failed to read it", 500, "java.lang.Error: key"));
        assertThat(desk.get("/v1/articles/art_1").json().path("detail").asText())
                .startsWith("A fault of Factbox")
                .doesNotContain("java");
        assertThat(desk.get("/v1/failures").json().toString())
                .contains("A fault of Factbox")
                .doesNotContain("java.lang");
    }

    @Test
    void lookupsOnlyRead() {
        Desk.Answer answer = desk.ask("DELETE", "/v1/articles/art_1", Map.of());
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.headers()).containsEntry("allow", "GET, HEAD, OPTIONS");
    }

    @Test
    void optionsTellWhatAPathTakes() {
        assertThat(desk.ask("OPTIONS", "/v1/articles", Map.of()).headers())
                .containsEntry("allow", "GET, HEAD, OPTIONS");
        assertThat(desk.ask("OPTIONS", "/v1/uploads", Map.of()).headers()).containsEntry("allow", "POST, OPTIONS");
        assertThat(desk.ask("PUT", "/v1/uploads", Map.of()).status()).isEqualTo(405);
    }

    @Test
    void thePageMarksTheFactsInTheText() {
        desk.publish("art_1");
        String page = desk.get("/articles/art_1").body();
        assertThat(page)
                .contains("<mark id=\"t1\" class=\"quote\" title=\"said by Ann Lee\">Rates 📈 rise,</mark>")
                .contains("class=\"person\" title=\"Ann Lee\">Ann Lee</mark>")
                .contains("Rates &lt;rise&gt;")
                .doesNotContain("<rise>");
    }

    @Test
    void anArticlesPageLeadsToOthersOfItsStory() {
        desk.publish("art_1");
        desk.publish("art_2");
        assertThat(desk.get("/articles/art_1").body())
                .contains("Of the same story", "Nearly the same", "href=\"/articles/art_2\"");
    }

    @Test
    void whatSomebodySaidIsFoundByTheSpeakersKey() {
        desk.publish("art_1");
        assertThat(desk.get("/v1/quotes?speaker=ann-lee")
                        .json()
                        .path("items")
                        .path(0)
                        .path("said")
                        .path(0)
                        .asText())
                .isEqualTo("Rates 📈 rise,");
        assertThat(desk.get("/v1/entities/ann-lee/quotes").json().path("items")).hasSize(1);
    }

    @Test
    void anEntityHasAProfileAndIsFoundByTheBeginningOfItsName() {
        desk.publish("art_1");
        String key = desk.get("/v1/entities?q=le")
                .json()
                .path("items")
                .path(0)
                .path("key")
                .asText();
        assertThat(desk.get("/v1/entities/" + key).json().path("name").asText()).isEqualTo("Ann Lee");
        assertThat(desk.get("/v1/entities/" + key + "/articles").json().path("items"))
                .hasSize(1);
        assertThat(desk.get("/entities/" + key).body()).contains("<h1>Ann Lee</h1>", "Rates 📈 rise,");
    }

    @Test
    void aDayIsFoundByWhatArticlesSayOfIt() {
        desk.publish("art_1");
        assertThat(desk.get("/v1/days/2025-06-13").json().path("items")).hasSize(1);
        assertThat(desk.get("/v1/days/2025-06-14").json().path("items")).isEmpty();
        assertThat(desk.get("/v1/days/friday").status()).isEqualTo(400);
    }

    @Test
    void searchFindsArticlesThatHaveAllTheWords() {
        desk.publish("art_1");
        assertThat(desk.get("/v1/search?q=RATES%20lee").json().path("items")).hasSize(1);
        assertThat(desk.get("/v1/search?q=rates%20banana").json().path("items")).isEmpty();
        assertThat(desk.get("/?q=rates").body()).contains("/articles/art_1");
    }

    @Test
    void aKilledArticleIsFoundByNoLookup() {
        desk.publish("art_1");
        desk.kill("art_1");
        for (String path : List.of("quotes?speaker=ann-lee", "entities?q=le", "days/2025-06-13", "search?q=rates")) {
            assertThat(desk.get("/v1/" + path).json().path("items")).as(path).isEmpty();
        }
        assertThat(desk.get("/v1/entities/ann-lee").status()).isEqualTo(404);
    }

    @Test
    void aSummaryComesInTheShapeAndLengthAskedFor() {
        desk.publish("art_1");
        assertThat(desk.get("/v1/articles/art_1/summary?sentences=1").json().path("items"))
                .hasSize(1);
        assertThat(desk.get("/v1/articles/art_1/summary?words=3").status()).isEqualTo(400);
        assertThat(desk.get("/v1/articles/art_1/summary?words=3").body()).contains("must be at least ");
        assertThat(desk.ask("GET", "/v1/articles/art_1/summary?shape=sentences", Map.of("accept", "text/plain"))
                        .body())
                .isEqualTo(Desk.STORY + "\n");
        assertThat(desk.get("/v1/articles/art_1/summary?shape=poem").status()).isEqualTo(400);
        for (String shape : List.of("headline", "sentences", "bullets")) {
            String tooMany = "/v1/articles/art_1/summary?sentences=13&shape=" + shape;
            assertThat(desk.get(tooMany).status()).as(shape).isEqualTo(400);
        }
        String inUtf16 = "/v1/articles/art_1/summary?sentences=1&offsets=utf16";
        assertThat(desk.get(inUtf16).json().at("/items/0/spans/0/end").asInt()).isEqualTo(Desk.STORY.length());
        assertThat(desk.get("/v1/articles/art_1/summary?words=9&offsets=none").status())
                .isEqualTo(400);
    }

    @Test
    void aRewriteAndTheFormerArticleLinkToEachOther() {
        desk.publish("art_1");
        desk.rewrite("art_2", "art_1");

        assertThat(desk.get("/v1/articles/art_1").headers())
                .containsEntry("link", "</v1/articles/art_2>; rel=\"successor-version\"");
        assertThat(desk.get("/v1/articles/art_2").headers())
                .containsEntry("link", "</v1/articles/art_1>; rel=\"predecessor-version\"");
        JsonNode lineage = desk.get("/v1/articles/art_1/lineage").json();
        assertThat(lineage.path("evolvedInto").path(0).path("id").asText()).isEqualTo("art_2");

        desk.kill("art_2");
        assertThat(desk.get("/v1/articles/art_1").headers()).doesNotContainKey("link");
    }
}
