package dev.factbox.lookup.representation;

import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Quote;
import dev.factbox.factsheet.Speaker;
import java.util.Optional;

/** The names of the entities that a sheet's facts refer to. */
record Names(FactSheet sheet) {
    Optional<Entity> speaker(Quote quote) {
        Speaker speaker = quote.speaker();
        return speaker == null || speaker.entity() == null
                ? Optional.empty()
                : sheet.entities().stream()
                        .filter(entity -> entity.id().equals(speaker.entity()))
                        .findFirst();
    }
}
