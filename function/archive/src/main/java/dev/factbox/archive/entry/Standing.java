package dev.factbox.archive.entry;

import dev.factbox.factsheet.FactSheet;
import java.util.List;

/** The standing of an article at the moment of asking. */
public sealed interface Standing {
    /**
     * It may be served.
     *
     * @param sheet its current version
     * @param rewrites ids of the articles that say that they rewrite it, whether they may be served or not
     */
    record Served(FactSheet sheet, List<String> rewrites) implements Standing {}

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
