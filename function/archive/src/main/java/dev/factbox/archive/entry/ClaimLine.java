package dev.factbox.archive.entry;

import dev.factbox.factsheet.Claim;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom, as lookups show it.
 *
 * @param exact the clause in the article's words
 * @param keys the keys of the entities in it, by their ids in the article
 * @param on the day on which it happened or is to happen, where the article says so, ISO 8601
 * @param by the key of whoever says so; null when the article itself does
 */
public record ClaimLine(
        ArticleLine article,
        String exact,
        Map<String, String> keys,
        @Nullable String on,
        @Nullable String by,
        Claim claim) {
    public ClaimLine {
        keys = Map.copyOf(keys);
    }
}
