package dev.factbox.archive.entry;

import dev.factbox.factsheet.Quote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something said, as lookups show it.
 *
 * @param speaker the speaker's full name, or what the article calls them; null when nobody is plainly the speaker
 * @param key the speaker's, when it is a named entity
 * @param said the quotation's pieces, in order
 * @param about the keys of the entities that it speaks of
 * @param on the day on which it was said, where the article says so, ISO 8601
 */
public record Utterance(
        ArticleLine article,
        @Nullable String speaker,
        @Nullable String key,
        List<String> said,
        List<String> about,
        @Nullable String on,
        Quote quote) {
    public Utterance {
        said = List.copyOf(said);
        about = List.copyOf(about);
    }
}
