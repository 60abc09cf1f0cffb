package dev.factbox.factsheet;

import org.jspecify.annotations.Nullable;

/**
 * Who said it, as the text words it beside the quotation.
 *
 * @param entity id of the entity that the mention stands for, when it is one
 * @param named whether the article gives this speaker a name; false for "a source close to the talks"
 */
public record Speaker(@Nullable String entity, int start, int end, String exact, boolean named) {
    public Span span() {
        return new Span(start, end);
    }
}
