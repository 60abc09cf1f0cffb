package dev.factbox.reader.summary.ranking;

import java.util.Arrays;

/** A row of features being filled. */
final class Row {
    private float[] values = new float[48];
    private int size;

    Row add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = (float) value;
        return this;
    }

    Row add(boolean value) {
        return add(value ? 1 : 0);
    }

    float[] values() {
        return Arrays.copyOf(values, size);
    }
}
