package dev.factbox.reader.facts.time;

import dev.factbox.factsheet.DateMention;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.language.Reading;
import java.util.List;

/** Finds the time expressions of an article, in order of the text. */
public final class Timeline {
    private Timeline() {}

    /** Finds the time expressions of an article, in order of the text. */
    public static List<DateMention> find(Article article, Reading reading) {
        return List.of();
    }
}
