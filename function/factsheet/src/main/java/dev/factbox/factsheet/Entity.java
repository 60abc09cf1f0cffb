package dev.factbox.factsheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that the article names.
 *
 * @param id inside this sheet, {@code e1}, {@code e2}, … in order of first mention
 * @param name the fullest name that the article uses
 * @param key the same over articles: the name as a slug, {@code karoline-leavitt}
 * @param roles titles and offices as the text words them, the first used first
 * @param salience share of the article's attention, in [0, 1]; all entities of a sheet sum to at most 1
 * @param mentions at least one, in order of the text
 * @param place where it is, when it is a place that is known
 */
public record Entity(
        String id,
        Type type,
        String name,
        String key,
        List<String> roles,
        double salience,
        List<Mention> mentions,
        @Nullable Place place) {
    /** The four kinds of name of CoNLL-2003. */
    public enum Type {
        PERSON,
        ORGANIZATION,
        LOCATION,
        MISC
    }

    public Entity {
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
    }
}
