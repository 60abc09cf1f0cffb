package dev.factbox.reader.facts;

import dev.factbox.factsheet.Claim;
import dev.factbox.factsheet.DateMention;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Quantity;
import dev.factbox.factsheet.Quote;
import dev.factbox.factsheet.SheetPart;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.facts.acceptance.Acceptances;
import dev.factbox.reader.facts.claims.Claims;
import dev.factbox.reader.facts.entities.Entities;
import dev.factbox.reader.facts.places.Places;
import dev.factbox.reader.facts.quantities.Quantities;
import dev.factbox.reader.facts.quotes.Quotations;
import dev.factbox.reader.facts.time.Timeline;
import dev.factbox.reader.language.Reading;
import java.util.List;

/** Everything that an article states, each fact pinned to its characters. */
public record Facts(
        List<Entity> entities,
        List<Quote> quotes,
        List<Claim> claims,
        List<DateMention> dates,
        List<Quantity> quantities) {
    public Facts {
        entities = List.copyOf(entities);
        quotes = List.copyOf(quotes);
        claims = List.copyOf(claims);
        dates = List.copyOf(dates);
        quantities = List.copyOf(quantities);
    }

    /** No facts, for a language that can't be read. */
    public static Facts none() {
        return new Facts(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * Finds the facts of an article from its reading; a kind whose finder fails is empty and among the missing parts.
     */
    public static Facts find(Article article, Reading reading, Parts parts) {
        List<DateMention> dates = parts.make(SheetPart.DATES, () -> Timeline.find(article, reading), List.of());
        List<Quantity> quantities =
                parts.make(SheetPart.QUANTITIES, () -> Quantities.find(article, reading, dates), List.of());
        List<Entity> named = parts.make(SheetPart.ENTITIES, () -> Entities.find(article, reading), List.of());
        List<Entity> entities = parts.make(SheetPart.PLACES, () -> Places.locate(named, article.text()), named);
        List<Quote> quotes = parts.make(SheetPart.QUOTES, () -> Quotations.find(article, reading, entities), List.of());
        List<Claim> claims =
                parts.make(SheetPart.CLAIMS, () -> Claims.find(article, reading, entities, dates, quotes), List.of());
        Acceptances acceptances = new Acceptances(article, reading);
        return new Facts(
                parts.make(SheetPart.ENTITIES, () -> acceptances.entities(entities), entities),
                quotes,
                claims,
                parts.make(SheetPart.DATES, () -> acceptances.dates(dates, entities), dates),
                parts.make(
                        SheetPart.QUANTITIES, () -> acceptances.quantities(quantities, entities, dates), quantities));
    }
}
