package dev.factbox.archive.watch;

import dev.factbox.archive.index.Identities;
import dev.factbox.archive.table.Item;
import dev.factbox.archive.table.Page;
import dev.factbox.archive.table.Table;
import dev.factbox.factsheet.FactSheet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/**
 * What somebody waits for: key {@code WATCH#<id>}, {@code WATCH}, listed by owner; and who waits for what, one item a
 * kind, {@code WATCHED}, {@code <kind>}, with an attribute for each value that holds the ids. So an article reads one
 * short partition, and a watch comes and goes with one atomic write.
 */
public final class Watches {
    private static final String WATCHED = "WATCHED";

    private final Table table;
    private final Identities identities;

    public Watches(Table table, Identities identities) {
        this.table = table;
        this.identities = identities;
    }

    /**
     * Stores a watch.
     *
     * @return false when there are too many of its kind: some 8,000, which fill an item
     */
    public boolean add(Watch watch) {
        table.put(item(watch));
        try {
            update("ADD", watch);
            return true;
        } catch (DynamoDbException e) {
            if (e.statusCode() != 400 || e instanceof ResourceNotFoundException || e.isThrottlingException()) {
                throw e;
            }
            table.delete(item(watch));
            return false;
        }
    }

    /** Takes a watch away; it may be gone already. */
    public void remove(Watch watch) {
        update("DELETE", watch);
        table.delete(item(watch));
    }

    /** A set that has lost its last element takes its attribute with it. */
    private void update(String action, Watch watch) {
        Item key = Item.of(WATCHED, watch.kind().name().toLowerCase(Locale.ROOT));
        table.client()
                .updateItem(r -> r.tableName(table.name())
                        .key(key.key())
                        .updateExpression(action + " #value :ids")
                        .expressionAttributeNames(Map.of("#value", Watched.SIGN + watch.value()))
                        .expressionAttributeValues(Map.of(":ids", AttributeValue.fromSs(List.of(watch.id())))));
    }

    private static Item item(Watch watch) {
        return Item.of("WATCH#" + watch.id(), "WATCH")
                .with("list", list(watch.owner()))
                .with("at", watch.since() + "#" + watch.id())
                .withJson("watch", watch);
    }

    private static String list(String owner) {
        return "WATCHES#" + owner;
    }

    public Optional<Watch> find(String id) {
        return table.get(Item.of("WATCH#" + id, "WATCH")).map(Watches::watch);
    }

    private static Watch watch(Item item) {
        return item.json("watch", Watch.class);
    }

    /** The watches of an owner, the latest first; none from a position in another owner's list. */
    public Page<Watch> of(String owner, int limit, Map<String, String> start) {
        if (!start.isEmpty() && !list(owner).equals(start.get("list"))) {
            return new Page<>(List.of(), Map.of());
        }
        Page<Item> page = table.list(list(owner), "~", limit, start);
        return new Page<>(page.items().stream().map(Watches::watch).toList(), page.next());
    }

    Watched watched() {
        return Watched.of(table.partition(WATCHED, "a", "z"));
    }

    /** The watches that a sheet has something for, each with its first passages, in order of their ids. */
    List<Match> matches(Watched watched, FactSheet sheet) {
        return Matching.of(sheet, watched, identities.of(List.of(sheet)));
    }
}
