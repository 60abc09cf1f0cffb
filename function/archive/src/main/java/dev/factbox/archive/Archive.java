package dev.factbox.archive;

import dev.factbox.archive.catalogue.Catalogue;
import dev.factbox.archive.entry.ArticleLine;
import dev.factbox.archive.entry.Failure;
import dev.factbox.archive.entry.Standing;
import dev.factbox.archive.entry.VersionLine;
import dev.factbox.archive.index.Decision;
import dev.factbox.archive.index.Evidence;
import dev.factbox.archive.index.Identities;
import dev.factbox.archive.life.Arrival;
import dev.factbox.archive.life.ArticleItems;
import dev.factbox.archive.life.Contents;
import dev.factbox.archive.life.Current;
import dev.factbox.archive.life.Holds;
import dev.factbox.archive.life.IndexUpdater;
import dev.factbox.archive.life.Rewrites;
import dev.factbox.archive.life.Sequence;
import dev.factbox.archive.life.Sources;
import dev.factbox.archive.life.Versions;
import dev.factbox.archive.table.Item;
import dev.factbox.archive.table.Moment;
import dev.factbox.archive.table.Page;
import dev.factbox.archive.table.Parallel;
import dev.factbox.archive.table.Slice;
import dev.factbox.archive.table.Table;
import dev.factbox.archive.watch.Announcements;
import dev.factbox.archive.watch.Watches;
import dev.factbox.factsheet.EntityKey;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Problem;
import dev.factbox.factsheet.PubStatus;
import dev.factbox.factsheet.Source;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Stores fact sheets and answers for them. Each call may be repeated, and calls may come in any order: the archive ends
 * in the same state. Safe to share between threads. Every method may throw the SDK's exceptions when the table can't be
 * reached, and can then be called again.
 */
public final class Archive {
    private final Table table;
    private final Contents contents;
    private final Versions versions;
    private final Sources sources;
    private final Holds holds;
    private final Rewrites rewrites;
    private final Current current;
    private final Identities identities;
    private final IndexUpdater index;
    private final Catalogue catalogue;
    private final Watches watches;
    private final Announcements announcements;

    private Archive(Table table) {
        this.table = table;
        this.contents = new Contents(table);
        this.versions = new Versions(table);
        this.sources = new Sources(table);
        this.holds = new Holds(table, sources);
        this.rewrites = new Rewrites(table);
        this.current = new Current(table, versions, sources, holds);
        this.identities = new Identities(table);
        this.index = new IndexUpdater(table, contents, current, identities);
        this.catalogue = new Catalogue(table, current);
        this.watches = new Watches(table, identities);
        this.announcements = new Announcements(table, current, sources, contents, watches);
    }

    public static Archive open(DynamoDbClient client, String table) {
        return new Archive(new Table(client, table));
    }

    /** Makes the table with the keys and the index that template.yaml gives it in the cloud, unless it is there. */
    public void createTable() {
        table.create();
    }

    /**
     * Stores a version: all of its items first, then the flip of what readers see.
     *
     * @param wireVersion the sender's own version, empty when there is none
     */
    public void store(FactSheet sheet, String wireVersion, Arrival arrival) {
        String order = Sequence.ofVersion(wireVersion, arrival.sequence());
        contents.write(sheet.id(), order, sheet);
        versions.write(sheet, order, arrival);
        sources.arrived(sheet.id(), arrival);
        holds.named(sheet);
        rewrites.write(sheet);
        if (sources.isErased(arrival.uri(), sheet.source().versionId())) {
            erase(
                    sheet.id(),
                    arrival.uri(),
                    Objects.requireNonNull(sheet.source().versionId()));
        }
        current.flip(sheet.id());
        index.settle(sheet.id(), order);
    }

    /** Stores that an upload can't be read. An earlier version of the article stays as it is. */
    public void fail(String id, Source source, Problem problem, Arrival arrival) {
        sources.failed(id, source, problem, arrival);
    }

    /** Stores that another document killed an article, whether the article has come already or not. */
    public void kill(String id, Arrival arrival) {
        current.kill(id, arrival);
        index.settle(id, "");
    }

    /**
     * Stores that an advisory kills stories by name: they are held while its object is there, whether they have come
     * already or not.
     *
     * @param names as {@link dev.factbox.factsheet.StoryName} forms them
     * @return the articles of these names that have come
     */
    public List<String> hold(String advisory, List<String> names, Arrival arrival) {
        holds.hold(advisory, names, arrival);
        return settle(holds.articles(names)).stream()
                .filter(article -> !article.equals(advisory))
                .toList();
    }

    private List<String> settle(List<String> articles) {
        for (String article : articles) {
            current.flip(article);
            index.settle(article, "");
        }
        return articles;
    }

    /**
     * Stores that an object was deleted: what came from it is not served any more, and what it held is again.
     *
     * @return the articles that came from it or that it held
     */
    public List<String> delete(Arrival arrival) {
        sources.deleted(arrival);
        return settleAll(arrival.uri());
    }

    private List<String> settleAll(String uri) {
        List<String> articles = settle(sources.articles(uri));
        List<String> held = settle(holds.articles(sources.holds(uri)));
        return Stream.concat(articles.stream(), held.stream()).distinct().toList();
    }

    /**
     * Erases the sheets that came from one version of an object, which was deleted for good.
     *
     * @return the articles that came from the object
     */
    public List<String> erase(String uri, String versionId) {
        sources.erased(uri, versionId);
        List<String> articles = sources.articles(uri);
        articles.forEach(article -> erase(article, uri, versionId));
        return articles;
    }

