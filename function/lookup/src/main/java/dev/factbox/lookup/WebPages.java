package dev.factbox.lookup;

import dev.factbox.archive.Archive;
import dev.factbox.archive.entry.KnownEntity;
import dev.factbox.archive.entry.QuoteQuestion;
import dev.factbox.archive.entry.Relative;
import dev.factbox.archive.table.Page;
import dev.factbox.archive.table.Slice;
import dev.factbox.factsheet.Problem;
import dev.factbox.factsheet.PubStatus;
import dev.factbox.lookup.http.Problems;
import dev.factbox.lookup.http.Request;
import dev.factbox.lookup.http.Response;
import dev.factbox.lookup.page.Pages;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages for people. */
record WebPages(Archive archive, InstantSource clock, Cursors cursors) {
    /** Other articles of its story that an article shows. */
    private static final int RELATED = 5;

    /** Names that a search shows. */
    private static final int NAMES = 12;

    Response front(Request request) {
        Optional<String> question = Filter.Q.of(request);
        if (question.isPresent()) {
            return found(request, question.get());
        }
        var page = archive.articles(clock.instant(), Parameters.limit(request), cursors.start(request));
        var failures = archive.failures(5, Map.of());
        String next = page.next().isEmpty() ? "" : Paging.address(request, cursors.write(request, page.next()));
        return html(200, Pages.front(page.items(), failures.items(), next));
    }

    private Response found(Request request, String question) {
        Page<Search.Result> found =
                new Search(archive.catalogue()).find(question, clock.instant(), Parameters.limit(request), Map.of());
        List<Pages.Hit> hits = found.items().stream()
                .map(result -> new Pages.Hit(
                        result.article(),
                        result.passages().stream().map(WebPages::passage).toList()))
                .toList();
        List<KnownEntity> entities = archive.catalogue()
                .entities(question, clock.instant(), NAMES, Map.of())
                .items();
        return html(200, Pages.found(question, entities, hits));
    }

    private static Pages.Passage passage(Search.Marked marked) {
        return new Pages.Passage(marked.start(), marked.exact(), marked.highlights());
    }

    Response entity(String key) {
        var said = archive.catalogue()
                .quotes(new QuoteQuestion(key, null, ""), Slice.of(clock.instant(), Parameters.LARGEST_PAGE, Map.of()));
        return new Entities(archive, clock)
                .find(key)
                .map(profile -> html(200, Pages.entity(portrait(profile), profile.articles(), said.items())))
                .orElseGet(() -> refusal(Problems.NOT_FOUND.of("No entity " + key + "."), null));
    }

    private static Pages.Portrait portrait(Profile profile) {
        String articles = (profile.more() ? "more than " : "")
                + profile.seen()
                + (profile.seen() == 1 ? " article" : " articles");
        return new Pages.Portrait(
                profile.name(),
                profile.type(),
                profile.held().stream().map(WebPages::held).toList(),
                "In " + articles + " since " + Pages.day(profile.firstSeen()),
                profile.people().stream().map(WebPages::namesake).toList(),
                profile.mayBe(),
                profile.with().stream().map(Profile.Companion::key).toList());
    }

    private static String held(Profile.Held held) {
        String from = Pages.day(held.from());
        String to = Pages.day(held.to());
        return held.role() + " (" + (from.equals(to) ? from : from + " to " + to) + ")";
    }

    private static String namesake(Namesakes.Person person) {
        String roles = person.roles().isEmpty() ? "without a role" : String.join(", ", person.roles());
        return roles + ": " + person.articles().size() + (person.articles().size() == 1 ? " article" : " articles");
    }

    Response article(String id) {
        return new Articles(archive, clock)
                .resolve(
                        id, served -> html(200, Pages.article(served.sheet().shown(), related(id))), WebPages::refusal);
    }

    private List<Relative> related(String id) {
        return archive.catalogue().related(id, clock.instant(), RELATED).orElse(List.of());
    }

    Response changes(String id, String number) {
        return new Articles(archive, clock)
                .changes(id, number, (version, changes) -> html(200, Pages.changes(version, changes)));
    }

    private static Response refusal(Problem problem, @Nullable PubStatus status) {
        String detail = Objects.requireNonNullElse(problem.detail(), "");
        return html(problem.status(), Pages.problem(problem.title(), detail));
    }

    Response problem(String slug) {
        return Problems.bySlug(slug)
                .map(problem -> html(200, Pages.problem(problem.title(), problem.explanation())))
                .orElseGet(() ->
                        html(404, Pages.problem("No such problem", "Problems are described in docs/http-api.md.")));
    }

    private static Response html(int status, String page) {
        return Response.of(status, "text/html; charset=utf-8", page)
                .with(
                        "content-security-policy",
                        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self';"
                                + " frame-ancestors 'none'");
    }
}
