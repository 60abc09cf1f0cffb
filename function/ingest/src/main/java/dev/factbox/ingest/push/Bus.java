package dev.factbox.ingest.push;

import java.io.IOException;
import java.util.List;

/** The destination of events. */
public interface Bus {
    /** The content of an event; docs/events.md lists its members. */
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
