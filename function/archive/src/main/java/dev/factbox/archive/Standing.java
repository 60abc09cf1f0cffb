package dev.factbox.archive;

import dev.factbox.factsheet.FactSheet;

/** How an article stands at the moment of asking. */
public sealed interface Standing {
    /** It may be served, and this is its current version. */
    record Served(FactSheet sheet) implements Standing {}

    /** It was killed or its object deleted. */
    record Killed() implements Standing {}

    /** Its sender holds it back. */
    record Withheld() implements Standing {}

    /** Not before this ISO 8601 instant. */
    record Embargoed(String until) implements Standing {}

    /** Its upload could not be read, and there is no earlier version. */
    record Failed(Failure failure) implements Standing {}

    /** Nothing is known of it. */
    record Unknown() implements Standing {}
}
