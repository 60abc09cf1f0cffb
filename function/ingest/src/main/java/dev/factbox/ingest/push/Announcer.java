package dev.factbox.ingest.push;

import dev.factbox.archive.watch.Announcement;
import dev.factbox.archive.watch.Announcements;
import dev.factbox.factsheet.PubStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Tells of what is due, then notes that it was told. Whoever calls it after each change, and calls it again after a
 * crash, loses nothing; what is told twice has the same id.
 *
 * @param api where the HTTP API answers, without a slash at the end
 */
public record Announcer(Announcements announcements, Bus bus, String api, InstantSource clock) {
    /** Tells how an article stands, if that is news; throws {@link UncheckedIOException} when trying again may help. */
    public void article(String article) {
        tell(() -> announcements.due(article, clock.instant()));
    }

    /** Tells that an upload could not be read, if that is news. */
    public void failure(String uri, String article) {
        tell(() -> announcements.failure(uri, article));
    }

    /**
     * Tells of the articles whose embargo has ended.
     *
     * @return their ids
     */
    public List<String> released() {
        List<String> released = announcements.released(clock.instant());
        for (String article : released) {
            article(article);
            announcements.released(article, clock.instant());
        }
        return released;
    }

    /** Until nothing is due: somebody else may have told something meanwhile. */
    private void tell(Supplier<Optional<Announcement>> due) {
        Optional<Announcement> next = due.get();
        while (next.isPresent()) {
            try {
                bus.put(events(next.get()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            next = announcements.told(next.get()) ? Optional.empty() : due.get();
        }
    }

    private List<Bus.Event> events(Announcement announcement) {
        List<Bus.Event> events = new ArrayList<>();
        events.add(event(announcement));
        announcements
                .matches(announcement)
                .forEach(match -> events.add(new Bus.Event("Watch Matched", WatchEvent.of(announcement, match, api))));
        return events;
    }

    private Bus.Event event(Announcement announcement) {
        return switch (announcement.kind()) {
            case READ -> article("Article Read", announcement, PubStatus.USABLE);
            case CHANGED -> article("Article Changed", announcement, PubStatus.USABLE);
            case WITHHELD -> article("Article Withheld", announcement, PubStatus.WITHHELD);
            case KILLED -> article("Article Killed", announcement, PubStatus.CANCELED);
            case FAILED ->
                new Bus.Event(
                        "Article Failed",
                        FailureEvent.of(announcement, Objects.requireNonNull(announcement.failure()), api));
        };
    }

    private Bus.Event article(String type, Announcement announcement, PubStatus status) {
        return new Bus.Event(type, ArticleEvent.of(announcement, status, api));
    }
}
