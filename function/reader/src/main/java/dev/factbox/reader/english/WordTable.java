package dev.factbox.reader.english;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A table of English words that are sorted into kinds.
 *
 * <p>Each line of {@code reader/english/NAME.txt} is a kind and then words of it, parted by spaces; lines that begin
 * with # say what the table is for. A word may be of several kinds.
 *
 * @param kinds of each word, in the order of the file
 */
public record WordTable(Map<String, List<String>> kinds) {
    public WordTable {
        kinds = Map.copyOf(kinds);
    }

    /**
     * Reads a table from the class path.
     *
     * @param name file name without {@code .txt}
     * @throws NullPointerException if there is no such table
     */
    public static WordTable of(String name) {
        String file = name + ".txt";
        InputStream table = Objects.requireNonNull(WordTable.class.getResourceAsStream(file), file);
        Map<String, List<String>> kinds = new HashMap<>();
        try (var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                List<String> words = List.of(line.strip().split(" +"));
                words.subList(1, words.size())
                        .forEach(word -> kinds.computeIfAbsent(word, _ -> new ArrayList<>())
                                .add(words.getFirst()));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read from the class path", e);
        }
        return new WordTable(kinds);
    }

    /** Returns the kinds of a word, in the order of the file; none for an unknown word. */
    public List<String> keys(String word) {
        return kinds.getOrDefault(word, List.of());
    }
}
