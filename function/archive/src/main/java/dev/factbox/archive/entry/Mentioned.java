package dev.factbox.archive.entry;

import dev.factbox.factsheet.Mention;
import dev.factbox.factsheet.Passage;
import java.util.List;

/**
 * Where an article mentions an entity.
 *
 * @param name the fullest that the article uses
 * @param mentions how often it is mentioned
 * @param spots the first sentences that mention it, at most {@value #SPOTS}
 */
public record Mentioned(ArticleLine article, String name, int mentions, List<Spot> spots) {
    public static final int SPOTS = 5;

    public Mentioned {
        spots = List.copyOf(spots);
    }

    /** A sentence and the mentions in it. */
    public record Spot(Passage passage, List<Mention> mentions) {
        public Spot {
            mentions = List.copyOf(mentions);
        }
    }
}
