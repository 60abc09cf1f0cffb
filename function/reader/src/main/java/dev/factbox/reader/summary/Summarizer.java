package dev.factbox.reader.summary;

import dev.factbox.factsheet.Summary;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.facts.Facts;
import dev.factbox.reader.language.Reading;
import java.util.List;

/** Makes the summary of an article. */
public final class Summarizer {
    private Summarizer() {}

    /** Makes the summary of an article from its reading and its facts. */
    public static Summary summarize(Article article, Reading reading, Facts facts) {
        List<Summary.Line> lead = reading.sentences().stream()
                .limit(3)
                .map(s -> new Summary.Line(reading.slice(s.span()), List.of(s.span()), "opens the article"))
                .toList();
        return new Summary(null, lead, List.of());
    }
}
