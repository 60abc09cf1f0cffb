package dev.factbox.reader.facts.entities;

import dev.factbox.factsheet.Entity;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.language.Reading;
import java.util.List;

/** Finds the entities of an article, in order of first mention. */
public final class Entities {
    private Entities() {}

    /** Finds the entities of an article, in order of first mention. */
    public static List<Entity> find(Article article, Reading reading) {
        return List.of();
    }
}
