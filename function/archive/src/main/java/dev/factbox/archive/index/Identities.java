package dev.factbox.archive.index;

import dev.factbox.archive.table.Backoff;
import dev.factbox.archive.table.Item;
import dev.factbox.archive.table.Table;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.FactSheet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which keys an operator said are one, and which of a key's articles speak of somebody else: key {@code I#<key>},
 * {@code DECISIONS}. Nothing is ever forgotten, so that the rows which a decision made are found when it is taken back.
 */
public record Identities(Table table) {
    private static final String ALL = "DECISIONS";
    private static final int CHAIN = 5;

    /** The decisions on a key, by the other key. */
    record Decisions(Map<String, Decision> byKey) {
        Decisions {
            byKey = Map.copyOf(byKey);
        }
    }

    /** Notes a decision on a key, unless a later one on the same two keys is there. */
    public void decide(String key, Decision decision) {
        Backoff.until("the decision on " + key, () -> tryDecide(key, decision));
    }

    private boolean tryDecide(String key, Decision decision) {
        Item item = table.get(Item.of("I#" + key, ALL)).orElse(Item.of("I#" + key, ALL));
        Map<String, Decision> decisions = new TreeMap<>(read(item).byKey());
        Decision before = decisions.get(decision.into());
        if (before != null && before.at().compareTo(decision.at()) > 0) {
            return true;
        }
        decisions.put(decision.into(), decision);
        long revision = item.number("revision");
        Item next = item.withJson("decisions", new Decisions(decisions)).with("revision", revision + 1);
        return table.put(next, "revision", revision);
    }

    private static Decisions read(Item item) {
        return item.has("decisions") ? item.json("decisions", Decisions.class) : new Decisions(Map.of());
    }

    /** The decisions on the entities of some sheets, and on all keys that these lead to. */
    public Naming of(Collection<FactSheet> sheets) {
        Set<String> keys = new HashSet<>();
        sheets.forEach(sheet -> sheet.entities().stream()
                .filter(Filing::isFiled)
                .map(Entity::key)
                .forEach(keys::add));
        return reaching(keys);
    }

    /** The decisions on some keys, and on all keys that these lead to. */
    public Naming reaching(Set<String> keys) {
        Map<String, Decisions> found = new HashMap<>();
        Set<String> asked = new HashSet<>();
        List<String> wanted = new ArrayList<>(keys);
        for (int hop = 0; hop < CHAIN && !wanted.isEmpty(); hop++) {
            asked.addAll(wanted);
            List<Item> items =
                    wanted.stream().map(key -> Item.of("I#" + key, ALL)).toList();
            wanted = new ArrayList<>();
            for (Item item : table.getAllNow(items)) {
                Decisions decisions = read(item);
                found.put(item.pk().substring(2), decisions);
                decisions.byKey().keySet().stream().filter(asked::add).forEach(wanted::add);
            }
        }
        return new Naming(found);
    }
}
