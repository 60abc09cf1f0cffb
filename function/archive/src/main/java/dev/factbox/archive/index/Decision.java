package dev.factbox.archive.index;

import dev.factbox.archive.entry.Standing;

/**
 * What an operator said last of a key and another one.
 *
 * @param into what is meant is filed under this key
 * @param at ISO 8601 instant; the later word on the same two keys counts
 * @param standing whether it holds, or was taken back
 */
public record Decision(String into, String at, Standing standing, Evidence evidence) {
    /** The state of a decision. */
    public enum Standing {
        HOLDS,
        TAKEN_BACK
    }

    boolean holds() {
        return standing == Standing.HOLDS;
    }
}
