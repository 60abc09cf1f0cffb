package dev.factbox.archive;

import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.FactSheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Keeps the rows of {@link IndexRows} in line with what readers see: those of the current version while it may be served,
 * and none otherwise. {@code CURRENT} names in {@code indexed} every version that may have rows, before they are written;
 * so whoever comes next, after a crash or in a race, knows what to take away.
 */
record Index(Table table, Contents contents, Current current) {
    private static final String BETWEEN = " ";

    /** The versions that {@code indexed} names. */
    static Set<String> orders(String indexed) {
        Set<String> orders = new TreeSet<>(Arrays.asList(indexed.split(BETWEEN, -1)));
        orders.remove("");
        return orders;
    }

    /** Versions as {@code indexed} names them. */
    static String joined(Set<String> orders) {
        return String.join(BETWEEN, new TreeSet<>(orders));
    }

    /**
     * Brings the rows of an article in line.
     *
     * @param own the version that the caller has just stored, or empty: it may have left rows behind in a race
     */
    void settle(String article, String own) {
        Set<String> touched = new TreeSet<>();
        touched.add(own);
        while (!trySettle(article, touched)) {
            Thread.onSpinWait();
        }
    }

    private boolean trySettle(String article, Set<String> touched) {
        Item seen = current.find(article).orElse(null);
        if (seen == null) {
            return true;
        }
        touched.addAll(orders(seen.string("indexed")));
        touched.remove("");
        String wanted = seen.has("list") ? seen.string("order") : "";
        Set<String> all = new TreeSet<>(touched);
        all.add(wanted);
        all.remove("");
        if (all.isEmpty()) {
            return true;
        }
        touched.addAll(all);
        return current.putIndexed(article, seen, joined(all))
                .map(marked -> rewrite(article, marked, wanted, touched))
                .orElse(false);
    }

    private boolean rewrite(String article, Item marked, String wanted, Set<String> touched) {
        List<Item> puts = new ArrayList<>();
        if (!wanted.isEmpty()) {
            Filing filing = filing(article, wanted, marked);
            puts.addAll(IndexRows.of(filing));
            puts.addAll(unknown(IndexRows.names(filing)));
        }
        Set<Map<String, ?>> kept = puts.stream().map(Item::key).collect(Collectors.toSet());
        Map<Map<String, ?>, Item> deletes = new HashMap<>();
        for (String order : touched) {
            if (!order.equals(wanted)) {
                IndexRows.of(filing(article, order, marked)).stream()
                        .filter(row -> !kept.contains(row.key()))
                        .forEach(row -> deletes.put(row.key(), row));
            }
        }
        table.write(puts, deletes.values());
        return current.putIndexed(article, marked, wanted).isPresent();
    }

    private Filing filing(String article, String order, Item marked) {
        FactSheet sheet = contents.read(article, order).withVersion((int) marked.number("version"));
        return Filing.of(sheet, current.at(article, order), Entity::key);
    }

    /** Names are the same in every article, and reading costs a tenth of writing. */
    private List<Item> unknown(List<Item> names) {
        Set<Map<String, ?>> known = table.getAll(names).stream().map(Item::key).collect(Collectors.toSet());
        Map<Map<String, ?>, Item> unknown = new LinkedHashMap<>();
        names.stream().filter(name -> !known.contains(name.key())).forEach(name -> unknown.put(name.key(), name));
        return List.copyOf(unknown.values());
    }
}
