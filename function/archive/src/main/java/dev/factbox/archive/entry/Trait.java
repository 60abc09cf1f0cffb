package dev.factbox.archive.entry;

/** A property that articles can be listed by. */
public sealed interface Trait {
    /** An entity appears in it. */
    record Has(String key) implements Trait {}

    /** Its sender says that it is about this: the topic's name or code, in any case. */
    record About(String topic) implements Trait {}

    /** Somebody wrote it, in any case. */
    record By(String name) implements Trait {}
}
