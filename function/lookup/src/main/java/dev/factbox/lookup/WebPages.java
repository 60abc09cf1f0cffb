package dev.factbox.lookup;

import dev.factbox.archive.Archive;
import dev.factbox.archive.ArticleLine;
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
    Response front(Request request) {
        Optional<String> question = request.parameter("q");
        if (question.isPresent()) {
            var found = new Search(archive).find(question.get(), clock.instant(), Parameters.LARGEST_PAGE);
            List<ArticleLine> articles =
                    found.stream().map(Search.Found::article).toList();
            return html(200, Pages.front(articles, List.of(), question.get(), ""));
        }
        var page = archive.articles(clock.instant(), Parameters.limit(request), cursors.start(request));
        var failures = archive.failures(5, Map.of());
        String next = page.next().isEmpty() ? "" : Paging.address(request, cursors.write(request, page.next()));
        return html(200, Pages.front(page.items(), failures.items(), "", next));
    }

    Response entity(String key) {
        var said = archive.utterances(key, clock.instant(), Parameters.LARGEST_PAGE, Map.of());
        return new Entities(archive, clock)
                .find(key)
                .map(profile ->
                        html(200, Pages.entity(profile.name(), profile.roles(), profile.articles(), said.items())))
                .orElseGet(() -> refusal(Problems.NOT_FOUND.of("No entity " + key + "."), null));
    }

    Response article(String id) {
        return new Articles(archive, clock).resolve(id, sheet -> html(200, Pages.article(sheet)), WebPages::refusal);
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

    static Response html(int status, String page) {
        return Response.of(status, "text/html; charset=utf-8", page)
                .with(
                        "content-security-policy",
                        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'")
                .with("x-content-type-options", "nosniff")
                .with("referrer-policy", "no-referrer");
    }
}