    /**
     * Rows go before the sheet that tells which they are, and the version's item goes last: a crash anywhere is
     * mended by the next try.
     */
    private void erase(String article, String uri, String versionId) {
        for (String order : versions.markErased(article, uri, versionId)) {
            current.flip(article);
            index.settle(article, order);
            contents.delete(article, order);
            versions.delete(article, order);
        }
    }

    /**
     * Stores that an object is there at the time of an event, whatever was deleted before it: its delete marker was
     * removed, or a version of it and not the newest was erased.
     *
     * @return the articles that came from it or that it holds
     */
    public List<String> present(Arrival arrival) {
        sources.present(arrival);
        return settleAll(arrival.uri());
    }

    /** Returns true if an article was read from this version of an object and is still stored. */
    public boolean has(String uri, @Nullable String versionId) {
        return sources.articles(uri).stream().anyMatch(article -> versions.has(article, uri, versionId));
    }

    /**
     * Files what is filed under a key under another one from now on: all of it, or the articles that bear some
     * evidence. It holds for articles to come and for versions read anew, and may be said before there is any.
     *
     * @param key a name or a key, as {@code into}
     * @param at when the operator said so; of what is said on the same two keys the latest counts
     * @throws IllegalArgumentException if a name has no {@link EntityKey}
     */
    public void refile(String key, String into, Evidence evidence, Instant at) {
        decide(key(key), new Decision(key(into), Moment.of(at.toString()), Decision.Standing.HOLDS, evidence));
    }

    /**
     * Takes back that something is filed under another key.
     *
     * @throws IllegalArgumentException if a name has no {@link EntityKey}
     */
    public void takeBack(String key, String into, Instant at) {
        decide(
                key(key),
                new Decision(key(into), Moment.of(at.toString()), Decision.Standing.TAKEN_BACK, Evidence.NONE));
    }

    private static String key(String name) {
        return EntityKey.of(name)
                .orElseThrow(() ->
                        new IllegalArgumentException("'" + name + "' is neither the name nor the key of an entity"));
    }

    private void decide(String key, Decision decision) {
        identities.decide(key, decision);
        identities.reaching(Set.of(key)).ever(key).stream()
                .flatMap(filed -> catalogue.filedUnder(filed).stream())
                .distinct()
                .forEach(article -> index.settle(article, ""));
    }

    /** Returns the standing of an article, with its current version if it may be served. */
    public Standing find(String id, Instant now) {
        ArticleItems known = ArticleItems.of(table, id);
        return known.current().map(item -> standing(known, item, now)).orElseGet(() -> failure(known));
    }

    private Standing standing(ArticleItems known, Item item, Instant now) {
        PubStatus state = PubStatus.valueOf(item.string("state"));
        return switch (state) {
            case CANCELED -> new Standing.Killed();
            case WITHHELD -> new Standing.Withheld();
            case FAILED -> failure(known);
            case USABLE ->
                Current.isEmbargoed(item, now)
                        ? new Standing.Embargoed(item.string("embargo"))
                        : new Standing.Served(
                                sheet(known.article(), item.string("order"), (int) item.number("version")),
                                known.rewrites());
        };
    }

    private Standing failure(ArticleItems known) {
        return known.failure()
                .flatMap(item -> sources.failure(item.string("uri"), known.article()))
                .<Standing>map(Standing.Failed::new)
                .orElseGet(Standing.Unknown::new);
    }

    private FactSheet sheet(String id, String order, int version) {
        return contents.read(id, order).withVersion(version);
    }

    /** The versions of an article, the first first; empty unless the article may be served now. */
    public List<VersionLine> versions(String id, Instant now) {
        ArticleItems known = ArticleItems.withVersions(table, id);
        return known.isServed(now)
                ? known.versions().stream().map(Versions::line).toList()
                : List.of();
    }

    /** One version of an article that may be served now; an earlier one only if it could have been served itself. */
    public Optional<FactSheet> version(String id, int number, Instant now) {
        return Optional.of(ArticleItems.withVersions(table, id)).filter(known -> known.isServed(now)).stream()
                .flatMap(known -> known.versions().stream())
                .filter(version -> version.number() == number && version.is(PubStatus.USABLE))
                .filter(version -> !Current.isEmbargoed(version.item(), now))
                .findFirst()
                .map(version -> sheet(id, version.order(), number));
    }

    /**
     * Articles, the newest first.
     *
     * @param limit at least 1
     * @param start the {@code next} of the page before, empty for the first
     */
    public Page<ArticleLine> articles(Instant now, int limit, Map<String, String> start) {
        return catalogue.articles(Slice.of(now, limit, start));
    }

    /** The articles that came from an object and may be served now. */
    public List<ArticleLine> articlesFrom(String uri, Instant now) {
        return lines(sources.articles(uri), now);
    }

    /** The lines of those of some articles that may be served now, in their order. */
    public List<ArticleLine> lines(List<String> articles, Instant now) {
        return Parallel.ask(articles, current::find).stream()
                .flatMap(Optional::stream)
                .filter(item -> Current.isServed(item, now))
                .map(Archive::line)
                .toList();
    }

    /** An article's line, empty unless it may be served now. */
    public Optional<ArticleLine> line(String id, Instant now) {
        return lines(List.of(id), now).stream().findFirst();
    }

    private static ArticleLine line(Item item) {
        return item.json("line", ArticleLine.class);
    }

    /** Uploads that could not be read and that nothing later has mended, the latest first. */
    public Page<Failure> failures(int limit, Map<String, String> start) {
        Page<Item> page = table.list(Sources.FAILURES, "~", limit, start);
        return new Page<>(page.items().stream().map(Sources::failure).toList(), page.next());
    }

    /** Returns the lists across articles. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** Returns the announcements that are still due. */
    public Announcements announcements() {
        return announcements;
    }

    /** Returns the watches of all owners. */
    public Watches watches() {
        return watches;
    }
}
