package dev.factbox.archive.life;

import dev.factbox.archive.entry.Failure;
import dev.factbox.archive.table.Item;
import dev.factbox.archive.table.Table;
import dev.factbox.factsheet.Problem;
import dev.factbox.factsheet.PubStatus;
import dev.factbox.factsheet.Source;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came from an object, by its URI: key {@code S#<uri>} with {@code ARTICLE#<id>} (sequence of its latest
 * upload), {@code DELETED} (sequence of its latest deletion), {@code FAILURE#<id>} (an upload that could not be read)
 * and {@code HOLD#<name>} (an advisory). A failure is shown while nothing later of its object was read or deleted.
 */
public record Sources(Table table) {
    public static final String FAILURES = "FAILURES";

    /** Notes that an article came from the object. */
    public void arrived(String article, Arrival arrival) {
        table.putLatest(Item.of(partition(arrival.uri()), "ARTICLE#" + article).with("sequence", arrival.sequence()));
        settle(arrival.uri());
    }

    /** Notes that an upload of the object could not be read. */
    public void failed(String article, Source source, Problem problem, Arrival arrival) {
        Failure failure = new Failure(
                article, PubStatus.FAILED, source, problem, arrival.time().toString());
        Item item = Item.of(partition(arrival.uri()), "FAILURE#" + article)
                .with("sequence", arrival.sequence())
                .with("list", FAILURES)
                .with("at", arrival.time() + "#" + article)
                .withJson("failure", failure);
        if (table.putLatest(item)) {
            table.put(Item.of("A#" + article, "FAILURE").with("uri", arrival.uri()));
        }
        settle(arrival.uri());
    }

    /** Notes that the object is an advisory that holds the stories of a name. */
    void held(String name, Arrival arrival) {
        table.put(Item.of(partition(arrival.uri()), "HOLD#" + name));
    }

    /** The names of stories that the object holds or once held. */
    public List<String> holds(String uri) {
        return table.partition(partition(uri), "HOLD#", "HOLD#~").stream()
                .map(item -> item.sk().substring("HOLD#".length()))
                .toList();
    }

    /** Notes that the object was deleted. */
    public void deleted(Arrival arrival) {
        table.putLatest(deletion(arrival));
        settle(arrival.uri());
    }

    /**
     * Notes that the object is there at the time of an event: deletions before it don't count, such as a delete
     * marker that was removed.
     */
    public void present(Arrival arrival) {
        table.putLatest(deletion(arrival).with("undone", 1));
    }

    /** Notes that one version of the object was erased for good: nothing that came from it may be stored any more. */
    public void erased(String uri, String versionId) {
        table.put(Item.of(partition(uri), "ERASED#" + versionId));
    }

    /** Returns true if this version of the object was erased for good. */
    public boolean isErased(String uri, @Nullable String versionId) {
        return versionId != null
                && table.get(Item.of(partition(uri), "ERASED#" + versionId)).isPresent();
    }

    private static Item deletion(Arrival arrival) {
        return Item.of(partition(arrival.uri()), "DELETED").with("sequence", arrival.sequence());
    }

    /** Takes failures away that something later of the same object has mended. */
    private void settle(String uri) {
        List<Item> items = table.partition(partition(uri), "A", "G").stream()
                .filter(item -> !item.sk().startsWith("ERASED#"))
                .toList();
        String latest = items.stream()
                .filter(item -> !item.sk().startsWith("FAILURE#") && !item.has("undone"))
                .map(item -> item.string("sequence"))
                .max(String::compareTo)
                .orElse("");
        items.stream()
                .filter(item -> item.sk().startsWith("FAILURE#"))
                .filter(item -> item.string("sequence").compareTo(latest) < 0)
                .forEach(table::deleteSeen);
    }

    /** Returns the sequence of the object's latest deletion, or an empty string if it is there. */
    String deletion(String uri) {
        return table.get(Item.of(partition(uri), "DELETED"))
                .filter(item -> !item.has("undone"))
                .map(item -> item.string("sequence"))
                .orElse("");
    }

    /** The articles that came from the object, in order of their ids. */
    public List<String> articles(String uri) {
        return table.partition(partition(uri), "ARTICLE#", "ARTICLE#~").stream()
                .map(item -> item.sk().substring("ARTICLE#".length()))
                .toList();
    }

    public Optional<Failure> failure(String uri, String article) {
        return failureItem(uri, article).map(Sources::failure);
    }

    public Optional<Item> failureItem(String uri, String article) {
        return table.get(Item.of(partition(uri), "FAILURE#" + article));
    }

    public static Failure failure(Item item) {
        return item.json("failure", Failure.class);
    }

    private static String partition(String uri) {
        return "S#" + uri;
    }
}
