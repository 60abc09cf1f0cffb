package dev.factbox.archive.entry;

import dev.factbox.factsheet.Passage;
import dev.factbox.factsheet.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article that a word is found in.
 *
 * @param count how often it stands in the text
 * @param titled whether the headline has it
 * @param quoted whether a quote has it
 * @param places where it stands in the text, the first 16
 * @param passage the sentence of its first place; null when only the headline has it
 */
public record Hit(
        ArticleLine article,
        int count,
        boolean titled,
        boolean quoted,
        List<Span> places,
        @Nullable Passage passage) {
    public Hit {
        places = List.copyOf(places);
    }
}
