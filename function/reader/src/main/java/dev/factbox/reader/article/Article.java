package dev.factbox.reader.article;

import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article: its text, the blocks that the text is made of, and what its format says of it.
 *
 * @param text as the fact sheet serves it
 * @param body where the story runs in {@code text}: from its first story paragraph to its last; null when there is none
 * @param paragraphs every block of the text, in order, not overlapping
 * @param dateline the "PARIS, June 3 (Reuters) —" that opens the first story paragraph, with its dash; null when none
 *     does
 */
public record Article(
        Text text,
        @Nullable Span body,
        List<Paragraph> paragraphs,
        @Nullable Span dateline,
        Metadata metadata,
        String mediaType) {
    public Article {
        paragraphs = List.copyOf(paragraphs);
    }
}
