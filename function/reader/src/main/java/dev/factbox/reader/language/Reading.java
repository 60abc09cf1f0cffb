package dev.factbox.reader.language;

import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Text;
import java.util.List;

/**
 * An article as read: sentences, tokens with their syntax, names, attributions. Everything in order of the text.
 *
 * @param tokens those of all sentences, in order
 */
public record Reading(
        Text text, List<Sentence> sentences, List<Token> tokens, List<Name> names, List<Attribution> attributions) {
    public Reading {
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
        attributions = List.copyOf(attributions);
    }

    /** The characters of a span. */
    public String slice(Span span) {
        return text.slice(span);
    }
}
