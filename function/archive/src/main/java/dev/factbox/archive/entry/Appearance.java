package dev.factbox.archive.entry;

import dev.factbox.factsheet.Entity;
import java.util.List;

/**
 * An entity in an article.
 *
 * @param name the fullest that the article uses
 * @param mentions how often it is mentioned
 * @param salience its share of the article's attention, in [0, 1]
 * @param with the keys of the entities that share the article with it, the most salient first, at most
 *     {@value #COMPANY}
 */
public record Appearance(
        ArticleLine article,
        String name,
        Entity.Type type,
        List<String> roles,
        int mentions,
        double salience,
        List<String> with) {
    public static final int COMPANY = 6;

    public Appearance {
        roles = List.copyOf(roles);
        with = List.copyOf(with);
    }
}
