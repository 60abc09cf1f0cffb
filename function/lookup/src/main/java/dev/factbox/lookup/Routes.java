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
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.SdkException;

/** Which question each path asks, one line a route. The first that fits answers. */
final class Routes {
    private static final String METHODS = "GET, HEAD, OPTIONS";

    private final List<Route> routes;

    Routes(Archive archive, InstantSource clock, Cursors cursors) {
        Lists lists = new Lists(archive, clock, cursors);
        Articles articles = new Articles(archive, clock);
        WebPages pages = new WebPages(archive, clock, cursors);
        this.routes = Stream.of(
                        acrossArticles(lists, new Entities(archive, clock)), ofAnArticle(lists, articles), web(pages))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Route> acrossArticles(Lists lists, Entities entities) {
        return List.of(
                new Route("/v1/health", (request, path) -> Response.json(200, Map.of("status", "pass"))),
                new Route("/v1/failures", (request, path) -> lists.failures(request)),
                new Route("/v1/quotes", (request, path) -> lists.quotes(request)),
                new Route("/v1/days/{date}", (request, path) -> lists.day(request, path.getFirst())),
                new Route("/v1/search", (request, path) -> entities.search(request)),
                new Route("/v1/entities", (request, path) -> lists.entities(request)),
                new Route("/v1/entities/{key}", (request, path) -> entities.profile(path.getFirst())),
                new Route(
                        "/v1/entities/{key}/articles", (request, path) -> lists.appearances(request, path.getFirst())),
                new Route("/v1/entities/{key}/quotes", (request, path) -> lists.utterances(request, path.getFirst())),
                new Route("/v1/places/{key}/articles", (request, path) -> lists.appearances(request, path.getFirst())));
    }

    private static List<Route> ofAnArticle(Lists lists, Articles articles) {
        return List.of(
                new Route("/v1/articles", (request, path) -> lists.articles(request)),
                new Route("/v1/articles/{id}", (request, path) -> articles.sheet(request, path.getFirst())),
                new Route("/v1/articles/{id}/text", (request, path) -> articles.text(path.getFirst())),
                new Route("/v1/articles/{id}/summary", (request, path) -> articles.summary(request, path.getFirst())),
                part("entities", articles),
                part("quotes", articles),
                part("claims", articles),
                part("dates", articles),
                part("quantities", articles),
                new Route("/v1/articles/{id}/versions", (request, path) -> articles.versions(path.getFirst())),
                new Route(
                        "/v1/articles/{id}/versions/{version}",
                        (request, path) -> articles.version(request, path.getFirst(), path.getLast())));
    }

    private static Route part(String name, Articles articles) {
        return new Route("/v1/articles/{id}/" + name, (request, path) -> articles.part(request, path.getFirst(), name));
    }

    private static List<Route> web(WebPages pages) {
        return List.of(
                new Route("/", (request, path) -> pages.front(request)),
                new Route("/style.css", (request, path) -> Response.of(200, "text/css; charset=utf-8", Pages.style())),
                new Route("/openapi.json", (request, path) -> OpenApi.answer()),
                new Route("/articles/{id}", (request, path) -> pages.article(path.getFirst())),
                new Route("/entities/{key}", (request, path) -> pages.entity(path.getFirst())),
                new Route("/problems/{name}", (request, path) -> pages.problem(path.getFirst())));
    }

    /** The path of every question that is answered, as the OpenAPI document writes it. */
    List<String> templates() {
        return routes.stream().map(Route::template).toList();
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
        for (Route route : routes) {
            Optional<List<String>> variables = route.match(request.path());
            if (variables.isPresent()) {
                return route.answer().of(request, variables.get());
            }
        }
        return Response.problem(Problems.NO_SUCH_ROUTE.of("No route /" + String.join("/", request.path()) + "."));
    }
}
