package dev.factbox.lookup;

import dev.factbox.archive.Archive;
import dev.factbox.lookup.http.BadParameter;
import dev.factbox.lookup.http.Request;
import dev.factbox.lookup.http.Response;
import java.time.InstantSource;

/** The lists of what is known: uploads that failed, and entities. */
record Lists(Archive archive, InstantSource clock, Cursors cursors) {
    Response failures(Request request) {
        return paging().page(request, archive.failures(Parameters.limit(request), cursors.start(request)));
    }

    /** Entities by the beginning of their name, then by its sound and spelling. */
    Response entities(Request request) {
        String beginning = Filter.Q.asked(request);
        if (beginning.codePointCount(0, beginning.length()) < 2) {
            throw new BadParameter("q", beginning, "the first letters of a name, at least two");
        }
        return paging().page(
                        request,
                        archive.catalogue()
                                .entities(
                                        beginning, clock.instant(), Parameters.limit(request), cursors.start(request)));
    }

    private Paging paging() {
        return new Paging(cursors);
    }
}
