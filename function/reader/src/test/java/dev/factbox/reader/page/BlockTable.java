package dev.factbox.reader.page;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes what the classifier sees of the blocks of pages, for {@code training/pages}: first the names of the
 * features, then a JSON line a block with its page's number, text, element, ancestors and values.
 */
final class BlockTable {
    private static final JsonMapper JSON = new JsonMapper();

    private BlockTable() {}

    /**
     * Reads {@code 0.html}, {@code 1.html} and so on, in UTF-8, from a folder.
     *
     * @param arguments the folder, how many pages it has, and the file to write
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[2]))) {
            out.write(JSON.writeValueAsString(Feature.values()));
            for (int page = 0; page < Integer.parseInt(arguments[1]); page++) {
                byte[] bytes = Files.readAllBytes(folder.resolve(page + ".html"));
                write(page, new String(bytes, StandardCharsets.UTF_8), out);
            }
        }
    }

    private static void write(int number, String html, BufferedWriter out) throws IOException {
        var page = Dom.parse(html);
        List<Block> blocks = Blocks.of(page.body());
        float[][] rows = Features.of(blocks, Evidence.of(page, LinkedData.of(page)));
        for (int i = 0; i < rows.length; i++) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("page", number);
            line.put("text", blocks.get(i).text);
            line.put("tag", blocks.get(i).frame.tag);
            line.put("leftover", Leftovers.has(blocks.get(i)));
            line.put("frames", frames(blocks.get(i).frame));
            line.put("values", rows[i]);
            out.write("\n" + JSON.writeValueAsString(line));
        }
    }

    private static List<Integer> frames(Frame inner) {
        List<Integer> frames = new ArrayList<>();
        for (Frame up = inner; up != null; up = up.parent) {
            frames.add(System.identityHashCode(up));
        }
        return frames;
    }
}
