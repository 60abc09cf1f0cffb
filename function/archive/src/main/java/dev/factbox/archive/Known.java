package dev.factbox.archive;

import dev.factbox.archive.Versions.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is known of an article beside its sheets, as one query reads it. */
record Known(String article, List<Item> items) {
    /** All but its versions. */
    static Known of(Table table, String article) {
        return new Known(article, table.partition("A#" + article, Current.KEY, Rewrites.PREFIX + "~"));
    }

    /** All of it. */
    static Known withVersions(Table table, String article) {
        return new Known(article, table.partition("A#" + article, Current.KEY, Versions.LAST));
    }

    Optional<Item> current() {
        return item(Current.KEY);
    }

    Optional<Item> failure() {
        return item("FAILURE");
    }

    private Optional<Item> item(String key) {
        return items.stream().filter(item -> item.sk().equals(key)).findFirst();
    }

    boolean isServed(Instant now) {
        return current().filter(item -> Current.isServed(item, now)).isPresent();
    }

    /** The articles that say that they rewrite it, in order of their ids. */
    List<String> rewrites() {
        return items.stream()
                .filter(item -> item.sk().startsWith(Rewrites.PREFIX))
                .map(item -> item.sk().substring(Rewrites.PREFIX.length()))
                .toList();
    }

    List<Version> versions() {
        return Versions.numbered(items.stream()
                .filter(item -> item.sk().startsWith(Versions.PREFIX))
                .toList());
    }
}
