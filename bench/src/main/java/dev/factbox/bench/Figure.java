package dev.factbox.bench;

/**
 * One measure of one set.
 *
 * @param set the file that was read, without its ending
 * @param measure what was measured, as the field calls it
 * @param value in per cent
 */
public record Figure(String set, String measure, double value) {
    /** Precision, recall and their harmonic mean. */
    static double f1(int right, int found, int wanted) {
        return found + wanted == 0 ? 100 : 200.0 * right / (found + wanted);
    }

    static double share(int right, int all) {
        return all == 0 ? 0 : 100.0 * right / all;
    }
}
