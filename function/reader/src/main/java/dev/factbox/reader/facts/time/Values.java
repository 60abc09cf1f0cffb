package dev.factbox.reader.facts.time;

/** The small values that categories recognise. */
sealed interface Values {
    record Month(int number) implements Values {}

    record Day(int number) implements Values {}

    record Year(int number) implements Values {}

    record Ordinal(int number) implements Values {}

    record Season(String code) implements Values {}

    /** A part of the day, with its TIMEX3 code: "TNI". */
    record Part(String code) implements Values {}

    /** A clock time as TIMEX3 writes it, with its zone where the words have one: "T18:00Z". */
    record Time(String clock) implements Values {}

    record Decade(int year) implements Values {}
}
