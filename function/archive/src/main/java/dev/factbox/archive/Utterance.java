package dev.factbox.archive;

import dev.factbox.factsheet.Quote;
import java.util.List;

/**
 * Something said, as lookups by speaker show it.
 *
 * @param speaker the speaker's full name
 * @param said the quotation's pieces, in order
 */
public record Utterance(ArticleLine article, String speaker, List<String> said, Quote quote) {
    public Utterance {
        said = List.copyOf(said);
    }
}
