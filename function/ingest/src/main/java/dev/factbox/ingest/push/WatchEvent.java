package dev.factbox.ingest.push;

import dev.factbox.archive.watch.Announcement;
import dev.factbox.archive.watch.Match;
import dev.factbox.factsheet.Digest;
import dev.factbox.factsheet.Passage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An article has what a watch waits for.
 *
 * @param id the same whenever the event comes again
 * @param passages where the article has it
 */
record WatchEvent(
        String id,
        Waiting watch,
        String article,
        int version,
        @Nullable String headline,
        List<Passage> passages,
        Links links)
        implements Bus.Detail {
    /** The watch. */
    record Waiting(String id, String kind, String value) {}

    static WatchEvent of(Announcement announcement, Match match, String api) {
        String id = announcement.id() + match.watch();
        return new WatchEvent(
                "evt_" + Digest.of(id.getBytes(StandardCharsets.UTF_8)).first(24),
                new Waiting(match.watch(), match.kind().name().toLowerCase(Locale.ROOT), match.value()),
                announcement.article(),
                announcement.version(),
                announcement.line() == null ? null : announcement.line().headline(),
                match.passages(),
                Links.of(api, announcement.article()));
    }
}
