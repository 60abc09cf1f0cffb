package dev.factbox.reader.language;

import dev.factbox.factsheet.Span;

/**
 * A word as the model is given it.
 *
 * @param span in code points of the article's text
 * @param paragraph index of its paragraph in the article's list
 * @param opensParagraph whether it is its paragraph's first word
 * @param opensSentence whether the rules take it for a sentence's first word
 * @param shape see {@link Shapes}
 * @param pieces see {@link WordPieces}
 */
@SuppressWarnings("ArrayRecordComponent") // shared and never changed; words are not compared
record Word(
        Span span,
        String form,
        int paragraph,
        boolean opensParagraph,
        boolean opensSentence,
        int shape,
        int[] pieces) {}
