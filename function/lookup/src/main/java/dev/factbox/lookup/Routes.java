package dev.factbox.lookup;

import dev.factbox.archive.Archive;
import dev.factbox.lookup.http.BadParameter;
import dev.factbox.lookup.http.Problems;
import dev.factbox.lookup.http.Request;
import dev.factbox.lookup.http.Response;
import dev.factbox.lookup.page.Pages;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;

/** Which question each path asks. */
final class Routes {
    private static final String METHODS = "GET, HEAD, OPTIONS";

    private final Lists lists;
    private final Entities entities;
    private final Articles articles;
    private final WebPages pages;

    Routes(Archive archive, InstantSource clock, Cursors cursors) {
        this.lists = new Lists(archive, clock, cursors);
        this.entities = new Entities(archive, clock);
        this.articles = new Articles(archive, clock);
        this.pages = new WebPages(archive, clock, cursors);
    }

    Response answer(Request request) {
        try {
            return switch (request.method()) {
                case "GET", "HEAD" -> get(request);
                case "OPTIONS" -> new Response(204, Map.of("allow", METHODS), new byte[0]);
                default ->
                    Response.problem(Problems.METHOD_NOT_ALLOWED.of(request.method() + " is not answered here."))
                            .with("allow", METHODS);
            };
        } catch (BadParameter e) {
            return Response.problem(Problems.BAD_PARAMETER.of(e.detail()));
        } catch (SdkException e) {
            return Response.problem(Problems.UNAVAILABLE.of("The table could not be read just now."))
                    .with("retry-after", "1");
        }
    }

    private Response get(Request request) {
        List<String> path = request.path();
        return switch (path.isEmpty() ? "" : path.getFirst()) {
            case "" -> pages.front(request);
            case "style.css" -> Response.of(200, "text/css; charset=utf-8", Pages.style());
            case "articles" -> path.size() == 2 ? pages.article(path.get(1)) : nothing(path);
            case "entities" -> path.size() == 2 ? pages.entity(path.get(1)) : nothing(path);
            case "problems" -> path.size() == 2 ? pages.problem(path.get(1)) : nothing(path);
            case "v1" -> api(request, path.subList(1, path.size()));
            default -> nothing(path);
        };
    }

    private Response api(Request request, List<String> path) {
        String first = path.isEmpty() ? "" : path.getFirst();
        return switch (first + path.size()) {
            case "health1" -> Response.json(200, Map.of("status", "pass"));
            case "failures1" -> lists.failures(request);
            case "quotes1" -> lists.quotes(request);
            case "days2" -> lists.day(request, path.get(1));
            case "search1" -> entities.search(request);
            case "entities1" -> lists.entities(request);
            case "entities2" -> entities.profile(path.get(1));
            case "entities3", "places3" -> about(request, path);
            case "articles1" -> lists.articles(request);
            case "articles2" -> articles.sheet(request, path.get(1));
            case "articles3" -> articles.part(request, path.get(1), path.get(2));
            case "articles4" ->
                path.get(2).equals("versions") ? articles.version(request, path.get(1), path.get(3)) : nothing(path);
            case "articles5" ->
                path.get(2).equals("versions") && path.get(4).equals("changes")
                        ? articles.changes(request, path.get(1), path.get(3))
                        : nothing(path);
            default -> nothing(path);
        };
    }

    private Response about(Request request, List<String> path) {
        return switch (path.get(2)) {
            case "articles" -> lists.appearances(request, path.get(1));
            case "quotes" -> lists.utterances(request, path.get(1));
            default -> nothing(path);
        };
    }

    private static Response nothing(List<String> path) {
        return Response.problem(Problems.NO_SUCH_ROUTE.of("No route /" + String.join("/", path) + "."));
    }
}
