package dev.factbox.ingest.push;

import dev.factbox.archive.entry.Failure;
import dev.factbox.archive.watch.Announcement;
import dev.factbox.factsheet.Problem;
import dev.factbox.factsheet.PubStatus;

/** An upload could not be read, and why. */
record FailureEvent(String id, String article, PubStatus pubStatus, String source, Problem problem, Links links)
        implements Bus.Detail {
    static FailureEvent of(Announcement announcement, Failure failure, String api) {
        return new FailureEvent(
                announcement.id(),
                announcement.article(),
                failure.pubStatus(),
                failure.source().uri(),
                failure.problem(),
                Links.of(api, announcement.article()));
    }
}
