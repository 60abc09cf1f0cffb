package dev.factbox.reader.facts.quantities;

import dev.factbox.factsheet.DateMention;
import dev.factbox.factsheet.Quantity;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.language.Reading;
import java.util.List;

/** Finds the quantities of an article, in order of the text; what is a date is none. */
public final class Quantities {
    private Quantities() {}

    /** Finds the quantities of an article, in order of the text; what is a date is none. */
    public static List<Quantity> find(Article article, Reading reading, List<DateMention> dates) {
        return List.of();
    }
}
