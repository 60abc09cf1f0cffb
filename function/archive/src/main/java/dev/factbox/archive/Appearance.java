package dev.factbox.archive;

import dev.factbox.factsheet.Entity;
import java.util.List;

/**
 * An entity in an article.
 *
 * @param name the fullest that the article uses
 * @param mentions how often it is mentioned
 * @param salience its share of the article's attention, in [0, 1]
 */
public record Appearance(
        ArticleLine article, String name, Entity.Type type, List<String> roles, int mentions, double salience) {
    public Appearance {
        roles = List.copyOf(roles);
    }
}
