package dev.factbox.reader.page;

import dev.factbox.reader.article.MetadataBuilder;
import dev.factbox.reader.article.Paragraph.Role;
import java.util.List;

/**
 * What an HTML page holds of its article.
 *
 * @param passages the story without what stands around it, in the order of the page; empty when the page holds none
 * @param metadata headline, bylines, dates, language and section, as far as the page says them
 */
public record Page(List<Passage> passages, MetadataBuilder metadata) {
    public Page {
        passages = List.copyOf(passages);
    }

    /** A paragraph, heading, list item, caption or row of a table. */
    public record Passage(Role role, String text) {}
}
