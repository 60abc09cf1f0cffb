package dev.factbox.reader.facts.quotes;

import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Quote;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.language.Reading;
import java.util.List;

/** Finds the quotations of an article, in order of the text. */
public final class Quotations {
    private Quotations() {}

    /** Finds the quotations of an article, in order of the text. */
    public static List<Quote> find(Article article, Reading reading, List<Entity> entities) {
        return List.of();
    }
}
