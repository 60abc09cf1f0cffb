package dev.factbox.lookup.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What became of things from one version to the next; what stayed the same is in none of the lists.
 *
 * @param altered said otherwise now
 */
public record Delta<T>(List<Altered<T>> altered, List<T> added, List<T> removed) {
    /** Something before and after. */
    public record Altered<T>(T before, T after) {}

    /** Likeness is worked out for so many on each side at most. */
    private static final int PAIRED = 300;

    public Delta {
        altered = List.copyOf(altered);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** Returns true if nothing changed. */
    public boolean nothingChanged() {
        return altered.isEmpty() && added.isEmpty() && removed.isEmpty();
    }

    /**
     * Compares two lists.
     *
     * @param key equal for things that are the same
     * @param likeness of a thing before and a thing after; above 0 it may be the same thing said otherwise
     */
    static <T> Delta<T> of(List<T> before, List<T> after, Function<T, String> key, ToDoubleBiFunction<T, T> likeness) {
        List<T> added = without(after, before, key);
        List<T> removed = without(before, after, key);
        List<Altered<T>> altered = new ArrayList<>();
        for (T old : List.copyOf(removed.subList(0, Math.min(PAIRED, removed.size())))) {
            T closest = closest(old, added, likeness);
            if (closest != null) {
                altered.add(new Altered<>(old, closest));
                added.remove(closest);
                removed.remove(old);
            }
        }
        return new Delta<>(altered, added, removed);
    }

    /** The things whose key the others don't have, as often as they have it more. */
    private static <T> List<T> without(List<T> things, List<T> others, Function<T, String> key) {
        List<String> left = new ArrayList<>(others.stream().map(key).toList());
        return new ArrayList<>(
                things.stream().filter(thing -> !left.remove(key.apply(thing))).toList());
    }

    private static <T> @Nullable T closest(T old, List<T> added, ToDoubleBiFunction<T, T> likeness) {
        T best = null;
        double highest = 0;
        for (T candidate : added.subList(0, Math.min(PAIRED, added.size()))) {
            double like = likeness.applyAsDouble(old, candidate);
            if (like > highest) {
                highest = like;
                best = candidate;
            }
        }
        return best;
    }
}
