package dev.factbox.reader.article;

import dev.factbox.factsheet.Problem;
import java.time.Duration;

/** Reading took more CPU time than it may. */
@SuppressWarnings("serial")
public final class DeadlinePassedException extends RuntimeException {
    private static final int TOO_LARGE = 413;

    private final transient Duration limit;

    DeadlinePassedException(Duration limit) {
        super("more than " + limit + " of CPU time");
        this.limit = limit;
    }

    /** The problem that tells the uploader why, and what to do. */
    public Problem problem() {
        return new Problem(
                "/problems/deadline",
                "Reading took too long",
                TOO_LARGE,
                "Reading took more than %d seconds of CPU time. Upload the article in parts, or as plain text."
                        .formatted(limit.toSeconds()));
    }
}
