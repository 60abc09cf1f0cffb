package dev.factbox.archive.entry;

import java.util.List;

/**
 * Articles that tell of the same.
 *
 * @param from when the first of them was published
 * @param to when the last of them was published
 * @param entities keys of the entities that most of them share, the most salient first, at most {@value #ENTITIES}
 * @param articles the latest first, at least two
 */
public record Story(String from, String to, List<String> entities, List<ArticleLine> articles) {
    public static final int ENTITIES = 5;

    public Story {
        entities = List.copyOf(entities);
        articles = List.copyOf(articles);
    }
}
