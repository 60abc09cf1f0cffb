package dev.factbox.lookup;

import dev.factbox.archive.Archive;
import dev.factbox.factsheet.Problem;
import dev.factbox.factsheet.PubStatus;
import dev.factbox.lookup.http.Problems;
import dev.factbox.lookup.http.Request;
import dev.factbox.lookup.http.Response;
import dev.factbox.lookup.page.Pages;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The pages for people. */
record WebPages(Archive archive, InstantSource clock) {
    Response front(Request request) {
        Map<String, String> start = request.parameter("cursor")
                .map(cursor -> Cursor.read("ARTICLES", cursor))
                .orElse(Map.of());
        var page = archive.articles(clock.instant(), Parameters.limit(request), start);
        var failures = archive.failures(5, Map.of());
        String next = page.next().isEmpty() ? "" : "/?cursor=" + Cursor.write(page.next());
        return html(200, Pages.front(page.items(), failures.items(), next));
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

    private static Response html(int status, String page) {
        return Response.of(status, "text/html; charset=utf-8", page)
                .with(
                        "content-security-policy",
                        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'")
                .with("x-content-type-options", "nosniff")
                .with("referrer-policy", "no-referrer");
    }
}
