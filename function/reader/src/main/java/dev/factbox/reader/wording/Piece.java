package dev.factbox.reader.wording;

import dev.factbox.factsheet.Span;

/** A part of a worded sentence. */
public sealed interface Piece {
    /** Words of the article, as they stand. */
    record Kept(Span span) implements Piece {}

    /**
     * An entity's name in the place of a pronoun.
     *
     * @param pronoun where the pronoun stands
     * @param entity the entity's id
     */
    record Named(Span pronoun, String entity, String name) implements Piece {}
}
