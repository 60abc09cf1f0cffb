package dev.factbox.reader.facts.time;

import dev.factbox.factsheet.DateMention;
import dev.factbox.factsheet.Span;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Deadline;
import dev.factbox.reader.article.Paragraph;
import dev.factbox.reader.facts.numerals.Lexemes;
import dev.factbox.reader.language.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds the time expressions of an article, in order of the text. */
public final class Timeline {
    private final Article article;
    private final Resolver resolver;
    private final Clauses clauses;
    private final List<DateMention> dates = new ArrayList<>();

    private Timeline(Article article, Reading reading) {
        this.article = article;
        this.clauses = new Clauses(reading);
        String published = article.metadata().published().value();
        this.resolver = new Resolver(LocalDate.parse(published.substring(0, 10)));
    }

    /** Finds the time expressions of an article, in order of the text. */
    public static List<DateMention> find(Article article, Reading reading) {
        Timeline timeline = new Timeline(article, reading);
        for (Paragraph paragraph : article.paragraphs()) {
            Deadline.check();
            timeline.read(Lexemes.of(article.text(), paragraph.span()));
        }
        return timeline.dates;
    }

    private void read(Lexemes lexemes) {
        for (Expressions.Expression expression : Expressions.of(lexemes)) {
            Direction direction = clauses.around(lexemes, expression.start(), expression.end());
            Resolver.Resolved resolved = resolver.resolve(expression.meaning(), direction);
            Span span = lexemes.span(expression.start(), expression.end());
            String id = "d" + (dates.size() + 1);
            dates.add(new DateMention(
                    id,
                    span.start(),
                    span.end(),
                    article.text().slice(span),
                    resolved.type(),
                    resolved.value(),
                    resolved.precision(),
                    resolved.anchor()));
            resolver.remember(expression.meaning(), resolved, id);
        }
    }
}
