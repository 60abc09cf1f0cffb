package dev.factbox.reader.facts.places;

import dev.factbox.reader.facts.places.Candidate.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses between the places that share a name: by the regions that the article names, else by size; or not at all. */
final class Choice {
    /** A city without any support from its article must be this large. */
    private static final long KNOWN = 100_000;

    /** Factor by which a place must be larger than the next one of its name without support, and with it. */
    private static final long FAR_LARGER = 10;

    private static final long LARGER = 3;

    /** From here on a city outweighs a state that bears its name. */
    private static final long METROPOLIS = 1_000_000;

    private Choice() {}

    /**
     * The place that is meant, or nothing where that is open.
     *
     * @param named regions that other names of the article stand for
     */
    static Optional<Candidate> of(List<Candidate> candidates, Set<Candidate> named) {
        List<Candidate> regions =
                candidates.stream().filter(Candidate::isRegion).toList();
        List<Candidate> cities = candidates.stream()
                .filter(candidate -> !candidate.isRegion())
                .sorted(Comparator.comparingLong(Candidate::population).reversed())
                .toList();
        if (regions.isEmpty()) {
            return city(cities, named);
        }
        return regions.size() > 1 ? supported(regions, named) : region(regions.getFirst(), cities);
    }

    /** A country outweighs its cities; a state is outweighed by a metropolis or a capital of its name. */
    private static Optional<Candidate> region(Candidate region, List<Candidate> cities) {
        boolean city = region.kind() == Kind.STATE
                && !cities.isEmpty()
                && (cities.getFirst().kind() == Kind.CAPITAL
                        || cities.getFirst().population() >= METROPOLIS);
        return Optional.of(city ? cities.getFirst() : region);
    }

    private static Optional<Candidate> supported(List<Candidate> candidates, Set<Candidate> named) {
        List<Candidate> close = candidates.stream()
                .filter(candidate ->
                        named.stream().anyMatch(region -> candidate.country().equals(region.country())))
                .toList();
        return close.size() == 1 ? Optional.of(close.getFirst()) : Optional.empty();
    }

    private static Optional<Candidate> city(List<Candidate> cities, Set<Candidate> named) {
        List<Candidate> close = cities.stream()
                .filter(city -> named.stream().anyMatch(city::isIn))
                .toList();
        boolean world = !cities.isEmpty()
                && (cities.getFirst().kind() == Kind.CAPITAL
                        || cities.getFirst().population() >= METROPOLIS);
        if (!close.isEmpty() && !(world && !close.contains(cities.getFirst()))) {
            return outstanding(close, LARGER);
        }
        return outstanding(cities, FAR_LARGER)
                .filter(city -> city.population() >= KNOWN || city.kind() == Kind.CAPITAL);
    }

    private static Optional<Candidate> outstanding(List<Candidate> bySize, long times) {
        if (bySize.isEmpty()) {
            return Optional.empty();
        }
        Candidate first = bySize.getFirst();
        boolean alone = bySize.size() == 1
                || first.population() >= times * bySize.get(1).population();
        return alone ? Optional.of(first) : Optional.empty();
    }
}
