package dev.factbox.reader.facts.quotes;

import dev.factbox.factsheet.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Quoted or reported content and its attribution, if it has one.
 *
 * @param pieces in order, not overlapping, at least one
 * @param speaker the attribution that names the speaker: its own, or an earlier one whose speaker goes on
 */
record AttributedContent(List<Span> pieces, @Nullable Attribution speaker, boolean goesOn) {
    AttributedContent {
        pieces = merged(pieces);
    }

    AttributedContent with(Span piece) {
        List<Span> more = new ArrayList<>(pieces);
        more.add(piece);
        return new AttributedContent(more, speaker, goesOn);
    }

    Span cover() {
        return pieces.getFirst().cover(pieces.getLast());
    }

    private static List<Span> merged(List<Span> pieces) {
        List<Span> merged = new ArrayList<>();
        for (Span piece : pieces.stream().sorted().toList()) {
            if (!merged.isEmpty() && piece.start() <= merged.getLast().end()) {
                merged.set(merged.size() - 1, merged.getLast().cover(piece));
            } else {
                merged.add(piece);
            }
        }
        return List.copyOf(merged);
    }
}
