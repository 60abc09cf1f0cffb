package dev.factbox.reader;

import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Problem;
import dev.factbox.factsheet.Source;
import java.util.List;

/** The outcome for one item of an upload. */
public sealed interface Outcome {
    /**
     * A fact sheet.
     *
     * @param sheet with version 1: the archive counts versions
     * @param wireVersion the sender's own version of it, empty when its format has none
     * @param kills guids of other articles that this one kills
     */
    record Read(FactSheet sheet, String wireVersion, List<String> kills) implements Outcome {
        public Read {
            kills = List.copyOf(kills);
        }
    }

    /**
     * No story, but an advisory that kills one in words alone. Its sheet is withheld, without facts and summary.
     *
     * @param stories the names of the stories that it may mean, as {@link dev.factbox.factsheet.StoryName} forms them
     */
    record Advisory(FactSheet sheet, List<String> stories) implements Outcome {
        public Advisory {
            stories = List.copyOf(stories);
        }
    }

    /**
     * No article.
     *
     * @param id what the article's id would have been
     */
    record Unreadable(String id, Source source, Problem problem) implements Outcome {}
}
