package dev.factbox.reader.facts.entities;

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

/** The word lists of this package: nouns of office, first names. */
final class WordLists {
    /** Nouns that name what a person is, with the gender they tell; see {@code roles.txt}. */
    static final Map<String, Gender> ROLES = genders("roles.txt");

    /** First names that tell a gender, lower case; see {@code first-names.txt} for their source. */
    static final Map<String, Gender> FIRST_NAMES = genders("first-names.txt");

    private WordLists() {}

    private static Map<String, Gender> genders(String table) {
        Map<String, Gender> genders = new HashMap<>();
        for (String line : lines(table)) {
            List<String> words = List.of(line.split(" "));
            Gender gender = words.getFirst().equals("ANY") ? Gender.UNKNOWN : Gender.valueOf(words.getFirst());
            for (String word : words.subList(1, words.size())) {
                genders.put(word, gender);
            }
        }
        return Map.copyOf(genders);
    }

    private static List<String> lines(String name) {
        InputStream table = Objects.requireNonNull(WordLists.class.getResourceAsStream(name), name);
        try (var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return new ArrayList<>(
                    lines.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(name + " can't be read from the class path", e);
        }
    }
}
