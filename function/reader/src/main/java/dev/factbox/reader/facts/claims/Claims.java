package dev.factbox.reader.facts.claims;

import dev.factbox.factsheet.Claim;
import dev.factbox.factsheet.DateMention;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Quote;
import dev.factbox.reader.language.Reading;
import java.util.List;

/** Finds the claims of an article, the most salient first. */
public final class Claims {
    private Claims() {}

    /** Finds the claims of an article, the most salient first. */
    public static List<Claim> find(
            Reading reading, List<Entity> entities, List<DateMention> dates, List<Quote> quotes) {
        return List.of();
    }
}
