package dev.factbox.archive.index;

import dev.factbox.archive.index.Features.Vector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike articles are: the cosine of the angle between their vectors, in [0, 1]. Who has a feature is noted by
 * feature, so that only what two articles share is looked at.
 */
public final class Likenesses {
    private final Map<String, List<Share>> shares = new HashMap<>();
    private final List<Vector> vectors = new ArrayList<>();

    /** An article by its number, and its value of a feature. */
    private record Share(int article, double value) {}

    /** Adds an article and returns its similarity to each of those before it, in their order. */
    public double[] add(Vector vector) {
        double[] alike = new double[vectors.size()];
        for (int i = 0; i < vector.values().length; i++) {
            double value = vector.values()[i];
            List<Share> having = shares.computeIfAbsent(vector.names().get(i), name -> new ArrayList<>());
            having.forEach(share -> alike[share.article()] += value * share.value());
            having.add(new Share(vectors.size(), value));
        }
        for (int article = 0; article < alike.length; article++) {
            double lengths = vector.length() * vectors.get(article).length();
            alike[article] = lengths == 0 ? 0 : Math.min(1, alike[article] / lengths);
        }
        vectors.add(vector);
        return alike;
    }
}
