package dev.factbox.lookup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.FactSheetJson;
import dev.factbox.factsheet.Text;
import dev.factbox.lookup.http.BadParameter;
import dev.factbox.lookup.http.Request;

/** The unit in which a client wants spans: code points, or UTF-16 code units for JavaScript and Java. */
final class Offsets {
    private Offsets() {}

    /** The sheet's JSON with the offsets that {@code ?offsets=} asks for. */
    static JsonNode asAsked(Request request, FactSheet sheet) {
        return asAsked(request, FactSheetJson.mapper().valueToTree(sheet), sheet);
    }

    /** What was made from a sheet, with the offsets that {@code ?offsets=} asks for. */
    static JsonNode asAsked(Request request, JsonNode tree, FactSheet sheet) {
        String unit = request.parameter("offsets").orElse(FactSheet.CODE_POINT);
        return switch (unit) {
            case FactSheet.CODE_POINT -> tree;
            case "utf16" -> utf16(tree, Text.of(sheet.text()));
            default -> throw new BadParameter("offsets", unit, "codePoint or utf16");
        };
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
