package dev.factbox.archive.entry;

import dev.factbox.factsheet.Quote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something said in an article; fields as in {@link Utterance}. */
public record Said(
        @Nullable String speaker,
        @Nullable String key,
        List<String> said,
        List<String> about,
        @Nullable String on,
        Quote quote) {
    public Said {
        said = List.copyOf(said);
        about = List.copyOf(about);
    }

    public Utterance in(ArticleLine article) {
        return new Utterance(article, speaker, key, said, about, on, quote);
    }
}
