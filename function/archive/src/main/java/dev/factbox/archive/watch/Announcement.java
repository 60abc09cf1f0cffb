package dev.factbox.archive.watch;

import dev.factbox.archive.entry.ArticleLine;
import dev.factbox.archive.entry.Failure;
import dev.factbox.factsheet.Digest;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What is to be told of an article: how it stands now, where that is not what was told last.
 *
 * @param revision grows with each change of what readers see; 0 of a failure
 * @param version of which it is told; 0 of a failure
 * @param line the article as lists show it; null unless it may be served
 * @param failure null unless its upload could not be read
 * @param note what the archive notes once it is told
 */
public record Announcement(
        String article,
        Kind kind,
        long revision,
        int version,
        @Nullable ArticleLine line,
        @Nullable Failure failure,
        Note note) {
    /** The kind of event, for listeners that look it up. */
    public enum Kind {
        /** It may be served, and could not before. */
        READ,
        /** Another version of it is served. */
        CHANGED,
        /** It was served, and is held back now, by its sender, an embargo or an advisory. */
        WITHHELD,
        /** Killed, or its object deleted. */
        KILLED,
        /** Its upload could not be read. */
        FAILED
    }

    /**
     * What was told.
     *
     * @param key of the item that keeps it, {@code TOLD} or {@code TOLD#FAILURE}
     * @param number of announcements of this article, this one counted
     * @param state what an announcement is compared by
     * @param order of the version that is served; empty when none is
     * @param before order of the version that was served when it was told last; empty when none was
     */
    record Note(String key, long number, String state, String order, String before) {}

    /** The same whenever this announcement is made again, and no other announcement's. */
    public String id() {
        String said = String.join("\n", article, note.key(), String.valueOf(note.number()), note.state());
        return "evt_" + Digest.of(said.getBytes(StandardCharsets.UTF_8)).first(24);
    }
}
