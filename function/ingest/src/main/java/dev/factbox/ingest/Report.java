package dev.factbox.ingest;

import dev.factbox.factsheet.Problem;
import dev.factbox.factsheet.SheetPart;
import dev.factbox.ingest.abstractive.Doubt;
import java.util.List;
import java.util.Set;

/** The outcome of an event in the bucket. */
public sealed interface Report {
    /** The object, or the message that names none, or {@code schedule}. */
    String source();

    /** A fact sheet was made and stored. */
    record Stored(String source, String article, long bytes, long milliseconds) implements Report {}

    /** A fact sheet was stored without some of its parts, since a fault of Factbox ended their making. */
    record Incomplete(String source, String article, List<SheetPart> parts) implements Report {
        public Incomplete {
            parts = List.copyOf(parts);
        }
    }

    /**
     * It kills a story in words alone: somebody has to see to it.
     *
     * @param stories the names by which it calls the story, none where it names none that can be found
     * @param held the articles of these names, which are held back for now
     */
    record KillAdvisory(String source, String article, List<String> stories, List<String> held) implements Report {}

    /** It can't be read, which is stored too. */
    record Failed(String source, String article, Problem problem) implements Report {}

    /** It was deleted. */
    record Deleted(String source) implements Report {}

    /** The end of an article's embargo was told of. */
    record Released(String source, String article) implements Report {}

    /** There was nothing to do. */
    record Skipped(String source, String reason) implements Report {}

    /** A sentence that a language model wrote was left out, since it could not be traced to the article. */
    record Untraced(String source, String article, String sentence, Set<Doubt> doubts) implements Report {
        public Untraced {
            doubts = Set.copyOf(doubts);
        }
    }

    /** A language model gave no summary; the article is stored without. */
    record Unwritten(String source, String article, String reason) implements Report {}

    /** It could not be done now, and comes again. */
    record Postponed(String source, String reason) implements Report {}
}
