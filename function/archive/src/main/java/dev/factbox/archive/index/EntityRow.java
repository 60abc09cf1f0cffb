package dev.factbox.archive.index;

import dev.factbox.archive.entry.Appearance;
import dev.factbox.archive.entry.ArticleLine;
import dev.factbox.archive.entry.Mentioned;
import dev.factbox.archive.entry.Mentioned.Spot;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Mention;
import dev.factbox.factsheet.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An entity's row, which is read as an {@link Appearance} or as {@link Mentioned}. */
record EntityRow(
        ArticleLine article,
        String name,
        Entity.Type type,
        List<String> roles,
        int mentions,
        double salience,
        List<String> with,
        List<Spot> spots) {
    private static final int MENTIONS = 12;
    private static final int ROLES = 5;

    static EntityRow of(Filing filing, Entity entity, List<String> all) {
        String own = filing.key(entity.id());
        return new EntityRow(
                filing.line(),
                entity.name(),
                entity.type(),
                entity.roles().stream().limit(ROLES).toList(),
                entity.mentions().size(),
                entity.salience(),
                all.stream()
                        .filter(key -> !key.equals(own))
                        .limit(Appearance.COMPANY)
                        .toList(),
                spots(filing, entity));
    }

    private static List<Spot> spots(Filing filing, Entity entity) {
        Map<Passage, List<Mention>> byPassage = new LinkedHashMap<>();
        entity.mentions().stream()
                .filter(mention -> mention.form() != Mention.Form.PRONOUN)
                .limit(MENTIONS)
                .forEach(mention -> byPassage
                        .computeIfAbsent(filing.sentences().around(mention.start()), p -> new ArrayList<>())
                        .add(mention));
        return byPassage.entrySet().stream()
                .limit(Mentioned.SPOTS)
                .map(spot -> new Spot(spot.getKey(), spot.getValue()))
                .toList();
    }
}
