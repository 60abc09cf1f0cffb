package dev.factbox.lookup;

import static dev.factbox.lookup.http.Form.ANNOTATIONS;
import static dev.factbox.lookup.http.Form.ATOM;
import static dev.factbox.lookup.http.Form.CSV;
import static dev.factbox.lookup.http.Form.GEOJSON;
import static dev.factbox.lookup.http.Form.JSON_FEED;
import static dev.factbox.lookup.http.Form.JSON_LD;
import static dev.factbox.lookup.http.Form.NINJS;

import dev.factbox.archive.Archive;
import dev.factbox.lookup.http.BadParameter;
import dev.factbox.lookup.http.Form;
import dev.factbox.lookup.http.Form.Suffixed;
import dev.factbox.lookup.http.Problems;
import dev.factbox.lookup.http.Request;
import dev.factbox.lookup.http.Response;
import dev.factbox.lookup.page.Pages;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.SdkException;

/** Which question each path asks, one line a route. The first that fits answers. */
final class Routes {
    private static final String METHODS = "GET, HEAD, OPTIONS";

    /** Bytes of JSON that Lambda passes easily: it takes 6 MB, and they grow by a third on their way. */
    private static final int LARGE = 3_000_000;

    private static final Form[] FEEDS = {CSV, JSON_FEED, ATOM};
    private static final Form[] SHEETS = {ANNOTATIONS, JSON_LD, NINJS};

    private final List<Route> routes;
    private final Shaping shaping;

    private final Throttle throttle;

    Routes(Archive archive, InstantSource clock, Cursors cursors, Throttle throttle) {
        this.throttle = throttle;
        Lists lists = new Lists(archive, clock, cursors);
        Finding finding = new Finding(archive, clock, cursors);
        Articles articles = new Articles(archive, clock);
        WebPages pages = new WebPages(archive, clock, cursors);
        this.routes = Stream.of(
                        acrossArticles(lists, finding, new Entities(archive, clock), pages),
                        ofAnArticle(finding, articles, pages),
                        web(pages))
                .flatMap(List::stream)
                .toList();
        this.shaping = new Shaping(articles::words);
    }

    private static List<Route> acrossArticles(Lists lists, Finding finding, Entities entities, WebPages pages) {
        return List.of(
                new Route("/v1/health", (request, path) -> Response.json(200, Map.of("status", "pass"))),
                new Route("/v1/failures", (request, path) -> lists.failures(request)).in(FEEDS),
                new Route("/v1/quotes", (request, path) -> finding.quotes(request)).in(FEEDS),
                new Route("/v1/claims", (request, path) -> finding.claims(request)).in(FEEDS),
                new Route("/v1/stories", (request, path) -> finding.stories(request)).in(JSON_FEED, ATOM),
                new Route("/v1/days/{date}", (request, path) -> finding.day(request, path.getFirst())).in(FEEDS),
                new Route("/v1/search", (request, path) -> finding.search(request)).in(FEEDS),
                new Route("/v1/entities", (request, path) -> lists.entities(request)).in(CSV),
                new Route("/v1/entities/{key}", (request, path) -> entities.profile(path.getFirst()))
                        .page((request, path) -> pages.entity(path.getFirst())),
                new Route(
                                "/v1/entities/{key}/articles",
                                (request, path) -> finding.appearances(request, path.getFirst()))
                        .in(FEEDS),
                new Route("/v1/entities/{key}/quotes", (request, path) -> finding.quotesOf(request, path.getFirst()))
                        .in(FEEDS),
                new Route("/v1/entities/{key}/mentions", (request, path) -> finding.mentions(request, path.getFirst()))
                        .in(FEEDS),
                new Route("/v1/entities/{key}/timeline", (request, path) -> finding.timeline(request, path.getFirst()))
                        .in(FEEDS),
                new Route("/v1/places/{key}/articles", (request, path) -> finding.appearances(request, path.getFirst()))
                        .in(FEEDS));
    }

    private static List<Route> ofAnArticle(Finding finding, Articles articles, WebPages pages) {
        return List.of(
                new Route("/v1/articles", (request, path) -> finding.articles(request))
                        .in(FEEDS)
                        .page((request, path) -> pages.front(request)),
                new Route("/v1/articles/{id}", (request, path) -> articles.sheet(request, path.getFirst()))
                        .in(SHEETS)
                        .page((request, path) -> pages.article(path.getFirst())),
                new Route("/v1/articles/{id}/text", (request, path) -> articles.text(path.getFirst())),
                new Route("/v1/articles/{id}/summary", (request, path) -> articles.summary(request, path.getFirst())),
                new Route("/v1/articles/{id}/related", (request, path) -> articles.related(request, path.getFirst()))
                        .in(FEEDS),
                part("entities", articles).in(GEOJSON),
                part("quotes", articles),
                part("claims", articles),
                part("dates", articles),
                part("quantities", articles),
                new Route("/v1/articles/{id}/timeline", (request, path) -> articles.timeline(request, path.getFirst()))
                        .in(CSV),
                new Route("/v1/articles/{id}/lineage", (request, path) -> articles.lineage(path.getFirst())),
                new Route("/v1/articles/{id}/versions", (request, path) -> articles.versions(path.getFirst())).in(CSV),
                new Route(
                                "/v1/articles/{id}/versions/{version}",
                                (request, path) -> articles.version(request, path.getFirst(), path.getLast()))
                        .in(SHEETS),
                new Route(
                                "/v1/articles/{id}/versions/{version}/changes",
                                (request, path) -> articles.changes(
                                        path.getFirst(),
                                        path.getLast(),
                                        (version, changes) -> Response.json(200, changes)))
                        .page((request, path) -> pages.changes(path.getFirst(), path.getLast())));
    }

