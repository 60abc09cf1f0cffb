package dev.factbox.reader.facts.acceptance;

import dev.factbox.factsheet.DateMention;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Mention;
import dev.factbox.factsheet.Quantity;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.language.Reading;
import dev.factbox.reader.language.Syntax;
import dev.factbox.reader.trees.Acceptance;
import java.util.BitSet;
import java.util.List;

/** Gives dates, quantities and entities the probability that an editor would print them as they stand. */
public final class Acceptances {
    private static final Acceptance DATES = Acceptance.load(Acceptances.class, "dates.trees");
    private static final Acceptance QUANTITIES = Acceptance.load(Acceptances.class, "quantities.trees");
    private static final Acceptance ENTITIES = Acceptance.load(Acceptances.class, "entities.trees");

    private final Article article;
    private final Syntax syntax;
    private final Surroundings surroundings;

    public Acceptances(Article article, Reading reading) {
        this.article = article;
        this.syntax = new Syntax(reading);
        this.surroundings = new Surroundings(article, syntax);
    }

    /** Returns dates with their confidence. */
    public List<DateMention> dates(List<DateMention> dates, List<Entity> entities) {
        DateFeatures features = features(dates, entities);
        return dates.stream()
                .map(date -> date.withConfidence(DATES.probability(features.of(date))))
                .toList();
    }

    /** Returns quantities with their confidence. */
    public List<Quantity> quantities(List<Quantity> quantities, List<Entity> entities, List<DateMention> dates) {
        QuantityFeatures features = features(quantities, entities, dates);
        return quantities.stream()
                .map(quantity -> quantity.withConfidence(QUANTITIES.probability(features.of(quantity))))
                .toList();
    }

    /** Returns entities with their confidence. */
    public List<Entity> entities(List<Entity> entities) {
        EntityFeatures features = features(entities);
        return entities.stream()
                .map(entity -> entity.withConfidence(ENTITIES.probability(features.of(entity))))
                .toList();
    }

    DateFeatures features(List<DateMention> dates, List<Entity> entities) {
        return new DateFeatures(article, surroundings, named(entities), dates);
    }

    QuantityFeatures features(List<Quantity> quantities, List<Entity> entities, List<DateMention> dates) {
        BitSet dated = Surroundings.covered(dates.stream().map(DateMention::span));
        return new QuantityFeatures(surroundings, named(entities), dated, quantities);
    }

    EntityFeatures features(List<Entity> entities) {
        return new EntityFeatures(syntax, surroundings, entities);
    }

    private static BitSet named(List<Entity> entities) {
        return Surroundings.covered(entities.stream()
                .flatMap(entity -> entity.mentions().stream())
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .map(Mention::span));
    }
}
