package dev.factbox.reader.facts.quotes;

import dev.factbox.factsheet.Span;
import dev.factbox.reader.language.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clause that reports speech or thought.
 *
 * @param cue the word that says so
 * @param cueSpan the cue as it is shown
 * @param source the head of the noun phrase that names the source, when the clause has one
 * @param content what the grammar makes its content, in pieces; empty when that must stand in quotation marks nearby
 * @param quotes whether marked words beside it may be its content
 */
record Report(Token cue, Span cueSpan, @Nullable Token source, List<Span> content, boolean quotes) {
    Report {
        content = List.copyOf(content);
    }
}
