package dev.factbox.lookup;

import dev.factbox.archive.Appearance;
import dev.factbox.archive.Archive;
import dev.factbox.lookup.http.BadParameter;
import dev.factbox.lookup.http.Problems;
import dev.factbox.lookup.http.Request;
import dev.factbox.lookup.http.Response;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One entity over articles, and articles by words. */
record Entities(Archive archive, InstantSource clock, Cursors cursors) {
    /** How many of an entity's newest articles its profile is made from. */
    private static final int NEWEST = 50;

    Response profile(String key) {
        return find(key)
                .map(profile -> Response.json(200, profile))
                .orElseGet(() -> Response.problem(Problems.NOT_FOUND.of("No entity " + key + ".")));
    }

    Optional<Profile> find(String key) {
        List<Appearance> newest =
                archive.appearances(key, clock.instant(), NEWEST, Map.of()).items();
        return newest.isEmpty() ? Optional.empty() : Optional.of(Profile.of(key, newest));
    }

    Response search(Request request) {
        String question = request.parameter("q").orElse("");
        if (question.isEmpty()) {
            throw new BadParameter("q", question, "some words");
        }
        return new Paging(cursors)
                .page(
                        request,
                        new Search(archive.catalogue())
                                .find(question, clock.instant(), Parameters.limit(request), cursors.start(request)));
    }
}
