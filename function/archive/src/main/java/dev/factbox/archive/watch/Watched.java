package dev.factbox.archive.watch;

import dev.factbox.archive.table.Item;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The ids of all watches by kind and value. */
record Watched(Map<Watch.Kind, Map<String, Set<String>>> watches) {
    /** Before each value, so that none is an attribute of another meaning. */
    static final String SIGN = "=";

    Watched {
        watches = Map.copyOf(watches);
    }

    static Watched of(List<Item> items) {
        return new Watched(items.stream().collect(Collectors.toMap(Watched::kind, Watched::values)));
    }

    private static Watch.Kind kind(Item item) {
        return Watch.Kind.valueOf(item.sk().toUpperCase(Locale.ROOT));
    }

    private static Map<String, Set<String>> values(Item item) {
        return item.attributes().entrySet().stream()
                .filter(attribute -> attribute.getKey().startsWith(SIGN))
                .collect(Collectors.toMap(
                        attribute -> attribute.getKey().substring(SIGN.length()),
                        attribute -> Set.copyOf(attribute.getValue().ss())));
    }

    boolean isEmpty() {
        return watches.values().stream().allMatch(Map::isEmpty);
    }

    /** The watches of a kind by their values. */
    Map<String, Set<String>> of(Watch.Kind kind) {
        return watches.getOrDefault(kind, Map.of());
    }
}
