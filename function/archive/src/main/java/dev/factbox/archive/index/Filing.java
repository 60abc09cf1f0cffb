package dev.factbox.archive.index;

import dev.factbox.archive.entry.ArticleLine;
import dev.factbox.archive.table.Item;
import dev.factbox.archive.table.Moment;
import dev.factbox.factsheet.DateMention;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Text;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A version about to be filed: what all of its rows share.
 *
 * @param sheet with the facts that are shown; an entity that isn't is found all the same
 * @param at the sort key of its rows, {@code <moment>#<article>}
 * @param keys what each entity is filed under, by its id; only those that have a key
 */
public record Filing(
        FactSheet sheet,
        Text text,
        ArticleLine line,
        String at,
        Sentences sentences,
        Map<String, Entity> entities,
        Map<String, String> keys) {
    /** Keys and names longer than this are no names. */
    private static final int LONGEST_NAME = 200;

    /**
     * Opens a version for filing.
     *
     * @param at the moment from which lists may show it, as {@link Moment} writes it
     * @param names what an entity of the sheet is filed under
     */
    public static Filing of(FactSheet sheet, String at, Function<Entity, String> names) {
        Text text = Text.of(sheet.text());
        Map<String, Entity> entities = new LinkedHashMap<>();
        Map<String, String> keys = new LinkedHashMap<>();
        sheet.entities().stream().filter(Filing::isFiled).forEach(entity -> {
            entities.putIfAbsent(entity.id(), entity);
            keys.putIfAbsent(entity.id(), names.apply(entity));
        });
        return new Filing(
                sheet.shown(), text, ArticleLine.of(sheet), at + "#" + sheet.id(), new Sentences(text), entities, keys);
    }

    /** Keys are short; a name without a letter has none; what is neither who nor where is not filed. */
    public static boolean isFiled(Entity entity) {
        return entity.type() != Entity.Type.MISC
                && !entity.key().isEmpty()
                && entity.key().length() <= LONGEST_NAME
                && entity.name().length() <= LONGEST_NAME
                && !Fold.fold(entity.name()).isEmpty();
    }

    /** The entities by what they are filed under, the most salient first, one a key. */
    Map<String, Entity> byKey() {
        Map<String, Entity> byKey = new LinkedHashMap<>();
        entities.values().stream()
                .sorted(Comparator.comparingDouble(Entity::salience).reversed())
                .forEach(entity -> byKey.putIfAbsent(key(entity.id()), entity));
        return byKey;
    }

    /** Those that have rows of a kind: of all that are wanted the most salient. */
    List<String> mostSalient(Set<String> wanted, int most) {
        List<String> ranked = List.copyOf(byKey().keySet());
        return wanted.stream()
                .sorted(Comparator.comparingInt(ranked::indexOf))
                .limit(most)
                .toList();
    }

    /** Returns the key under which an entity is filed, or an empty string if it isn't. */
    String key(@Nullable String entity) {
        return entity == null ? "" : keys.getOrDefault(entity, "");
    }

    /** The calendar day that each date fixes, by the date's id; those that fix none are not there. */
    Map<String, String> days() {
        return sheet.dates().stream()
                .filter(date -> isDay(date.value()))
                .collect(Collectors.toMap(DateMention::id, Filing::day, (a, b) -> a, LinkedHashMap::new));
    }

    private static boolean isDay(@Nullable String value) {
        return value != null && value.matches("\\d{4}-\\d\\d-\\d\\d(T.*)?");
    }

    private static String day(DateMention date) {
        return String.valueOf(date.value()).substring(0, 10);
    }

    /** A row of a partition whose rows are sorted by article. */
    Item row(String partition, Object row) {
        return Item.of(partition, at).withJson("row", row);
    }
}
