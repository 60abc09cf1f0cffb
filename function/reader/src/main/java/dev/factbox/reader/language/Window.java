package dev.factbox.reader.language;

/**
 * A range of an article's words that the model reads at once.
 *
 * @param from index of the first word
 * @param to one past the last
 */
record Window(int from, int to) {
    Window {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("not a window: [" + from + ", " + to + ")");
        }
    }

    int size() {
        return to - from;
    }
}
