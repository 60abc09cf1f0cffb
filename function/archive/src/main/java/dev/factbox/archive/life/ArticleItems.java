package dev.factbox.archive.life;

import dev.factbox.archive.life.Versions.Version;
import dev.factbox.archive.table.Item;
import dev.factbox.archive.table.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The items of an article without its sheets, as one query reads them. */
public record ArticleItems(String article, List<Item> items) {
    /** All but its versions. */
    public static ArticleItems of(Table table, String article) {
        return new ArticleItems(article, table.partition("A#" + article, Current.KEY, Rewrites.PREFIX + "~"));
    }

    /** All of it. */
    public static ArticleItems withVersions(Table table, String article) {
        return new ArticleItems(article, table.partition("A#" + article, Current.KEY, Versions.LAST));
    }

    public Optional<Item> current() {
        return item(Current.KEY);
    }

    public Optional<Item> failure() {
        return item("FAILURE");
    }

    private Optional<Item> item(String key) {
        return items.stream().filter(item -> item.sk().equals(key)).findFirst();
    }

    public boolean isServed(Instant now) {
        return current().filter(item -> Current.isServed(item, now)).isPresent();
    }

    /** The articles that say that they rewrite it, in order of their ids. */
    public List<String> rewrites() {
        return items.stream()
                .filter(item -> item.sk().startsWith(Rewrites.PREFIX))
                .map(item -> item.sk().substring(Rewrites.PREFIX.length()))
                .toList();
    }

    public List<Version> versions() {
        return Versions.numbered(items.stream()
                .filter(item -> item.sk().startsWith(Versions.PREFIX))
                .toList());
    }
}
