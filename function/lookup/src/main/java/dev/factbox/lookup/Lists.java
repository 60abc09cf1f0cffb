package dev.factbox.lookup;

import dev.factbox.archive.Archive;
import dev.factbox.archive.ArticleLine;
import dev.factbox.lookup.http.BadParameter;
import dev.factbox.lookup.http.Request;
import dev.factbox.lookup.http.Response;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lists across articles, each one key of the table. */
record Lists(Archive archive, InstantSource clock, Cursors cursors) {
    Response articles(Request request) {
        Optional<String> source = request.parameter("source");
        if (source.isPresent()) {
            List<ArticleLine> found = archive.articlesFrom(source.get(), clock.instant());
            return Response.json(200, Map.of("items", found));
        }
        return paging().page(
                        request, archive.articles(clock.instant(), Parameters.limit(request), cursors.start(request)));
    }

    Response failures(Request request) {
        return paging().page(request, archive.failures(Parameters.limit(request), cursors.start(request)));
    }

    /** Entities by the beginning of their name. */
    Response entities(Request request) {
        String beginning = request.parameter("q").orElse("");
        if (beginning.codePointCount(0, beginning.length()) < 2) {
            throw new BadParameter("q", beginning, "the first letters of a name, at least two");
        }
        return paging().page(
                        request,
                        archive.entities(
                                beginning, clock.instant(), Parameters.limit(request), cursors.start(request)));
    }

    Response appearances(Request request, String key) {
        return paging().page(
                        request,
                        archive.appearances(key, clock.instant(), Parameters.limit(request), cursors.start(request)));
    }

    Response utterances(Request request, String key) {
        return paging().page(
                        request,
                        archive.utterances(key, clock.instant(), Parameters.limit(request), cursors.start(request)));
    }

    /** What was said by the speaker that a parameter names. */
    Response quotes(Request request) {
        String speaker = request.parameter("speaker")
                .orElseThrow(() -> new BadParameter("speaker", "", "the key of an entity, such as ann-lee"));
        return utterances(request, speaker);
    }

    Response day(Request request, String day) {
        try {
            String date = LocalDate.parse(day).toString();
            return paging().page(
                            request,
                            archive.day(date, clock.instant(), Parameters.limit(request), cursors.start(request)));
        } catch (DateTimeException e) {
            throw new BadParameter("day", day, "a date such as 2025-06-11", e);
        }
    }

    private Paging paging() {
        return new Paging(cursors);
    }
}
