package dev.factbox.archive.entry;

import java.util.List;

/**
 * An article that tells of the same as another one.
 *
 * @param likeness how much the two share, in [0, 1]
 * @param shared keys of the entities that both are about, the most salient first
 */
public record Relative(ArticleLine article, Relation relation, double likeness, List<String> shared) {
    /** The relation to the other article. */
    public enum Relation {
        /** It says nearly the same. */
        NEAR_DUPLICATE,
        /** It was published later, or at the same time. */
        FOLLOW_UP,
        /** It was published before. */
        EARLIER
    }

    public Relative {
        shared = List.copyOf(shared);
    }
}
