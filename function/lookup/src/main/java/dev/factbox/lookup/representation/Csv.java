package dev.factbox.lookup.representation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;

/** A list as a table (RFC 4180): a header line, then a line an item; lists inside an item as JSON. */
final class Csv {
    private static final String END = "\r\n";

    private Csv() {}

    static String of(JsonNode answer, List<String> columns) {
        StringBuilder table = new StringBuilder(line(columns));
        for (JsonNode item : answer.path("items")) {
            table.append(line(columns.stream().map(column -> cell(item, column)).toList()));
        }
        return table.toString();
    }

    private static String cell(JsonNode item, String column) {
        JsonNode value = item.at("/" + column.replace('.', '/'));
        return value.isContainerNode() ? value.toString() : value.asText("");
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::quoted).collect(Collectors.joining(",", "", END));
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
