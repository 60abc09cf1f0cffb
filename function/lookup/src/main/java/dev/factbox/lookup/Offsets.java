package dev.factbox.lookup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.FactSheetJson;
import dev.factbox.factsheet.Text;
import dev.factbox.lookup.http.BadParameter;
import dev.factbox.lookup.http.Request;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The unit in which a client wants spans: code points, or UTF-16 code units for JavaScript and Java. */
final class Offsets {
    private Offsets() {}

    /**
     * A list's JSON with the offsets that {@code ?offsets=} asks for. Its items count in the texts of the articles
     * that they are of; an item whose article has gone meanwhile goes too.
     */
    static JsonNode inList(Request request, JsonNode answer, Function<String, Optional<Text>> texts) {
        if (!isUtf16(request) || !answer.at("/items/0").has("article")) {
            return answer;
        }
        Map<String, Optional<Text>> known = new HashMap<>();
        Iterator<JsonNode> items = answer.path("items").iterator();
        while (items.hasNext()) {
            JsonNode item = items.next();
            String id = item.at("/article/id").asText();
            known.computeIfAbsent(id, texts).ifPresentOrElse(text -> convert(item, text), items::remove);
        }
        return answer;
    }

    /**
     * Something of a sheet's, such as lines of its summary, as JSON with the offsets that {@code ?offsets=} asks for.
     */
    static JsonNode asAsked(Request request, Object part, FactSheet sheet) {
        JsonNode tree = FactSheetJson.mapper().valueToTree(part);
        if (isUtf16(request)) {
            convert(tree, Text.of(sheet.text()));
        }
        return tree;
    }

    /** Returns true if UTF-16 code units are asked for. */
    static boolean isUtf16(Request request) {
        String unit = request.parameter("offsets").orElse(FactSheet.CODE_POINT);
        return switch (unit) {
            case FactSheet.CODE_POINT -> false;
            case "utf16" -> true;
            default -> throw new BadParameter("offsets", unit, "codePoint or utf16");
        };
    }

    /** The sheet's JSON with the offsets that {@code ?offsets=} asks for. */
    static JsonNode asAsked(Request request, FactSheet sheet) {
        JsonNode tree = FactSheetJson.mapper().valueToTree(sheet);
        return isUtf16(request) ? utf16(tree, Text.of(sheet.text())) : tree;
    }

    private static JsonNode utf16(JsonNode tree, Text text) {
        if (tree instanceof ObjectNode sheet && sheet.has("offsetUnit")) {
            sheet.put("offsetUnit", "utf16");
        }
        convert(tree, text);
        return tree;
    }

    private static void convert(JsonNode node, Text text) {
        if (node instanceof ObjectNode object
                && object.path("start").isInt()
                && object.path("end").isInt()) {
            object.put("start", text.toUtf16(object.path("start").intValue()));
            object.put("end", text.toUtf16(object.path("end").intValue()));
        }
        node.forEach(child -> convert(child, text));
    }
}
