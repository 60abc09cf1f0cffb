package dev.factbox.reader.facts.entities;

/** The gender that an article's words tell of a person. */
enum Gender {
    MALE(1),
    FEMALE(-1),
    UNKNOWN(0);

    /** 1 for men, -1 for women, 0 when unknown. */
    final int sign;

    Gender(int sign) {
        this.sign = sign;
    }

    /** Returns true if both can be told of one person. */
    boolean agrees(Gender other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }
}
