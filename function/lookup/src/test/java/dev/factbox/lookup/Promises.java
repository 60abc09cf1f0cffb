package dev.factbox.lookup;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;

/** The promises of the OpenAPI document to its clients, a line each. A line that goes is a promise that is broken. */
final class Promises {
    private final JsonNode document;
    private final SortedSet<String> lines = new TreeSet<>();

    private Promises(JsonNode document) {
        this.document = document;
    }

    static SortedSet<String> of(JsonNode document) {
        Promises promises = new Promises(document);
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation ->
                                promises.operation(path.getKey(), operation.getKey(), operation.getValue())));
        document.at("/components/schemas")
                .properties()
                .forEach(schema -> promises.schema(schema.getKey(), schema.getValue()));
        return promises.lines;
    }

    private void operation(String path, String method, JsonNode operation) {
        if (!operation.has("responses")) {
            return;
        }
        String question = method.toUpperCase(java.util.Locale.ROOT) + " " + path;
        StringJoiner needed =
                new StringJoiner(", ", question + " needs only ", "").setEmptyValue(question + " needs nothing");
        for (JsonNode given : operation.path("parameters")) {
            JsonNode parameter = resolve(given);
            String name = parameter.path("name").asText();
            lines.add(question + " takes " + name + ": " + type(parameter.path("schema")));
            if (parameter.path("required").asBoolean()) {
                needed.add(name);
            }
        }
        lines.add(needed.toString());
        operation
                .path("responses")
                .properties()
                .forEach(response -> resolve(response.getValue())
                        .path("content")
                        .properties()
                        .forEach(
                                content -> lines.add(question + " answers " + response.getKey() + " " + content.getKey()
                                        + ": " + type(content.getValue().path("schema")))));
    }

    private void schema(String name, JsonNode schema) {
        lines.add(name + " is " + type(schema));
        schema.path("properties")
                .properties()
                .forEach(property -> lines.add(name + "." + property.getKey() + ": " + type(property.getValue())));
        schema.at("/items/enum").forEach(word -> lines.add(name + " has " + word.asText()));
        schema.path("required").forEach(property -> lines.add(name + "." + property.asText() + " is always there"));
    }

    private String type(JsonNode schema) {
        if (schema.has("$ref")) {
            return schema.path("$ref").asText().replaceFirst(".*/", "");
        }
        if (schema.has("anyOf") && !schema.has("type")) {
            return joined(schema.path("anyOf"));
        }
        if (schema.has("enum")) {
            return String.join(
                    "|", schema.path("enum").valueStream().map(JsonNode::asText).toList());
        }
        if (schema.has("const")) {
            return schema.path("const").asText();
        }
        String type = schema.path("type").asText("anything");
        if (type.equals("array")) {
            return schema.path("items").has("enum") ? "list of words" : "list of " + type(schema.path("items"));
        }
        return type;
    }

    private String joined(JsonNode schemas) {
        List<String> types = schemas.valueStream()
                .map(this::type)
                .filter(type -> !type.equals("SomeFields"))
                .toList();
        return String.join(" or ", types);
    }

    private JsonNode resolve(JsonNode node) {
        String ref = node.path("$ref").asText();
        return ref.isEmpty() ? node : document.at(ref.substring(1));
    }
}
