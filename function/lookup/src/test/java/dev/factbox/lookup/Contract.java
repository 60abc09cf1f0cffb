package dev.factbox.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.factbox.factsheet.FactSheetJson;
import dev.factbox.lookup.http.Form;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The OpenAPI document as a judge of answers. A member that it doesn't name is a fault too, unless it leaves room for
 * more.
 */
final class Contract {
    private static final JsonNode DOCUMENT = closed(OpenApi.document().deepCopy());

    private Contract() {}

    private static JsonNode closed(JsonNode node) {
        if (node instanceof ObjectNode schema && schema.path("properties").isObject()) {
            schema.putIfAbsent(
                    "additionalProperties",
                    FactSheetJson.mapper().getNodeFactory().booleanNode(false));
        }
        node.forEach(Contract::closed);
        return node;
    }

    /** Fails unless the document promises this answer to a path with its query. HEAD is promised what GET is. */
    static void check(String method, String path, Desk.Answer answer) {
        String asked = method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT);
        String plain = path.replaceFirst("\\?.*", "");
        operation(asked, plain)
                .or(() -> Form.Suffixed.of(plain)
                        .filter(suffixed -> answer.status() != 404)
                        .flatMap(suffixed -> operation(asked, suffixed.name())))
                .ifPresentOrElse(
                        operation -> check(operation, path, answer),
                        () -> assertThat(answer.status())
                                .as("%s is not in openapi.json", path)
                                .isEqualTo(404));
    }

    private static void check(JsonNode operation, String path, Desk.Answer answer) {
        String question = path + " → " + answer.status();
        JsonNode response = resolve(operation.path("responses").path(String.valueOf(answer.status())));
        assertThat(response.isMissingNode())
                .as("%s is not in openapi.json", question)
                .isFalse();
        if (answer.body().isEmpty()) {
            return;
        }
        String type = answer.headers().getOrDefault("content-type", "").replace("; charset=utf-8", "");
        JsonNode content = response.path("content").path(type);
        assertThat(content.isMissingNode())
                .as("%s as '%s' is not in openapi.json", question, type)
                .isFalse();
        if (type.contains("json")) {
            boolean some = path.contains("fields=");
            assertThat(errors(schema(content.path("schema"), some), answer.json()))
                    .as(question)
                    .isEmpty();
        }
    }

    /** Of a whole and a part of it, the part is meant only where fields were asked for. */
    private static JsonNode schema(JsonNode schema, boolean some) {
        JsonNode choice = schema.path("anyOf");
        boolean split = choice.path(1).path("$ref").asText().endsWith("/SomeFields");
        return split ? choice.path(some ? 1 : 0) : schema;
    }

    private static List<Error> errors(JsonNode schema, JsonNode value) {
        ObjectNode root = schema.deepCopy();
        root.set("components", DOCUMENT.path("components"));
        return SchemaRegistry.withDialect(Dialects.getOpenApi31())
                .getSchema(root)
                .validate(value);
    }

    private static Optional<JsonNode> operation(String method, String path) {
        List<String> segments = List.of(path.replaceFirst("^/", "").split("/", -1));
        return DOCUMENT.path("paths").properties().stream()
                .filter(entry -> matches(entry.getKey(), segments))
                .min((a, b) ->
                        Boolean.compare(a.getKey().endsWith("}"), b.getKey().endsWith("}")))
                .map(entry -> entry.getValue().path(method))
                .filter(JsonNode::isObject);
    }

    private static boolean matches(String template, List<String> path) {
        List<String> segments = List.of(template.replaceFirst("^/", "").split("/", -1));
        if (segments.size() != path.size()) {
            return false;
        }
        for (int i = 0; i < path.size(); i++) {
            if (!segments.get(i).startsWith("{") && !segments.get(i).equals(path.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static JsonNode resolve(JsonNode node) {
        String ref = node.path("$ref").asText();
        return ref.isEmpty() ? node : DOCUMENT.at(ref.substring(1));
    }
}
