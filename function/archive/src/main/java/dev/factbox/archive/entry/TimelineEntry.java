package dev.factbox.archive.entry;

import java.util.List;

/**
 * What an article says that an entity did, or that was done to it, on a day.
 *
 * @param day ISO 8601
 */
public record TimelineEntry(String day, ArticleLine article, List<Stated> claims) {
    public TimelineEntry {
        claims = List.copyOf(claims);
    }
}
