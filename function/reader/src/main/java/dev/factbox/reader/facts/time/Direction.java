package dev.factbox.reader.facts.time;

/** Which way from the publication date the clause around a time expression looks. */
enum Direction {
    PAST,
    FUTURE,
    OPEN
}
