package dev.factbox.reader.language;

import dev.factbox.factsheet.Entity;
import java.util.List;

/**
 * A stretch of words that its window takes for a name.
 *
 * @param first index of its first word in the article
 * @param last index of its last word, inclusive
 * @param probabilities of being a name of each type, in the order of {@link #TYPES}
 */
record NameGuess(int first, int last, double[] probabilities) {
    static final List<Entity.Type> TYPES = List.of(Entity.Type.values());

    int length() {
        return last - first + 1;
    }

    /** Returns the probability that it is a name. */
    double isName() {
        double sum = 0;
        for (double probability : probabilities) {
            sum += probability;
        }
        return sum;
    }
}
