package dev.factbox.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.factbox.factsheet.FactSheetJson;
import dev.factbox.lookup.http.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The OpenAPI document tells the truth. {@code -Dtest.jvm.options=-Dfactbox.openapi=write} writes the examples anew and
 * adds new promises; a promise is taken away by hand only.
 */
class OpenApiTest {
    private static final boolean WRITE = "write".equals(System.getProperty("factbox.openapi"));
    private static final Path EXAMPLES = Path.of("src/main/resources/dev/factbox/lookup/openapi-examples.json");
    private static final Path PROMISES = Path.of("src/test/resources/dev/factbox/lookup/promises.txt");
    private static final JsonNode DOCUMENT = OpenApi.document();

    private final Desk desk = new Desk();

    @Test
    void everyRouteIsInTheDocumentAndEveryPathOfTheDocumentIsARoute() {
        assertThat(DOCUMENT.path("paths").properties().stream()
                        .filter(path -> path.getValue().has("get"))
                        .filter(path -> !path.getKey().startsWith("/v1/watches"))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(
                        desk.routes().stream().map(Route::template).toList());
    }

    @Test
    void everyFormOfAnAnswerIsInTheDocument() {
        for (Route route : desk.routes()) {
            JsonNode content = DOCUMENT.path("paths").path(route.template()).at("/get/responses/200/content");
            if (!route.forms().isEmpty()) {
                assertThat(content.propertyStream().map(Map.Entry::getKey))
                        .as(route.template())
                        .containsExactlyInAnyOrderElementsOf(
                                route.forms().stream().map(Form::mediaType).toList());
            }
        }
    }

    @Test
    void whereTheDocumentLetsMembersBeChosenUnknownOnesAreRefused() {
        desk.publish("art_1");
        DOCUMENT.path("paths").properties().stream()
                .filter(path -> path.getValue()
                        .at("/get/parameters")
                        .findValuesAsText("name")
                        .contains("fields"))
                .map(path -> address(path.getKey(), path.getValue()))
                .forEach(address -> assertThat(desk.get(address + (address.contains("?") ? "&" : "?") + "fields=colour")
                                .status())
                        .as(address)
                        .isEqualTo(400));
    }

    @Test
    void whatIsNoDayIsRefusedBesideWhateverElseIsAsked() {
        desk.publish("art_1");
        List<String> refused = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : DOCUMENT.path("paths").properties()) {
            for (String name : List.of("from", "to", "on")) {
                if (parameters(path.getValue()).contains(name)) {
                    String address = address(path.getKey(), path.getValue());
                    String asked = address + (address.contains("?") ? "&" : "?") + name + "=yesterday";
                    assertThat(desk.get(asked).status()).as(asked).isEqualTo(400);
                    refused.add(asked);
                }
            }
        }
        assertThat(refused).hasSizeGreaterThan(10);
    }

    private static List<String> parameters(JsonNode path) {
        return path.at("/get/parameters")
                .valueStream()
                .map(given -> given.has("$ref")
                        ? DOCUMENT.at(given.path("$ref").asText().substring(1))
                        : given)
                .map(parameter -> parameter.path("name").asText())
                .toList();
    }

    @Test
    void itIsServedAndCachedByItsTag() {
        Desk.Answer answer = desk.get("/openapi.json");
        assertThat(answer.json().path("openapi").asText()).startsWith("3.1");
        String tag = answer.headers().getOrDefault("etag", "");
        assertThat(desk.ask("GET", "/openapi.json", Map.of("if-none-match", tag))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(DOCUMENT.findValuesAsText("$ref"))
                .allSatisfy(ref -> assertThat(DOCUMENT.at(ref.substring(1)).isMissingNode())
                        .as(ref)
                        .isFalse());
    }

    @Test
    void itsExamplesAreWhatTheDeskAnswers() throws IOException {
        desk.publish("art_1");
        desk.fail("art_2");
        ObjectNode examples = FactSheetJson.mapper().createObjectNode();
        DOCUMENT.path("paths").properties().forEach(path -> {
            JsonNode operation = path.getValue().path("get");
            if (operation.at("/responses/200/content/application~1json").has("examples")) {
                String address = address(path.getKey(), path.getValue());
                examples.putObject(operation.path("operationId").asText())
                        .put("summary", "GET " + address)
                        .set("value", desk.get(address).json());
            }
        });
        if (WRITE) {
            ObjectWriter writer = FactSheetJson.mapper().writer().with(SerializationFeature.INDENT_OUTPUT);
            Files.writeString(EXAMPLES, writer.writeValueAsString(examples) + "\n");
        }
        assertThat(FactSheetJson.mapper().readTree(EXAMPLES.toFile())).isEqualTo(examples);
    }

    /** The path with the examples of its parameters. */
    private static String address(String template, JsonNode path) {
        List<String> query = new ArrayList<>();
        String address = template;
        for (JsonNode owner : List.of(path, path.path("get"))) {
            for (JsonNode given : owner.path("parameters")) {
                String ref = given.path("$ref").asText();
                JsonNode parameter = ref.isEmpty() ? given : DOCUMENT.at(ref.substring(1));
                String name = parameter.path("name").asText();
                String example = parameter.path("example").asText();
                address = address.replace("{" + name + "}", example);
                if (parameter.path("in").asText().equals("query") && !example.isEmpty()) {
                    query.add(name + "=" + example);
                }
            }
        }
        return query.isEmpty() ? address : address + "?" + String.join("&", query);
    }

    @Test
    void noPromiseIsBrokenAndEachNewOneIsKept() throws IOException {
        SortedSet<String> given = new TreeSet<>(Files.readAllLines(PROMISES));
        SortedSet<String> made = Promises.of(DOCUMENT);
        assertThat(made).as("promises that clients rely on").containsAll(given);
        if (WRITE) {
            Files.write(PROMISES, made);
        }
        assertThat(Set.copyOf(Files.readAllLines(PROMISES)))
                .as("promises of src/test/resources, which this class's comment says how to add to")
                .containsAll(made);
    }
}
