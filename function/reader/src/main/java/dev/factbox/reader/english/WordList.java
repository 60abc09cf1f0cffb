package dev.factbox.reader.english;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A list of English words for one purpose.
 *
 * <p>The file {@code reader/english/NAME.txt} has its words in lower case, parted by spaces or line breaks; lines that
 * begin with # say what the list is for.
 *
 * @param words in lower case
 */
public record WordList(Set<String> words) {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    public WordList {
        words = Set.copyOf(words);
    }

    /**
     * Reads a list from the class path.
     *
     * @param name file name without {@code .txt}
     * @throws NullPointerException if there is no such list
     */
    public static WordList of(String name) {
        String file = name + ".txt";
        InputStream table = Objects.requireNonNull(WordList.class.getResourceAsStream(file), file);
        try (var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return new WordList(lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(SPACE::splitAsStream)
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read from the class path", e);
        }
    }

    /** Returns true if the list has a word. The word is in lower case. */
    public boolean contains(String word) {
        return words.contains(word);
    }
}
