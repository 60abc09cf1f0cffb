package dev.factbox.archive.life;

import dev.factbox.archive.entry.Failure;
import dev.factbox.archive.table.Item;
import dev.factbox.archive.table.Table;
import dev.factbox.factsheet.Problem;
import dev.factbox.factsheet.PubStatus;
import dev.factbox.factsheet.Source;
import java.util.List;
import java.util.Optional;

/**
 * What came from an object, by its URI: key {@code S#<uri>} with
 * {@code ARTICLE#<id>} (sequence of its latest upload), {@code DELETED} (sequence of its latest deletion),
 * {@code FAILURE#<id>} (an upload that could not be read) and {@code HOLD#<name>} (an advisory). A failure is shown while nothing later of its object was read
 * or deleted.
 */
public record Sources(Table table) {
    public static final String FAILURES = "FAILURES";

    /** Notes that an article came from the object. */
    public void arrived(String article, Arrival arrival) {
        Item item = Item.of(partition(arrival.uri()), "ARTICLE#" + article).with("sequence", arrival.sequence());
        if (isLater(item)) {
            table.put(item);
        }
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
        if (isLater(item)) {
            table.put(item);
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
        Item item = Item.of(partition(arrival.uri()), "DELETED").with("sequence", arrival.sequence());
        if (isLater(item)) {
            table.put(item);
        }
        settle(arrival.uri());
    }

    private boolean isLater(Item item) {
        return table.get(Item.of(item.pk(), item.sk()))
                .map(old -> old.string("sequence").compareTo(item.string("sequence")) <= 0)
                .orElse(true);
    }

    /** Takes failures away that something later of the same object has mended. */
    private void settle(String uri) {
        List<Item> items = table.partition(partition(uri), "A", "G");
        String latest = items.stream()
                .filter(item -> !item.sk().startsWith("FAILURE#"))
                .map(item -> item.string("sequence"))
                .max(String::compareTo)
                .orElse("");
        items.stream()
                .filter(item -> item.sk().startsWith("FAILURE#"))
                .filter(item -> item.string("sequence").compareTo(latest) < 0)
                .forEach(table::delete);
    }

    /** The sequence of the object's latest deletion, or empty. */
    String deletion(String uri) {
        return table.get(Item.of(partition(uri), "DELETED"))
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
