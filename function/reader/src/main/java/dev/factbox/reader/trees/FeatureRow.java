package dev.factbox.reader.trees;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of features for {@link Trees}, filled from the left: each has a name, which training knows it by, and a number.
 */
public final class FeatureRow {
    /** What stands for a number that isn't known. */
    public static final double UNKNOWN = -1;

    private final List<String> names = new ArrayList<>();
    private final List<Float> numbers = new ArrayList<>();

    /** Adds a number. */
    public FeatureRow number(String name, double value) {
        names.add(name);
        numbers.add((float) value);
        return this;
    }

    /** Adds 1 if something is so, else 0. */
    public FeatureRow is(String name, boolean value) {
        return number(name, value ? 1 : 0);
    }

    /** Adds how many there are. */
    public FeatureRow count(String name, Collection<?> counted) {
        return number(name, counted.size());
    }

    /** Adds a column for each value of an enum: 1 for the one that it is, else 0. */
    public <E extends Enum<E>> FeatureRow oneOf(String name, Class<E> type, @Nullable E value) {
        for (E each : type.getEnumConstants()) {
            is(name + "=" + each.name(), each == value);
        }
        return this;
    }

    /** Adds a column for each word of a list: 1 for the one that it is, else 0. */
    public FeatureRow oneOf(String name, List<String> words, @Nullable String value) {
        words.forEach(word -> is(name + "=" + word, word.equals(value)));
        return this;
    }

    /** The names, in the order of the numbers. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /** The numbers, {@code [features]}. */
    public float[] numbers() {
        float[] row = new float[numbers.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = numbers.get(i);
        }
        return row;
    }
}
