package dev.factbox.reader.article;

import dev.factbox.factsheet.Span;

/**
 * A block of the article's text: one paragraph, however many lines it is wrapped over, without the white space around
 * it.
 *
 * @param span in code points of the article's text
 */
public record Paragraph(Span span, Role role) {
    /** The role of a block in the story. */
    public enum Role {
        /** Headline or sub-headline inside the text. */
        HEADLINE,
        /** "By …", a credit, a date line, a place line or a wire header: about the story, not of it. */
        FURNITURE,
        /** The story itself. */
        STORY
    }
}
