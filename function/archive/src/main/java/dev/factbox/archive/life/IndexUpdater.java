package dev.factbox.archive.life;

import dev.factbox.archive.index.Filing;
import dev.factbox.archive.index.Identities;
import dev.factbox.archive.index.IndexRows;
import dev.factbox.archive.index.Naming;
import dev.factbox.archive.table.Backoff;
import dev.factbox.archive.table.Item;
import dev.factbox.archive.table.Table;
import dev.factbox.factsheet.FactSheet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps the rows of {@link IndexRows} in line with what readers see: those of the current version while it may be
 * served, and none otherwise. {@code CURRENT} names in {@code indexed} every version that may have rows, before they
 * are written; so whoever comes next, after a crash or in a race, knows what to take away.
 */
public record IndexUpdater(Table table, Contents contents, Current current, Identities identities) {
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
    public void settle(String article, String own) {
        // Sheets are kept over the attempts: one that is erased meanwhile may have rows that have to go.
        Map<String, FactSheet> touched = new TreeMap<>();
        touch(article, Set.of(own), touched);
        Backoff.until("the rows of " + article, () -> trySettle(article, touched));
    }

    private void touch(String article, Set<String> orders, Map<String, FactSheet> touched) {
        for (String order : orders) {
            if (!order.isEmpty() && !touched.containsKey(order)) {
                contents.find(article, order).ifPresent(sheet -> touched.put(order, sheet));
            }
        }
    }

    private boolean trySettle(String article, Map<String, FactSheet> touched) {
        Item seen = current.find(article).orElse(null);
        if (seen == null) {
            return true;
        }
        String wanted = seen.has("list") ? seen.string("order") : "";
        touch(article, orders(seen.string("indexed")), touched);
        touch(article, Set.of(wanted), touched);
        if (touched.isEmpty()) {
            return true;
        }
        return current.putIndexed(article, seen, joined(touched.keySet()))
                .map(marked -> rewrite(article, marked, wanted, touched))
                .orElse(false);
    }

    private boolean rewrite(String article, Item marked, String wanted, Map<String, FactSheet> touched) {
        Map<String, FactSheet> sheets = new HashMap<>();
        touched.forEach((order, sheet) -> sheets.put(order, sheet.withVersion((int) marked.number("version"))));
        Naming naming = identities.of(sheets.values());
        Map<Map<String, ?>, Item> puts = new LinkedHashMap<>();
        FactSheet shown = sheets.get(wanted);
        if (shown != null) {
            Filing filing = Filing.of(shown, current.at(article, wanted), entity -> naming.key(shown, entity));
            IndexRows.of(filing).forEach(row -> puts.put(row.key(), row));
            unknown(IndexRows.names(filing)).forEach(row -> puts.put(row.key(), row));
        }
        Map<Map<String, ?>, Item> deletes = new HashMap<>();
        sheets.forEach((order, sheet) -> {
            if (!order.equals(wanted) || !naming.decisions().isEmpty()) {
                current.findAt(article, order)
                        .ifPresent(at -> ever(sheet, at, naming).forEach(row -> deletes.put(row.key(), row)));
            }
        });
        deletes.keySet().removeAll(puts.keySet());
        table.write(puts.values(), deletes.values());
        boolean decided = !identities.of(sheets.values()).equals(naming);
        return !decided && current.putIndexed(article, marked, wanted).isPresent();
    }

    /** Every row that a version may have, under whatever key its entities were ever filed. */
    private static Stream<Item> ever(FactSheet sheet, String at, Naming naming) {
        return naming.everOf(sheet).stream().flatMap(names -> IndexRows.of(Filing.of(sheet, at, names)).stream());
    }

    /** Names are the same in every article, and reading costs a tenth of writing. */
    private List<Item> unknown(List<Item> names) {
        Set<Map<String, ?>> known = table.getAll(names).stream().map(Item::key).collect(Collectors.toSet());
        Map<Map<String, ?>, Item> unknown = new LinkedHashMap<>();
        names.stream().filter(name -> !known.contains(name.key())).forEach(name -> unknown.put(name.key(), name));
        return List.copyOf(unknown.values());
    }
}
