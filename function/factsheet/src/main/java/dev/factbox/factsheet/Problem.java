package dev.factbox.factsheet;

import org.jspecify.annotations.Nullable;

/**
 * Why something could not be done (RFC 9457).
 *
 * @param type stable URI reference that names the kind, {@code /problems/unreadable}
 * @param title the kind in a few words
 * @param status the HTTP status that goes with it
 * @param detail what is wrong here, where, and what to do
 */
public record Problem(
        String type, String title, int status, @Nullable String detail) {
    public Problem {
        detail = detail == null ? null : Text.whole(detail); // it may name half a pair at which a parser stopped
    }
}
