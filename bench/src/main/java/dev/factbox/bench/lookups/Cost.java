package dev.factbox.bench.lookups;

/**
 * What a lookup's first page cost.
 *
 * @param returned items in the answer
 * @param read items that the table read for it
 * @param bound the most items that it may read
 * @param units read capacity units
 * @param requests round trips to the table
 * @param micros median time of the whole lookup, microseconds
 * @param bare median time of a bare Query of twenty items of the same partition, microseconds
 */
public record Cost(
        String path, int returned, int read, int bound, double units, int requests, double micros, double bare) {
    /** Returns true if it read no more than it may. */
    public boolean isBounded() {
        return read <= bound;
    }
}
