package dev.factbox.archive.watch;

import dev.factbox.archive.entry.ArticleLine;
import dev.factbox.archive.life.Contents;
import dev.factbox.archive.life.Current;
import dev.factbox.archive.life.Sources;
import dev.factbox.archive.table.Item;
import dev.factbox.archive.table.Moment;
import dev.factbox.archive.table.Slice;
import dev.factbox.archive.table.Table;
import dev.factbox.archive.watch.Announcement.Kind;
import dev.factbox.archive.watch.Announcement.Note;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Passage;
import dev.factbox.factsheet.PubStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * What is still to be told of articles. What was told last stands beside the article, {@code TOLD}, and is noted
 * after the telling: whoever crashes between tells it again, with the same id. A version under embargo is told of
 * when its time has come; until then {@code RELEASE} stands in a list, sorted by that time.
 */
public final class Announcements {
    static final String RELEASES = "RELEASES";

    private static final String TOLD = "TOLD";
    private static final String FAILURE = "TOLD#FAILURE";
    private static final String SHOWN = "SHOWN";
    private static final int MOST = 100;

    private final Table table;
    private final Current current;
    private final Sources sources;
    private final Contents contents;
    private final Watches watches;

    public Announcements(Table table, Current current, Sources sources, Contents contents, Watches watches) {
        this.table = table;
        this.current = current;
        this.sources = sources;
        this.contents = contents;
        this.watches = watches;
    }

    /** Returns the announcement that is due for an article, if any. */
    public Optional<Announcement> due(String article, Instant now) {
        // What was told first: whoever tells meanwhile is noticed when this is noted.
        Optional<Item> told = told(article, TOLD);
        return current.find(article).flatMap(seen -> due(article, told, seen, now));
    }

    private Optional<Announcement> due(String article, Optional<Item> told, Item seen, Instant now) {
        if (seen.has("list") && Current.isEmbargoed(seen, now)) {
            expect(article, seen);
        }
        Kind standing = standing(seen, now);
        String before = told.map(item -> item.string("state")).orElse("");
        boolean wasShown = before.startsWith(SHOWN);
        Kind kind = standing == Kind.READ && wasShown ? Kind.CHANGED : standing;
        String state = standing == Kind.READ ? shown(article, seen) : standing.name();
        boolean nothingToHold = kind == Kind.WITHHELD && !wasShown;
        if (state.equals(before) || nothingToHold) {
            return Optional.empty();
        }
        Note note = new Note(
                TOLD,
                told.map(item -> item.number("number")).orElse(0L) + 1,
                state,
                standing == Kind.READ ? seen.string("order") : "",
                told.map(item -> item.string("order")).orElse(""));
        return Optional.of(new Announcement(
                article,
                kind,
                seen.number("revision"),
                (int) seen.number("version"),
                standing == Kind.READ ? seen.json("line", ArticleLine.class) : null,
                null,
                note));
    }

    private static Kind standing(Item seen, Instant now) {
        if (seen.string("state").equals(PubStatus.CANCELED.name())) {
            return Kind.KILLED;
        }
        return Current.isServed(seen, now) ? Kind.READ : Kind.WITHHELD;
    }

    /** Two uploads that say the same have one version, and are told of once. */
    private String shown(String article, Item seen) {
        String digest = table.get(Item.of("A#" + article, "V#" + seen.string("order")))
                .map(version -> version.string("digest"))
                .orElse("");
        return SHOWN + " " + seen.number("version") + " " + digest;
    }

    /**
     * Returns the announcement that is due for an upload that could not be read; empty if it was made, or a later
     * upload mended it.
     */
    public Optional<Announcement> failure(String uri, String article) {
        Optional<Item> told = told(article, FAILURE);
        return sources.failureItem(uri, article)
                .filter(item -> told.filter(last -> last.string("state").equals(item.string("sequence")))
                        .isEmpty())
                .map(item -> new Announcement(
                        article,
                        Kind.FAILED,
                        0,
                        0,
                        null,
                        Sources.failure(item),
                        new Note(
                                FAILURE,
                                told.map(last -> last.number("number")).orElse(0L) + 1,
                                item.string("sequence"),
                                "",
                                "")));
    }

    private Optional<Item> told(String article, String key) {
        return table.get(Item.of("A#" + article, key));
    }

    /**
     * Notes that it was told; false when something else was told meanwhile, and what is due has to be looked at again.
     */
    public boolean told(Announcement announcement) {
        Note note = announcement.note();
        Item item = Item.of("A#" + announcement.article(), note.key())
                .with("number", note.number())
                .with("state", note.state())
                .with("order", note.order());
        return table.put(item, "number", note.number() - 1);
    }

    /**
     * Whom an announcement concerns. Of a change only what the version told of before did not have counts.
     *
     * @return none unless the article may be served
     */
    public List<Match> matches(Announcement announcement) {
        if (announcement.line() == null) {
            return List.of();
        }
        Watched watched = watches.watched();
        if (watched.isEmpty()) {
            return List.of();
        }
        Note note = announcement.note();
        List<Match> matches = watches.matches(watched, sheet(announcement, note.order()));
        if (matches.isEmpty() || note.before().isEmpty()) {
            return matches.stream().map(Match::first).toList();
        }
        Map<String, Set<String>> known = watches.matches(watched, sheet(announcement, note.before())).stream()
                .collect(Collectors.toMap(Match::watch, Announcements::words));
        return matches.stream()
                .map(match -> match.without(known.getOrDefault(match.watch(), Set.of())))
                .filter(match -> !match.passages().isEmpty())
                .map(Match::first)
                .toList();
    }

    private FactSheet sheet(Announcement announcement, String order) {
        return contents.read(announcement.article(), order).withVersion(announcement.version());
    }

    private static Set<String> words(Match match) {
        return match.passages().stream().map(Passage::exact).collect(Collectors.toSet());
    }

    /** Waits for the end of an embargo, unless a later look at the article already waits for another. */
    private void expect(String article, Item seen) {
        table.putNewest(Item.of("A#" + article, "RELEASE")
                .with("list", RELEASES)
                .with("revision", seen.number("revision"))
                .with("at", Moment.of(seen.string("embargo")) + "#" + article));
    }

    /**
     * Articles whose embargo has ended and of which that was not told yet, the latest first, at most {@value #MOST}.
     */
    public List<String> released(Instant now) {
        return table.listed(RELEASES, "0", until(now), MOST).stream()
                .map(item -> item.pk().substring("A#".length()))
                .toList();
    }

    /** Notes that the release of an article was told, unless its embargo was moved meanwhile. */
    public void released(String article, Instant now) {
        try {
            table.client()
                    .deleteItem(r -> r.tableName(table.name())
                            .key(Item.of("A#" + article, "RELEASE").key())
                            .conditionExpression("#at <= :now")
                            .expressionAttributeNames(Map.of("#at", "at"))
                            .expressionAttributeValues(Map.of(":now", AttributeValue.fromS(until(now)))));
        } catch (ConditionalCheckFailedException e) {
            // A later embargo took its place, and comes in its own time.
            return;
        }
    }

    private static String until(Instant now) {
        return Moment.of(now.toString()) + Slice.LAST;
    }
}
