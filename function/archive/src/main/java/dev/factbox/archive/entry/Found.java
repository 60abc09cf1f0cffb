package dev.factbox.archive.entry;

import java.util.List;

/**
 * An article in which all the words asked for stand.
 *
 * @param position its place among all articles, the later the higher
 * @param hits one a word, in the order asked
 */
public record Found(String position, List<Hit> hits) {
    public Found {
        hits = List.copyOf(hits);
    }

    public ArticleLine article() {
        return hits.getFirst().article();
    }
}
