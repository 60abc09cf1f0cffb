package dev.factbox.archive.table;

import java.util.List;
import java.util.Map;

/**
 * A page of a list.
 *
 * @param next where the following page begins, empty on the last
 */
public record Page<T>(List<T> items, Map<String, String> next) {
    public Page {
        items = List.copyOf(items);
        next = Map.copyOf(next);
    }
}
