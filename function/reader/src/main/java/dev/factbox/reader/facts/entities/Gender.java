package dev.factbox.reader.facts.entities;

/** The gender that an article's words tell of a person. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** Whether both can be told of one person. */
    boolean agrees(Gender other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }
}
