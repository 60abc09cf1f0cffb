package dev.factbox.reader.language;

import dev.factbox.factsheet.Span;
import java.util.List;

/**
 * A sentence of a reading.
 *
 * @param index position in {@link Reading#sentences()}
 * @param span from its first token to its last
 * @param paragraph index of its paragraph in the article's list
 * @param tokens at least one
 */
public record Sentence(int index, Span span, int paragraph, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public Token first() {
        return tokens.getFirst();
    }

    public Token last() {
        return tokens.getLast();
    }
}
