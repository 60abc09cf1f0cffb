package dev.factbox.reader.facts.quantities;

import dev.factbox.factsheet.DateMention;
import dev.factbox.factsheet.Passage;
import dev.factbox.factsheet.Quantity;
import dev.factbox.factsheet.Span;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Deadline;
import dev.factbox.reader.article.Paragraph;
import dev.factbox.reader.facts.numerals.Lexemes;
import dev.factbox.reader.language.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Finds the quantities of an article, in order of the text; what is a date is none. */
public final class Quantities {
    private final Article article;
    private final Taken taken;
    private final Dollars dollars;
    private final CountedNouns nouns;
    private final List<Quantity> quantities = new ArrayList<>();

    private Quantities(Article article, Reading reading, List<DateMention> dates) {
        this.article = article;
        this.taken = new Taken(dates);
        this.dollars = Dollars.of(article.text());
        this.nouns = new CountedNouns(reading);
    }

    /** Finds the quantities of an article, in order of the text; what is a date is none. */
    public static List<Quantity> find(Article article, Reading reading, List<DateMention> dates) {
        Quantities quantities = new Quantities(article, reading, dates);
        for (Paragraph paragraph : article.paragraphs()) {
            Deadline.check();
            quantities.read(Lexemes.of(article.text(), paragraph.span()));
        }
        return quantities.quantities;
    }

    private void read(Lexemes lexemes) {
        AmountParser parser = new AmountParser(lexemes, dollars);
        for (int at = 0; at < lexemes.size(); ) {
            MeasuredAmount amount = Ages.at(lexemes, at);
            if (amount == null) {
                amount = Ordinals.at(lexemes, at);
            }
            if (amount == null) {
                amount = parser.at(at);
            }
            boolean quantity = amount != null
                    && !taken.overlaps(lexemes.span(amount.start(), amount.end()))
                    && counts(lexemes, amount);
            if (quantity && amount != null) {
                add(lexemes, amount);
            }
            at = quantity && amount != null ? amount.end() : at + 1;
        }
    }

    /**
     * Money, measures and percentages always count; a bare number only where it is no label, no year and no pronoun.
     */
    private boolean counts(Lexemes lexemes, MeasuredAmount amount) {
        if (!amount.isPlain()) {
            return true;
        }
        boolean pronoun = amount.value().compareTo(BigDecimal.ONE) == 0
                && lexemes.get(amount.start()).isWord();
        return !pronoun
                && !nouns.isSingularBehind(lexemes, amount)
                && !NumericLabels.isLabel(lexemes, amount.start(), amount.end());
    }

    private void add(Lexemes lexemes, MeasuredAmount amount) {
        Span span = lexemes.span(amount.start(), amount.end());
        CountedNouns.Noun noun = amount.isPlain() ? nouns.of(lexemes, amount) : null;
        Span whole = noun == null ? span : new Span(span.start(), noun.end());
        quantities.add(new Quantity(
                whole.start(),
                whole.end(),
                article.text().slice(whole),
                passage(span),
                amount.kind(),
                amount.value(),
                amount.upper(),
                noun == null ? amount.unit() : noun.lemma(),
                amount.currency(),
                amount.approximate()));
    }

    private Passage passage(Span span) {
        return new Passage(span.start(), span.end(), article.text().slice(span));
    }
}
