package dev.factbox.reader.facts.acceptance;

import dev.factbox.factsheet.DateMention;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Quantity;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.language.Reading;
import dev.factbox.reader.language.Syntax;
import dev.factbox.reader.trees.Acceptance;
import dev.factbox.reader.trees.FeatureRow;
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
        return dates.stream()
                .map(date -> date.withConfidence(DATES.probability(of(date, dates, entities))))
                .toList();
    }

    /** Returns quantities with their confidence. */
    public List<Quantity> quantities(List<Quantity> quantities, List<Entity> entities, List<DateMention> dates) {
        return quantities.stream()
                .map(quantity ->
                        quantity.withConfidence(QUANTITIES.probability(of(quantity, quantities, entities, dates))))
                .toList();
    }

    /** Returns entities with their confidence. */
    public List<Entity> entities(List<Entity> entities) {
        return entities.stream()
                .map(entity -> entity.withConfidence(ENTITIES.probability(of(entity, entities))))
                .toList();
    }

    FeatureRow of(DateMention date, List<DateMention> dates, List<Entity> entities) {
        return new DateFeatures(article, surroundings, entities, dates).of(date);
    }

    FeatureRow of(Quantity quantity, List<Quantity> quantities, List<Entity> entities, List<DateMention> dates) {
        return new QuantityFeatures(surroundings, entities, dates, quantities).of(quantity);
    }

    FeatureRow of(Entity entity, List<Entity> entities) {
        return new EntityFeatures(syntax, surroundings, entities).of(entity);
    }
}
