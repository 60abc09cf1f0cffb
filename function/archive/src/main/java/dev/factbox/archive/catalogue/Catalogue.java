package dev.factbox.archive.catalogue;

import dev.factbox.archive.entry.Appearance;
import dev.factbox.archive.entry.ArticleLine;
import dev.factbox.archive.entry.ClaimLine;
import dev.factbox.archive.entry.ClaimQuestion;
import dev.factbox.archive.entry.DayLine;
import dev.factbox.archive.entry.Found;
import dev.factbox.archive.entry.Hit;
import dev.factbox.archive.entry.KnownEntity;
import dev.factbox.archive.entry.Mentioned;
import dev.factbox.archive.entry.QuoteQuestion;
import dev.factbox.archive.entry.Relative;
import dev.factbox.archive.entry.Story;
import dev.factbox.archive.entry.TimelineEntry;
import dev.factbox.archive.entry.Trait;
import dev.factbox.archive.entry.Utterance;
import dev.factbox.archive.index.IndexRows.LineRow;
import dev.factbox.archive.index.Keywords;
import dev.factbox.archive.index.Names;
import dev.factbox.archive.index.Partitions;
import dev.factbox.archive.life.Current;
import dev.factbox.archive.table.Item;
import dev.factbox.archive.table.Moment;
import dev.factbox.archive.table.Page;
import dev.factbox.archive.table.Slice;
import dev.factbox.archive.table.Table;
import dev.factbox.factsheet.EntityKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is found across articles. Every list goes from the latest back and shows only what may be served at the moment
 * of asking. What a lookup may read is written beside its access pattern in docs/data-model.md.
 */
public final class Catalogue {
    private final Rows rows;
    private final Names names;
    private final Table table;

    private final Quotations quotations;
    private final Assertions assertions;
    private final Stories stories;

    public Catalogue(Table table, Current current) {
        this.table = table;
        this.rows = new Rows(table);
        this.names = new Names(table);
        this.quotations = new Quotations(rows);
        this.assertions = new Assertions(rows);
        this.stories = new Stories(table, rows, current);
    }

    /** Articles of all kinds. */
    public Page<ArticleLine> articles(Slice slice) {
        return rows.ofList(Current.ARTICLES, slice, item -> List.of(item.json("line", ArticleLine.class)));
    }

    /**
     * Articles that have all of some traits.
     *
     * @param traits at least one
     */
    public Page<ArticleLine> articles(List<Trait> traits, Slice slice) {
        List<String> partitions = traits.stream().map(Catalogue::partition).toList();
        return rows.ofAll(partitions, slice, items -> List.of(line(items.getFirst())));
    }

    private static String partition(Trait trait) {
        return switch (trait) {
            case Trait.Has(String key) -> Partitions.entity(key);
            case Trait.About(String topic) -> Partitions.topic(key(topic));
            case Trait.By(String name) -> Partitions.by(key(name));
        };
    }

    /** The key of a name; that of a name without one belongs to no row. */
    private static String key(String name) {
        return EntityKey.of(name).orElse("");
    }

    private static ArticleLine line(Item item) {
        return item.json("row", LineRow.class).article();
    }

    /** The articles that an entity appears in. */
    public Page<Appearance> appearances(String entity, Slice slice) {
        return rows.of(Partitions.entity(entity), slice, item -> List.of(item.json("row", Appearance.class)));
    }

    /** Returns the mentions of an entity, article by article. */
    public Page<Mentioned> mentions(String entity, Slice slice) {
        return rows.of(Partitions.entity(entity), slice, item -> List.of(item.json("row", Mentioned.class)));
    }

    /** Returns the claims that an entity takes part in, by day, latest first. */
    public Page<TimelineEntry> timeline(String entity, Slice slice) {
        String now = Moment.of(slice.now().toString()) + Slice.LAST;
        return rows.ofDays(Partitions.timeline(entity), slice, item -> {
            boolean shown = Slice.shownAt(item.sk()).compareTo(now) <= 0;
            return shown ? List.of(item.json("row", TimelineEntry.class)) : List.of();
        });
    }

    /**
     * What articles say of a day.
     *
     * @param day ISO 8601, {@code 2025-06-11}
     */
    public Page<DayLine> day(String day, Slice slice) {
        return rows.of(Partitions.day(day), slice, item -> List.of(item.json("row", DayLine.class)));
    }

    /** Quotes that answer a question. */
    public Page<Utterance> quotes(QuoteQuestion question, Slice slice) {
        return quotations.find(question, slice);
    }

    /** Claims that answer a question. */
    public Page<ClaimLine> claims(ClaimQuestion question, Slice slice) {
        return assertions.find(question, slice);
    }

    /**
     * The articles in which all of some words are found.
     *
     * @param words as {@link #words} gives them, at least one
     */
    public Page<Found> found(List<String> words, Slice slice) {
        List<String> partitions = words.stream().map(Partitions::word).toList();
        return rows.ofAll(
                partitions,
                slice,
                items -> List.of(new Found(
                        items.getFirst().sk(),
                        items.stream().map(item -> item.json("row", Hit.class)).toList())));
    }

    /** The stories among the latest articles of a slice; a page looks at 200 of them, whatever its limit. */
    public Page<Story> stories(Slice slice) {
        return stories.latest(slice);
    }

    /** The articles that tell of the same as one, the most alike first; empty when it may not be served. */
    public Optional<List<Relative>> related(String article, Instant now, int limit) {
        return stories.of(article, now, limit);
    }

    /** The articles that have rows under a key, whether they may be shown or not. */
    public List<String> filedUnder(String key) {
        return Stream.of(
                        Partitions.entity(key),
                        Partitions.speaker(key),
                        Partitions.about(key),
                        Partitions.subject(key),
                        Partitions.object(key),
                        Partitions.timeline(key))
                .flatMap(partition -> table.partition(partition, "0", Slice.LAST).stream())
                .map(item -> item.sk().substring(item.sk().lastIndexOf('#') + 1))
                .distinct()
                .toList();
    }

    /** When an entity was first seen in an article that may be served, ISO 8601 day; empty when it never was. */
    public Optional<String> firstSeen(String entity, Instant now) {
        String high = Moment.of(now.toString()) + Slice.LAST;
        return table.earliest(Partitions.entity(entity), "0", high, 1).stream()
                .map(item ->
                        item.json("row", Appearance.class).article().published().value())
                .findFirst();
    }

    /** The words of a question that articles can be found by, folded, in order: all but the commonest. */
    public static List<String> words(String question) {
        return Keywords.asked(question);
    }

    /**
     * The entities whose name, or whose surname, begins with some letters, then those that sound or are spelt nearly
     * so; case and accents don't count.
     *
     * @param letters at least two
     */
    public Page<KnownEntity> entities(String letters, Instant now, int limit, Map<String, String> start) {
        return names.find(letters, limit, start, known -> isShown(known.key(), now));
    }

    /** Names outlive the articles that brought them; one is shown while an article may be served that has it. */
    private boolean isShown(String key, Instant now) {
        String high = Moment.of(now.toString()) + Slice.LAST;
        return !table.latest(Partitions.entity(key), "0", high, 1).isEmpty();
    }
}
