package dev.factbox.reader.facts.quotes;

import dev.factbox.factsheet.Span;

/**
 * Words between quotation marks.
 *
 * @param outer with the marks
 * @param inner without them; what an unclosed quotation holds runs to the end of its paragraph
 * @param closed whether its closing mark is there
 * @param continues whether it carries on a quotation that the paragraph before left open
 * @param paragraph index of its paragraph in the article's list
 */
record Marked(Span outer, Span inner, boolean closed, boolean continues, int paragraph) {
    Marked continuing() {
        return new Marked(outer, inner, closed, true, paragraph);
    }
}