    private static Route part(String name, Articles articles) {
        return new Route("/v1/articles/{id}/" + name, (request, path) -> articles.part(request, path.getFirst(), name))
                .in(CSV);
    }

    private static List<Route> web(WebPages pages) {
        return List.of(
                new Route("/", (request, path) -> pages.front(request)),
                new Route("/style.css", (request, path) -> Response.of(200, "text/css; charset=utf-8", Pages.style())),
                new Route("/icon.svg", (request, path) -> Response.of(200, "image/svg+xml", Pages.icon())),
                new Route("/openapi.json", (request, path) -> OpenApi.answer()),
                new Route("/articles/{id}", (request, path) -> pages.article(path.getFirst())),
                new Route("/entities/{key}", (request, path) -> pages.entity(path.getFirst())),
                new Route("/problems/{name}", (request, path) -> pages.problem(path.getFirst())));
    }

    /** Returns all routes. */
    List<Route> all() {
        return routes;
    }

    Response answer(Request request) {
        try {
            Duration wait = throttle.wait(request.client());
            if (wait.isPositive()) {
                return tooMany(wait);
            }
            String methods = methods(request);
            return switch (request.method()) {
                case "OPTIONS" -> new Response(204, Map.of("allow", methods), new byte[0]);
                case "GET", "HEAD" -> methods.equals(METHODS) ? get(request) : notAllowed(request, methods);
                default -> notAllowed(request, methods);
            };
        } catch (BadParameter e) {
            return Response.problem(Problems.BAD_PARAMETER.of(e.detail()));
        } catch (SdkException e) {
            return Response.problem(Problems.UNAVAILABLE.of("The table could not be read just now."))
                    .with("retry-after", "1");
        }
    }

    private static Response tooMany(Duration wait) {
        String seconds = String.valueOf(wait.toSeconds());
        return Response.problem(Problems.TOO_MANY_REQUESTS.of("Ask again in " + seconds + " seconds."))
                .with("retry-after", seconds);
    }

    /** Uploads and watches are other functions', to which only what they answer goes. */
    private static String methods(Request request) {
        return request.path().equals(List.of("v1", "uploads"))
                ? "POST, OPTIONS"
                : WatchRoutes.methods(request.path()).orElse(METHODS);
    }

    private static Response notAllowed(Request request, String methods) {
        return Response.problem(Problems.METHOD_NOT_ALLOWED.of(request.method() + " is not answered here."))
                .with("allow", methods);
    }

    private Response get(Request request) {
        Parameters.check(request);
        if (!request.path().stream().allMatch(Parameters::isName)) {
            return Response.problem(Problems.NOT_FOUND.of("Nothing has a name that long."));
        }
        return suffixed(request)
                .or(() -> plain(request))
                .orElseGet(() -> Response.problem(
                        Problems.NO_SUCH_ROUTE.of("No route /" + String.join("/", request.path()) + ".")));
    }

    /** The answer to a path whose suffix asks for a form that its route has. */
    private Optional<Response> suffixed(Request request) {
        if (request.path().isEmpty()) {
            return Optional.empty();
        }
        return Suffixed.of(request.path().getLast()).flatMap(last -> {
            List<String> path = new ArrayList<>(request.path());
            path.set(path.size() - 1, last.name());
            return found(path)
                    .filter(found -> found.route().forms().contains(last.form()))
                    .map(found -> answer(request, request.at(path), found, last.form()));
        });
    }

    private Optional<Response> plain(Request request) {
        return found(request.path()).map(found -> {
            Set<Form> forms = found.route().forms();
            return forms.isEmpty()
                    ? found.route().answer().of(request, found.variables())
                    : Form.accepted(request, forms)
                            .map(form -> answer(request, request, found, form))
                            .orElseGet(() -> notAcceptable(forms));
        });
    }

    /** @param question the request without its suffix */
    private Response answer(Request request, Request question, Found found, Form form) {
        Route route = found.route();
        return form == Form.HTML
                ? route.page().orElseThrow().of(question, found.variables())
                : shaping.shape(request, route, form, cut(question, found));
    }

    /** The answer, with fewer items where it would grow too large for Lambda to pass. */
    private static Response cut(Request question, Found found) {
        Response whole = found.route().answer().of(question, found.variables());
        int size = whole.body().length;
        if (size <= LARGE) {
            return whole;
        }
        int fewer = (int) Math.max(1, (long) Parameters.limit(question) * LARGE / 2 / size);
        if (fewer == Parameters.limit(question)) {
            return whole;
        }
        Response less = cut(question.with("limit", String.valueOf(fewer)), found);
        // What has no limit is as large as before.
        return less.body().length < size ? less : whole;
    }

    private static Response notAcceptable(Set<Form> forms) {
        List<String> types = forms.stream().sorted().map(Form::mediaType).toList();
        return Response.problem(
                Problems.NOT_ACCEPTABLE.of("Accept must take one of " + String.join(", ", types) + "."));
    }

    /** A route, and what stands in place of its segments in braces. */
    private record Found(Route route, List<String> variables) {}

    private Optional<Found> found(List<String> path) {
        return routes.stream()
                .flatMap(route -> route.match(path).map(variables -> new Found(route, variables)).stream())
                .findFirst();
    }
}
