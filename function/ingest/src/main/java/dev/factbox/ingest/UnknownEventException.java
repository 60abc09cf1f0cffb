package dev.factbox.ingest;

import org.jspecify.annotations.Nullable;

/** A message that is not a bucket's event. */
final class UnknownEventException extends Exception {
    private final String reason;

    UnknownEventException(String reason, @Nullable Exception cause) {
        super(reason, cause);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
