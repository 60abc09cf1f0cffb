package dev.factbox.reader.article;

import dev.factbox.factsheet.Problem;

/** The outcome for one item of an upload: an article, or the reason why there is none. */
public sealed interface Parsed {
    /** An article that can be read. */
    record Story(Article article) implements Parsed {}

    /** Bytes that are not an article; the problem says why and where. */
    record Unreadable(Problem problem) implements Parsed {}
}
