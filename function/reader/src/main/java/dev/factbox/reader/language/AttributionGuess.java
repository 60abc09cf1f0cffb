package dev.factbox.reader.language;

import dev.factbox.factsheet.Span;
import java.util.List;

/**
 * What the model takes for an attribution: the content of speech or thought with its source and cue, each in as many
 * pieces as it has, each list possibly empty but for the content.
 *
 * @param probability the model's, in [0, 1]
 */
public record AttributionGuess(List<Span> content, List<Span> source, List<Span> cue, double probability) {
    public AttributionGuess {
        content = List.copyOf(content);
        source = List.copyOf(source);
        cue = List.copyOf(cue);
    }
}
