package dev.factbox.archive.index;

import dev.factbox.factsheet.EntityKey;
import java.util.List;

/**
 * By what an operator tells a namesake's articles: any of these is enough. Without any of them all articles are meant.
 *
 * @param roles words of the roles that the entity has in them, in any case
 * @param with names or keys of entities that they name too; kept as keys
 * @param articles their ids
 */
public record Evidence(List<String> roles, List<String> with, List<String> articles) {
    /** All articles. */
    public static final Evidence NONE = new Evidence(List.of(), List.of(), List.of());

    public Evidence {
        roles = roles.stream().map(Fold::fold).toList();
        with = with.stream().flatMap(name -> EntityKey.of(name).stream()).toList();
        articles = List.copyOf(articles);
    }

    boolean isNone() {
        return roles.isEmpty() && with.isEmpty() && articles.isEmpty();
    }
}
