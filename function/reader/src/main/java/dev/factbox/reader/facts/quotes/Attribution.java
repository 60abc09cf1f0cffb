package dev.factbox.reader.facts.quotes;

import dev.factbox.factsheet.Span;
import dev.factbox.reader.language.Syntax;
import dev.factbox.reader.language.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clause that reports speech or thought.
 *
 * @param cue the word that says so
 * @param cueSpan the cue as it is shown
 * @param source who says it, when the clause names them
 * @param content what the grammar makes its content, in pieces; empty when that must stand in quotation marks nearby
 * @param quotes whether marked words beside it may be its content
 * @param confidence estimated probability in [0, 1] that it reports what somebody said
 */
record Attribution(
        Token cue, Span cueSpan, @Nullable Source source, List<Span> content, boolean quotes, double confidence) {
    /**
     * A noun phrase that names a speaker.
     *
     * @param head its head
     * @param span as it is shown
     */
    record Source(Token head, Span span) {}

    Attribution {
        content = List.copyOf(content);
    }

    /** Returns true if a colon or a dash attributes, and no word. */
    boolean isOfLayout() {
        return Syntax.isPunctuation(cue);
    }

    /** From the cue to the source, the first of them to the last. */
    Span clause() {
        return source == null ? cueSpan : cueSpan.cover(source.span);
    }
}
