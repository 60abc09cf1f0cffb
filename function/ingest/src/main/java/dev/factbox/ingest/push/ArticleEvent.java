package dev.factbox.ingest.push;

import dev.factbox.archive.entry.ArticleLine;
import dev.factbox.archive.watch.Announcement;
import dev.factbox.factsheet.PubStatus;
import dev.factbox.factsheet.Published;
import org.jspecify.annotations.Nullable;

/**
 * How an article stands now. Of one that may not be served it says its id and nothing of its own.
 *
 * @param id the same whenever the event comes again
 * @param revision of two events of an article the one with the higher is the later
 */
record ArticleEvent(
        String id,
        String article,
        long revision,
        int version,
        PubStatus pubStatus,
        @Nullable String headline,
        @Nullable String language,
        @Nullable Published published,
        @Nullable String source,
        Links links)
        implements Bus.Detail {
    static ArticleEvent of(Announcement announcement, PubStatus status, String api) {
        ArticleLine line = announcement.line();
        return new ArticleEvent(
                announcement.id(),
                announcement.article(),
                announcement.revision(),
                announcement.version(),
                status,
                line == null ? null : line.headline(),
                line == null ? null : line.language(),
                line == null ? null : line.published(),
                line == null ? null : line.uri(),
                Links.of(api, announcement.article()));
    }
}
