package dev.factbox.reader.language;

import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Text;
import java.util.List;

/**
 * An article as read: sentences, tokens with their syntax, names, attributions. Everything in order of the text.
 *
 * @param tokens those of all sentences, in order
 * @param embeddings of the tokens, by their index
 */
public record Reading(
        Text text,
        List<Sentence> sentences,
        List<Token> tokens,
        List<Name> names,
        List<AttributionGuess> attributions,
        Embeddings embeddings) {
    public Reading {
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
        attributions = List.copyOf(attributions);
    }

    /** A reading in which no word is known to be like another. */
    public Reading(
            Text text,
            List<Sentence> sentences,
            List<Token> tokens,
            List<Name> names,
            List<AttributionGuess> attributions) {
        this(text, sentences, tokens, names, attributions, Embeddings.of(tokens.size()));
    }

    /** The characters of a span. */
    public String slice(Span span) {
        return text.slice(span);
    }
}
