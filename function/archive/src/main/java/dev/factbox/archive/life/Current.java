package dev.factbox.archive.life;

import dev.factbox.archive.entry.ArticleLine;
import dev.factbox.archive.life.Versions.Version;
import dev.factbox.archive.table.Backoff;
import dev.factbox.archive.table.Item;
import dev.factbox.archive.table.Moment;
import dev.factbox.archive.table.Table;
import dev.factbox.factsheet.PubStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What readers see of an article: key {@code A#<article>}, {@code CURRENT}. It is always worked out anew from the
 * article's other items, which are written before it and whose order doesn't depend on their arrival; so whatever comes
 * twice, late or in disorder ends in the same state. The flip is one conditional write; whoever loses it looks again.
 */
public record Current(Table table, Versions versions, Sources sources, Holds holds) {
    public static final String ARTICLES = "ARTICLES";

    /** The sort key. */
    public static final String KEY = "CURRENT";

    /** Notes that another document killed the article. */
    public void kill(String article, Arrival arrival) {
        table.putLatest(Item.of("A#" + article, "KILL").with("sequence", arrival.sequence()));
        flip(article);
    }

    private String killed(String article) {
        return table.get(Item.of("A#" + article, "KILL"))
                .map(item -> item.string("sequence"))
                .orElse("");
    }

    public Optional<Item> find(String article) {
        return table.get(Item.of("A#" + article, KEY));
    }

    /** Brings what readers see in line with what is stored. */
    public void flip(String article) {
        Backoff.until("the flip of " + article, () -> tryFlip(article));
    }

    private boolean tryFlip(String article) {
        Optional<Item> seen = find(article);
        long revision = seen.map(item -> item.number("revision")).orElse(0L);
        String indexed = seen.map(item -> item.string("indexed")).orElse("");
        List<Version> all = versions.of(article);
        if (all.isEmpty() && seen.isEmpty()) {
            return true;
        }
        Item next = all.isEmpty() ? gone(article, seen.get()) : current(article, shown(article, all));
        return put(marked(next, indexed), revision).isPresent();
    }

    /** An article whose versions were all erased: nothing of it is left but its standing. */
    private static Item gone(String article, Item seen) {
        return Item.of("A#" + article, KEY)
                .with("order", seen.string("order"))
                .with("version", seen.number("version"))
                .with("state", PubStatus.CANCELED.name());
    }

    /**
     * Returns the version that readers see: the last whose object is there and that no kill reaches, or a sender's
     * own kill. If there is none, the last of all.
     */
    private Version shown(String article, List<Version> all) {
        String killed = killed(article);
        return all.reversed().stream()
                .filter(version -> version.is(PubStatus.CANCELED) || !isGone(version, killed))
                .findFirst()
                .orElseGet(all::getLast);
    }

    private boolean isGone(Version version, String killed) {
        String sequence = Sequence.ofOrder(version.order());
        return sequence.compareTo(killed) < 0
                || sequence.compareTo(sources.deletion(version.item().string("uri"))) < 0;
    }

    /** A version that is shown will have rows: saying so here spares a write of its own. */
    private static Item marked(Item current, String indexed) {
        Set<String> orders = IndexUpdater.orders(indexed);
        if (current.has("list")) {
            orders.add(current.string("order"));
        }
        return current.with("indexed", IndexUpdater.joined(orders));
    }

    /** Notes which versions may have rows in the index; empty when somebody else has changed the item meanwhile. */
    Optional<Item> putIndexed(String article, Item seen, String orders) {
        long revision = seen.number("revision");
        return seen.string("indexed").equals(orders)
                ? find(article).filter(item -> item.number("revision") == revision)
                : put(seen.with("indexed", orders), revision);
    }

    /** The moment from which a list may show a version. */
    String at(String article, String order) {
        return findAt(article, order)
                .orElseThrow(() -> new IllegalStateException("no version " + order + " of " + article));
    }

    /** The same, unless the version was erased. */
    Optional<String> findAt(String article, String order) {
        return table.get(Item.of("A#" + article, Versions.PREFIX + order)).map(Current::at);
    }

    private Item current(String article, Version version) {
        Item item = Item.of("A#" + article, KEY)
                .with("order", version.order())
                .with("version", version.number())
                .with("state", state(article, version))
                .with("embargo", version.item().stringOrNull("embargo"))
                .with("features", version.item().stringOrNull("features"))
                .withJson("line", version.item().json("line", ArticleLine.class).withVersion(version.number()));
        return item.string("state").equals(PubStatus.USABLE.name())
                ? item.with("list", ARTICLES).with("at", at(version.item()) + "#" + article)
                : item;
    }

    private String state(String article, Version version) {
        if (isGone(version, killed(article))) {
            return PubStatus.CANCELED.name();
        }
        boolean held = version.is(PubStatus.USABLE) && holds.isHeld(version.item());
        return held ? PubStatus.WITHHELD.name() : version.item().string("pubStatus");
    }

    /** The moment from which a list may show it: its embargo's end, or its publication but never after its arrival. */
    private static String at(Item version) {
        String embargo = version.stringOrNull("embargo");
        String arrived = Moment.of(version.string("time"));
        String published =
                Moment.of(version.json("line", ArticleLine.class).published().value());
        String shown = published.compareTo(arrived) < 0 ? published : arrived;
        return embargo == null ? shown : Moment.of(embargo);
    }

    private Optional<Item> put(Item item, long revision) {
        Item next = item.with("revision", revision + 1);
        return table.put(next, "revision", revision) ? Optional.of(next) : Optional.empty();
    }

    /** Returns true if readers may see it. */
    public static boolean isServed(Item current, Instant now) {
        return current.has("list") && !isEmbargoed(current, now);
    }

    /** Returns true if an embargo still holds. */
    public static boolean isEmbargoed(Item current, Instant now) {
        String embargo = current.stringOrNull("embargo");
        return embargo != null && Moment.of(embargo).compareTo(Moment.of(now.toString())) > 0;
    }
}
