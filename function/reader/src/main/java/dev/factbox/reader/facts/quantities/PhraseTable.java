package dev.factbox.reader.facts.quantities;

import dev.factbox.reader.facts.numerals.Lexeme;
import dev.factbox.reader.facts.numerals.Lexemes;
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
import org.jspecify.annotations.Nullable;

/**
 * A table from phrases to codes, read from a resource of lines {@code code = phrase; phrase}. A phrase is lexemes
 * apart by spaces; those all in lower case match in any case, others only as written.
 */
final class PhraseTable {
    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    private PhraseTable() {}

    static PhraseTable load(String resource) {
        PhraseTable phrases = new PhraseTable();
        try (InputStream in = PhraseTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the artefact lacks " + resource);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(phrases::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return phrases;
    }

    private void add(String line) {
        int equals = line.indexOf(" = ");
        String code = line.substring(0, equals);
        for (String phrase : line.substring(equals + 3).split("; ", -1)) {
            List<String> words = List.of(phrase.split(" ", -1));
            byFirst.computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                    .add(new Entry(code, words));
        }
    }

    /** The longest phrase that begins at a position; null when none does. */
    @Nullable Hit at(Lexemes lexemes, int position) {
        Lexeme first = lexemes.get(position);
        Hit asWritten = longest(byFirst.getOrDefault(first.text(), List.of()), lexemes, position);
        Hit inLowerCase = longest(byFirst.getOrDefault(first.lower(), List.of()), lexemes, position);
        if (asWritten == null || inLowerCase == null) {
            return asWritten == null ? inLowerCase : asWritten;
        }
        return asWritten.end >= inLowerCase.end ? asWritten : inLowerCase;
    }

    private static @Nullable Hit longest(List<Entry> entries, Lexemes lexemes, int position) {
        Hit best = null;
        for (Entry entry : entries) {
            int end = position + entry.words.size();
            if ((best == null || end > best.end) && entry.stands(lexemes, position)) {
                best = new Hit(entry.code, end);
            }
        }
        return best;
    }

    /** A phrase found: its code, and the position after its last lexeme. */
    record Hit(String code, int end) {}

    private record Entry(String code, List<String> words) {
        boolean stands(Lexemes lexemes, int position) {
            for (int i = 0; i < words.size(); i++) {
                Lexeme lexeme = lexemes.get(position + i);
                if (!lexeme.text().equals(words.get(i)) && !lexeme.lower().equals(words.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }
}
