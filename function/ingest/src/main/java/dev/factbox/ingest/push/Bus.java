package dev.factbox.ingest.push;

import java.io.IOException;
import java.util.List;

/** Where events go. */
public interface Bus {
    /** What an event says; docs/events.md has its members. */
    sealed interface Detail permits ArticleEvent, FailureEvent, WatchEvent {}

    /**
     * An event.
     *
     * @param type EventBridge's {@code detail-type}, such as {@code Article Read}
     */
    record Event(String type, Detail detail) {}

    /**
     * Hands events over, at least once each.
     *
     * @throws IOException when any of them was not taken; then all come again
     */
    void put(List<Event> events) throws IOException;
}
