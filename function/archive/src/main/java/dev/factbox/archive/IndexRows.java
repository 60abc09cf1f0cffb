package dev.factbox.archive;

import dev.factbox.archive.Keywords.Keyword;
import dev.factbox.factsheet.DateMention;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Quote;
import dev.factbox.factsheet.Speaker;
import dev.factbox.factsheet.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The items by which a version is found across articles, made from its sheet alone: keys {@code E#<entity>},
 * {@code Q#<speaker>}, {@code D#<day>}, {@code W#<word>}, each sorted by {@code <at>#<article>}.
 */
final class IndexRows {
    /** What an article may be found by; the rows are what costs, so each kind is bounded by weight. */
    private static final int ENTITIES = 16;

    private static final int QUOTES = 30;
    private static final int DAYS = 10;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_QUOTE = 8_000;

    private final FactSheet sheet;
    private final Text text;
    private final ArticleLine line;
    private final String at;
    private final List<Item> rows = new ArrayList<>();

    private IndexRows(FactSheet sheet, String at) {
        this.sheet = sheet;
        this.text = Text.of(sheet.text());
        this.line = ArticleLine.of(sheet);
        this.at = at + "#" + sheet.id();
    }

    /**
     * All rows of a sheet.
     *
     * @param at the moment from which lists may show it, as {@link Moment} writes it
     */
    static List<Item> of(FactSheet sheet, String at) {
        IndexRows index = new IndexRows(sheet, at);
        index.entities();
        index.quotes();
        index.days();
        index.words();
        return index.rows;
    }

    /** The entities that a sheet is found by, the most salient first, one a key. */
    static List<Entity> entities(FactSheet sheet) {
        Map<String, Entity> byKey = new LinkedHashMap<>();
        sheet.entities().stream()
                .filter(entity -> entity.type() != Entity.Type.MISC && isKey(entity))
                .sorted(Comparator.comparingDouble(Entity::salience).reversed())
                .forEach(entity -> byKey.putIfAbsent(entity.key(), entity));
        return byKey.values().stream().limit(ENTITIES).toList();
    }

    /** Keys are short; a name without a letter has none. */
    private static boolean isKey(Entity entity) {
        return !entity.key().isEmpty()
                && entity.key().length() <= LONGEST_NAME
                && entity.name().length() <= LONGEST_NAME
                && !Fold.fold(entity.name()).isEmpty();
    }

    private void entities() {
        for (Entity entity : entities(sheet)) {
            Appearance appearance = new Appearance(
                    line,
                    entity.name(),
                    entity.type(),
                    entity.roles(),
                    entity.mentions().size(),
                    entity.salience());
            rows.add(Item.of("E#" + entity.key(), at).withJson("row", appearance));
        }
    }

    private void quotes() {
        Map<String, Entity> byId =
                sheet.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity(), (a, b) -> a));
        sheet.quotes().stream()
                .filter(quote -> quote.exact().length() <= LONGEST_QUOTE)
                .limit(QUOTES)
                .forEach(quote -> quote(quote, byId));
    }

    private void quote(Quote quote, Map<String, Entity> byId) {
        Speaker speaker = quote.speaker();
        Entity entity = speaker == null || speaker.entity() == null ? null : byId.get(speaker.entity());
        if (entity != null && isKey(entity)) {
            List<String> said = quote.spans().stream().map(text::slice).toList();
            rows.add(Item.of("Q#" + entity.key(), at + "#" + quote.id())
                    .withJson("row", new Utterance(line, entity.name(), said, quote)));
        }
    }

    private void days() {
        Map<String, List<DateMention>> byDay = sheet.dates().stream()
                .filter(date -> day(date) != null)
                .collect(Collectors.groupingBy(
                        date -> String.valueOf(day(date)), LinkedHashMap::new, Collectors.toList()));
        Sentences sentences = new Sentences(sheet.text());
        byDay.entrySet().stream().limit(DAYS).forEach(day -> {
            List<String> said = day.getValue().stream()
                    .map(date -> sentences.around(text.toUtf16(date.start())))
                    .distinct()
                    .limit(DayLine.SENTENCES)
                    .toList();
            rows.add(Item.of("D#" + day.getKey(), at).withJson("row", new DayLine(line, said)));
        });
    }

    /** The calendar day that a date's value fixes. */
    private static @Nullable String day(DateMention date) {
        String value = date.value();
        return value != null && value.matches("\\d{4}-\\d\\d-\\d\\d(T.*)?") ? value.substring(0, 10) : null;
    }

    private void words() {
        String all = (sheet.headline() == null ? "" : sheet.headline() + ". ") + sheet.text();
        Sentences sentences = new Sentences(all);
        for (Keyword keyword : Keywords.of(all)) {
            Hit hit = new Hit(line, keyword.count(), sentences.around(keyword.first()));
            rows.add(Item.of("W#" + keyword.word(), at).withJson("row", hit));
        }
    }

    /** The names under which a sheet's entities are found by their beginning: {@code N#<first letters>}. */
    static List<Item> names(FactSheet sheet) {
        List<Item> names = new ArrayList<>();
        for (Entity entity : entities(sheet)) {
            KnownEntity known = new KnownEntity(entity.key(), entity.name(), entity.type());
            String folded = Fold.fold(entity.name());
            names.add(name(folded, known));
            int surname = folded.lastIndexOf(' ');
            if (entity.type() == Entity.Type.PERSON && surname > 0) {
                names.add(name(folded.substring(surname + 1), known));
            }
        }
        return List.copyOf(names);
    }

    private static Item name(String folded, KnownEntity known) {
        return Item.of(namesPartition(folded), folded + "#" + known.key()).withJson("row", known);
    }

    /** The partition of all names that begin like this one. */
    static String namesPartition(String folded) {
        int letters = Math.min(2, folded.codePointCount(0, folded.length()));
        return "N#" + folded.substring(0, folded.offsetByCodePoints(0, letters));
    }
}
