package dev.factbox.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.factbox.factsheet.Digest;
import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The full names of those whom quotations go back to: from {@code NAME.names.json} beside {@code NAME.jsonl} by
 * document and attribution, else from {@code speakers.txt} here, which holds places in the file that its SHA-256
 * names and no text.
 */
final class Resolved {
    private static final String PLACES = "speakers.txt";

    private final JsonNode names;
    private final List<int[]> places;

    private Resolved(JsonNode names, List<int[]> places) {
        this.names = names;
        this.places = places;
    }

    static Resolved of(Path file) throws IOException {
        Path names = file.resolveSibling(Sets.name(file) + ".names.json");
        ObjectMapper json = new ObjectMapper();
        return Files.exists(names)
                ? new Resolved(json.readTree(names.toFile()), List.of())
                : new Resolved(
                        json.createObjectNode(),
                        places(Digest.of(Files.readAllBytes(file)).hex()));
    }

    /**
     * Rows of a document's number, the marked span's bounds and the name's bounds; none when they are of another file.
     */
    private static List<int[]> places(String sha256) throws IOException {
        try (InputStream table = Objects.requireNonNull(Resolved.class.getResourceAsStream(PLACES))) {
            String all = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            return all.contains("# sha256 " + sha256 + "\n")
                    ? all.lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(Resolved::row)
                            .toList()
                    : List.of();
        }
    }

    private static int[] row(String line) {
        return Arrays.stream(line.split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    /** The names of a document's marked spans, by the span inside its marks. */
    Map<Span, String> of(int number, JsonNode document) {
        Map<Span, String> found = new LinkedHashMap<>();
        Text text = Text.of(document.get("text").asText());
        for (int[] row : places) {
            if (row[0] == number) {
                found.put(new Span(row[1], row[2]), text.slice(new Span(row[3], row[4])));
            }
        }
        JsonNode own = names.path(document.get("id").asText());
        for (JsonNode quoted : document.get("quoted")) {
            JsonNode name = own.path(quoted.get("att").asText());
            if (name.isTextual()) {
                found.put(new Span(quoted.get("is").asInt(), quoted.get("ie").asInt()), name.asText());
            }
        }
        return found;
    }
}
