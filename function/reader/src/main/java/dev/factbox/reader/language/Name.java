package dev.factbox.reader.language;

import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Span;

/**
 * A name in the text.
 *
 * @param first index in {@link Reading#tokens()} of its first token
 * @param last index of its last token, inclusive
 * @param probability of being a name, by the model, in [0, 1]
 */
public record Name(int first, int last, Span span, Entity.Type type, double probability) {}
