package dev.factbox.reader.facts.entities;

import dev.factbox.reader.language.Reading;

/** Finds the sentence of a token. */
final class SentenceIndex {
    private SentenceIndex() {}

    /** The index of the sentence of a token. */
    static int of(Reading reading, int token) {
        int low = 0;
        int high = reading.sentences().size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (reading.sentences().get(middle).first().index() <= token) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
