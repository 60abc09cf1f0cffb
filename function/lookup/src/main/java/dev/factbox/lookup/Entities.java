package dev.factbox.lookup;

import dev.factbox.archive.Archive;
import dev.factbox.archive.entry.Appearance;
import dev.factbox.archive.entry.KnownEntity;
import dev.factbox.archive.table.Page;
import dev.factbox.archive.table.Slice;
import dev.factbox.factsheet.Entity;
import dev.factbox.lookup.http.Problems;
import dev.factbox.lookup.http.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One entity over articles. */
record Entities(Archive archive, InstantSource clock) {
    /** Newest articles of an entity from which its profile is made. */
    private static final int NEWEST = 100;

    /** Full names with which a bare surname is compared. */
    private static final int FULL_NAMES = 20;

    Response profile(String key) {
        return find(key)
                .map(profile -> Response.json(200, profile))
                .orElseGet(() -> Response.problem(Problems.NOT_FOUND.of("No entity " + key + ".")));
    }

    Optional<Profile> find(String key) {
        Instant now = clock.instant();
        Page<Appearance> newest = archive.catalogue().appearances(key, Slice.of(now, NEWEST, Map.of()));
        if (newest.items().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Profile.of(
                key,
                newest,
                firstSeen(key, newest, now),
                fullNames(key, newest.items().getFirst(), now)));
    }

    private String firstSeen(String key, Page<Appearance> newest, Instant now) {
        String first = newest.items().getLast().article().published().value();
        return newest.next().isEmpty()
                ? first
                : archive.catalogue().firstSeen(key, now).orElse(first);
    }

    /**
     * Returns the full names that a single name may stand for. It is filed under itself alone, and never with any of
     * these.
     */
    private List<KnownEntity> fullNames(String key, Appearance appearance, Instant now) {
        boolean bare = appearance.type() == Entity.Type.PERSON && !key.contains("-") && key.length() > 1;
        return bare
                ? archive.catalogue().entities(appearance.name(), now, FULL_NAMES, Map.of()).items().stream()
                        .filter(known -> known.type() == Entity.Type.PERSON
                                && known.key().endsWith("-" + key))
                        .toList()
                : List.of();
    }
}
