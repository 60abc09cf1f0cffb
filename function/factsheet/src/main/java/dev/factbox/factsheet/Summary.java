package dev.factbox.factsheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The article in its own words, in three shapes. The spans of a line, joined, give its text but for white space, a
 * capital at the start, the closing full stop, and an entity's name in square brackets where a pronoun stood.
 *
 * @param headline at most 90 code points; null when the text has nothing short enough
 * @param sentences in the order of the text
 * @param bullets at most 5, each one fact
 */
public record Summary(@Nullable Line headline, List<Line> sentences, List<Line> bullets) {
    /** One line. {@code spans} may be empty only for a headline that stands outside the text. */
    public record Line(
            String text, List<Span> spans, @Nullable String why) {
        public Line {
            spans = List.copyOf(spans);
        }
    }

    public Summary {
        sentences = List.copyOf(sentences);
        bullets = List.copyOf(bullets);
    }
}
