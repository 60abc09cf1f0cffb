package dev.factbox.reader.facts.quotes;

import dev.factbox.reader.article.Letters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that make what goes with them speech or thought, and the constructions that each takes; read from
 * {@code cues.txt}.
 */
final class Cues {
    /** The construction in which a cue takes its content. */
    enum Construction {
        /** Marked words or a free clause. */
        QUOTATION('Q'),
        /** A clause with its own subject. */
        CLAUSE('C'),
        /** A clause that asks. */
        QUESTION('W'),
        INFINITIVE('I'),
        OBJECT('O'),
        /** An object and what it is called. */
        LABEL('L'),
        /** A phrase with a preposition. */
        PHRASE('P'),
        /** A noun and the clause that says what it is about. */
        NOUN('N'),
        /** An adjective and the clause that says what it is about. */
        ADJECTIVE('A');

        private final char letter;

        Construction(char letter) {
            this.letter = letter;
        }

        private static Construction of(char letter) {
            for (Construction construction : values()) {
                if (construction.letter == letter) {
                    return construction;
                }
            }
            throw new IllegalStateException("cues.txt: no construction " + letter);
        }
    }

    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Map<String, Set<Construction>> BY_LEMMA = read();

    private Cues() {}

    /** Returns the constructions of a lemma; empty if it is no cue. */
    static Set<Construction> of(String lemma) {
        return BY_LEMMA.getOrDefault(Letters.lower(lemma), Set.of());
    }

    private static Map<String, Set<Construction>> read() {
        Map<String, Set<Construction>> cues = new HashMap<>();
        resource()
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .forEach(line -> add(cues, List.of(SPACE.split(line))));
        return Map.copyOf(cues);
    }

    private static void add(Map<String, Set<Construction>> cues, List<String> words) {
        for (String lemma : words.subList(1, words.size())) {
            Set<Construction> constructions = cues.computeIfAbsent(lemma, word -> EnumSet.noneOf(Construction.class));
            words.getFirst().chars().forEach(letter -> constructions.add(Construction.of((char) letter)));
        }
    }

    private static String resource() {
        try (InputStream in = Objects.requireNonNull(Cues.class.getResourceAsStream("cues.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
