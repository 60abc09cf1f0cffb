package dev.factbox.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.factbox.factsheet.Text;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The same answers in other forms. That each is as openapi.json says is judged by {@link Contract} on the way. */
class RepresentationsTest {
    private final Desk desk = new Desk();

    @BeforeEach
    void publish() {
        desk.publish("art_1");
    }

    private JsonNode json(String path) {
        return desk.get(path).json();
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/articles/art_1, jsonld, application/ld+json",
        "/v1/articles/art_1, annotations, 'application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"'",
        "/v1/articles/art_1, ninjs, application/vnd.iptc.ninjs+json",
        "/v1/articles/art_1, html, text/html",
        "/v1/articles/art_1/versions/1, jsonld, application/ld+json",
        "/v1/articles, csv, text/csv",
        "/v1/articles, atom, application/atom+xml",
        "/v1/articles, jsonfeed, application/feed+json",
        "/v1/articles/art_1/entities, geojson, application/geo+json",
        "/v1/entities/ann-lee, html, text/html",
        "/v1/articles/art_1, json, application/json"
    })
    void aSuffixAsksForWhatAcceptAsksFor(String path, String suffix, String mediaType) {
        Desk.Answer bySuffix = desk.get(path + "." + suffix);
        Desk.Answer byAccept = desk.ask("GET", path, Map.of("accept", mediaType));
        assertThat(bySuffix.headers().get("content-type")).startsWith(mediaType);
        assertThat(byAccept.headers().get("content-type"))
                .isEqualTo(bySuffix.headers().get("content-type"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/*",
                "text/xml, */*;q=0.1",
                "application/json",
                "text/csv;q=0, application/json"
            })
    void whoTakesAnythingGetsJson(String accept) {
        assertThat(desk.ask("GET", "/v1/articles", Map.of("accept", accept)).headers())
                .containsEntry("content-type", "application/json");
    }

    @Test
    void theMostWantedFormIsGiven() {
        Map<String, String> accept = Map.of("accept", "application/json;q=0.5, text/csv;q=0.9, image/png");
        assertThat(desk.ask("GET", "/v1/articles", accept).headers())
                .containsEntry("content-type", "text/csv; charset=utf-8");
    }

    @Test
    void aFormThatThereIsNotIsRefused() {
        Desk.Answer refused = desk.ask("GET", "/v1/failures", Map.of("accept", "application/geo+json"));
        assertThat(refused.status()).isEqualTo(406);
        assertThat(refused.json().path("detail").asText()).contains("text/csv");
        assertThat(desk.get("/v1/failures.geojson").status()).isEqualTo(404);
    }

    @Test
    void aKilledArticleIsGoneInEveryForm() {
        desk.kill("art_1");
        for (String suffix : List.of("jsonld", "annotations", "ninjs", "html")) {
            assertThat(desk.get("/v1/articles/art_1." + suffix).status())
                    .as(suffix)
                    .isEqualTo(410);
        }
        for (String suffix : List.of("csv", "atom", "jsonfeed", "html")) {
            assertThat(desk.get("/v1/articles." + suffix).body()).as(suffix).doesNotContain("art_1");
        }
    }

    @Test
    void jsonLdTellsSearchEnginesWhoIsMentionedAndWhatWasSaid() {
        JsonNode article = json("/v1/articles/art_1.jsonld");
        assertThat(article.path("headline").asText()).isEqualTo("Rates <rise>");
        assertThat(article.path("articleBody").asText()).isEqualTo(Desk.STORY);
        assertThat(article.at("/mentions/1/@type").asText()).isEqualTo("Place");
        assertThat(article.at("/mentions/1/geo/latitude").asDouble()).isEqualTo(59.91);
        JsonNode quotation = article.at("/hasPart/0");
        assertThat(quotation.path("@type").asText()).isEqualTo("Quotation");
        assertThat(quotation.path("text").asText()).isEqualTo("Rates 📈 rise,");
        assertThat(quotation.at("/spokenByCharacter/@id").asText())
                .isEqualTo(article.at("/mentions/0/@id").asText())
                .endsWith("/entities/ann-lee");
    }

    @Test
    void everyAnnotationIsFoundAgainByItsPositionAndByItsWords() {
        Text text = Text.of(desk.get("/v1/articles/art_1/text").body());
        JsonNode items = json("/v1/articles/art_1.annotations").path("items");
        assertThat(items).hasSize(5);
        for (JsonNode target : items.findValues("target")) {
            JsonNode position = target.at("/0/selector/0");
            JsonNode words = target.at("/0/selector/1");
            int start = position.path("start").asInt();
            int end = position.path("end").asInt();
            assertThat(text.slice(start, end)).isEqualTo(words.path("exact").asText());
            assertThat(text.toString())
                    .contains(words.path("prefix").asText()
                            + words.path("exact").asText()
                            + words.path("suffix").asText());
        }
    }

    @Test
    void annotationsCountAsJavaScriptDoesWhereThatIsAskedFor() {
        JsonNode items = json("/v1/articles/art_1.annotations?offsets=utf16").path("items");
        for (JsonNode target : items.findValues("target")) {
            JsonNode position = target.at("/0/selector/0");
            assertThat(Desk.STORY.substring(
                            position.path("start").asInt(), position.path("end").asInt()))
                    .isEqualTo(target.at("/0/selector/1/exact").asText());
        }
    }

    /** The words of https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json that an article of ours can have. */
    private static final Set<String> NINJS = Set.of(
            ("uri type representationtype version versioncreated embargoed pubstatus urgency copyrightnotice usageterms ednote"
                            + " language descriptions bodies headlines people organisations places subjects by slugline"
                            + " located altids standard")
                    .split(" ", -1));

    @Test
    void ninjsHasNoWordsButItsOwn() {
        JsonNode item = json("/v1/articles/art_1.ninjs");
        assertThat(item.propertyStream().map(Map.Entry::getKey)).isSubsetOf(NINJS);
        assertThat(item.at("/people/0").propertyStream().map(Map.Entry::getKey)).containsExactly("name", "uri");
        assertThat(item.at("/bodies/0").propertyStream().map(Map.Entry::getKey))
                .containsExactly("contenttype", "charcount", "value");
    }

    @Test
    void ninjsGivesTheArticleBackWithWhatWasFoundInIt() {
        JsonNode item = json("/v1/articles/art_1.ninjs");
        assertThat(item.at("/standard/version").asText()).isEqualTo("2.1");
        assertThat(item.at("/headlines/0/value").asText()).isEqualTo("Rates <rise>");
        assertThat(item.at("/bodies/0/value").asText()).isEqualTo(Desk.STORY);
        assertThat(item.at("/people/0/name").asText()).isEqualTo("Ann Lee");
        assertThat(item.at("/places/0/geojson/coordinates/0").asDouble()).isEqualTo(10.75);
        assertThat(item.path("by").asText()).isEqualTo("Jo Roe");
    }

    @Test
    void placesAreFeaturesWithTheEastFirst() {
        JsonNode features = json("/v1/articles/art_1/entities.geojson").path("features");
        assertThat(features).hasSize(1);
        assertThat(features.at("/0/geometry/coordinates").toString()).isEqualTo("[10.75,59.91]");
        assertThat(features.at("/0/properties/name").asText()).isEqualTo("Oslo");
    }

    @Test
    void aTableHasTheSameColumnsWhateverIsInIt() {
        desk.publish("art_2");
        List<String> full = desk.get("/v1/articles.csv").body().lines().toList();
        List<String> empty =
                desk.get("/v1/articles.csv?source=s3://none").body().lines().toList();
        assertThat(full).hasSize(3);
        assertThat(empty).containsExactly(full.getFirst());
        assertThat(full.getFirst()).startsWith("id,version,uri,headline,lead,by,language,published.value");
        assertThat(full.get(1)).contains("\"[\"\"Jo Roe\"\"]\"", ",2025-06-13,");
    }

    @Test
    void onlyTheFieldsThatAreAskedForAreGiven() {
        assertThat(json("/v1/articles/art_1?fields=headline,quotes").size()).isEqualTo(2);
        JsonNode line = json("/v1/articles?fields=id,headline").at("/items/0");
        assertThat(line.toString()).isEqualTo("{\"id\":\"art_1\",\"headline\":\"Rates <rise>\"}");
        assertThat(desk.get("/v1/articles.csv?fields=id,published").body().lines())
                .containsExactly("id,published.value,published.from", "art_1,2025-06-13,document");
        assertThat(desk.get("/v1/articles?fields=id,headline,id").status()).isEqualTo(400);
        String whole = String.join(",", names(json("/v1/articles/art_1")));
        assertThat(desk.get("/v1/articles/art_1?fields=" + whole).status()).isEqualTo(200);
        Desk.Answer unknown = desk.get("/v1/articles?fields=id,colour");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.json().path("detail").asText()).contains("headline");
    }

    @Test
    void quotesInListsCountAsJavaScriptDoesWhereThatIsAskedFor() {
        JsonNode quote = json("/v1/quotes?speaker=ann-lee&offsets=utf16").at("/items/0/quote");
        assertThat(Desk.STORY.substring(
                        quote.path("start").asInt(), quote.path("end").asInt()))
                .isEqualTo(quote.path("exact").asText());
        assertThat(desk.get("/v1/quotes?speaker=ann-lee&offsets=words").status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/articles", "/v1/days/2025-06-13", "/v1/search?q=rates", "/v1/quotes?speaker=ann-lee"})
    void everyListOfArticlesIsAFeed(String path) throws Exception {
        Desk.Answer atom = desk.ask("GET", path, Map.of("accept", "application/atom+xml", "host", "news.example"));
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setNamespaceAware(true);
        Element feed = parsers.newDocumentBuilder()
                .parse(new ByteArrayInputStream(atom.body().getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        Element entry = (Element) feed.getElementsByTagName("entry").item(0);
        for (String needed : List.of("id", "title", "updated")) {
            assertThat(feed.getElementsByTagName(needed).getLength()).as(needed).isEqualTo(2);
            assertThat(entry.getElementsByTagName(needed).getLength())
                    .as(needed)
                    .isEqualTo(1);
        }
        assertThat(entry.getElementsByTagName("id").item(0).getTextContent())
                .startsWith("http://news.example/articles/art_1");
        assertThat(entry.getElementsByTagName("updated").item(0).getTextContent())
                .isEqualTo("2025-06-13T00:00:00Z");

        JsonNode item = desk.ask("GET", path, Map.of("accept", "application/feed+json"))
                .json()
                .at("/items/0");
        assertThat(item.path("content_text").asText()).contains("Rates");
        assertThat(item.path("date_published").asText()).isEqualTo("2025-06-13T00:00:00Z");
    }

    @Test
    void storiesAndFailuresAreFeedsToo() {
        desk.publish("art_2");
        desk.fail("art_3");

        JsonNode story = json("/v1/stories.jsonfeed").at("/items/0");
        assertThat(story.path("url").asText()).endsWith("/articles/art_2");
        assertThat(story.path("content_text").asText()).contains(" · ");
        assertThat(desk.get("/v1/stories.atom").body()).contains("/articles/art_2</id>");

        JsonNode failure = json("/v1/failures.jsonfeed").at("/items/0");
        assertThat(failure.path("title").asText()).isEqualTo("Nothing to read: s3://desk/art_3");
        assertThat(failure.path("content_text").asText()).isEqualTo("The file is empty.");
        assertThat(failure.path("date_published").asText()).startsWith("2025-06-13T");
        assertThat(desk.get("/v1/failures.atom").body()).contains("/articles/art_3</id>");
    }

    @Test
    void theNextPageOfAFeedIsAFeed() {
        desk.publish("art_2");
        JsonNode first = json("/v1/articles.jsonfeed?limit=1");
        String next = first.path("next_url").asText().replaceFirst("^http://[^/]*", "");
        JsonNode second = json(next);
        assertThat(next).startsWith("/v1/articles.jsonfeed?");
        assertThat(second.at("/items/0/id").asText())
                .isNotEqualTo(first.at("/items/0/id").asText());
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
