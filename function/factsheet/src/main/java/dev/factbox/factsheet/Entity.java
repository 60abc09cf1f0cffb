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
 * @param confidence estimated probability in [0, 1] that it is right as it stands; 1 where it is given
 */
public record Entity(
        String id,
        Type type,
        String name,
        String key,
        List<String> roles,
        double salience,
        List<Mention> mentions,
        @Nullable Place place,
        double confidence) {
    /** The four kinds of name of CoNLL-2003. */
    public enum Type {
        PERSON,
        ORGANIZATION,
        LOCATION,
        MISC
    }

    /** Sheets of earlier programs estimate nothing: what they hold is given. */
    public Entity {
        confidence = confidence == 0 ? 1 : confidence;
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
    }
    /** One that is given, and not estimated. */
    public Entity(
            String id,
            Type type,
            String name,
            String key,
            List<String> roles,
            double salience,
            List<Mention> mentions,
            @Nullable Place place) {
        this(id, type, name, key, roles, salience, mentions, place, 1);
    }

    /** Returns the same with another confidence. */
    public Entity withConfidence(double probability) {
        return new Entity(id, type, name, key, roles, salience, mentions, place, probability);
    }
}
