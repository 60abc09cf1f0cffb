package dev.factbox.reader.facts.time;

import dev.factbox.reader.facts.numerals.Lexeme;
import dev.factbox.reader.facts.numerals.Lexemes;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The lexemes of a paragraph with what has been recognised at each position, so that nothing is recognised twice. */
final class Chart {
    private static final Found NOTHING = new Found("", -1);

    private final Lexemes lexemes;
    private final List<Map<Category, Found>> known;

    Chart(Lexemes lexemes) {
        this.lexemes = lexemes;
        this.known = IntStream.range(0, lexemes.size())
                .<Map<Category, Found>>mapToObj(i -> new EnumMap<>(Category.class))
                .toList();
    }

    Lexemes lexemes() {
        return lexemes;
    }

    int size() {
        return lexemes.size();
    }

    Lexeme get(int position) {
        return lexemes.get(position);
    }

    boolean is(int position, String word) {
        return lexemes.get(position).is(word);
    }

    /** Returns the expression of a category that begins at a position, or null. */
    @Nullable Found find(Category category, int position) {
        if (position >= known.size()) {
            return null;
        }
        Map<Category, Found> row = known.get(position);
        Found found = row.get(category);
        if (found == null) {
            Found parsed = category.parse(this, position);
            found = parsed == null ? NOTHING : parsed;
            row.put(category, found);
        }
        return found.end > position ? found : null;
    }

    /**
     * Something recognised.
     *
     * @param end position after its last lexeme
     */
    record Found(Object value, int end) {}
}
