package dev.factbox.reader.summary.ranking;

import java.util.List;
import java.util.Set;

/**
 * A sentence as it is offered to a summary.
 *
 * @param cost what showing it costs, in units of the F-measure that a summary reaches: 0 for a sentence that reads well
 * @param introduces ids of whom it names in full
 * @param assumes ids of whom it names in part, as if the reader knew them
 */
public record Offer(Place place, double cost, Set<String> introduces, Set<String> assumes) {
    public Offer {
        introduces = Set.copyOf(introduces);
        assumes = Set.copyOf(assumes);
    }

    /** The index of the first that stands alone; -1 where none does. */
    static int firstAlone(List<Offer> offers) {
        return offers.stream().map(Offer::place).toList().indexOf(Place.ALONE);
    }

    /** A sentence with nothing against it. */
    public static Offer of(Place place) {
        return new Offer(place, 0, Set.of(), Set.of());
    }
}
