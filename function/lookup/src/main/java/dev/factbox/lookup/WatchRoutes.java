package dev.factbox.lookup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.factbox.archive.table.Page;
import dev.factbox.archive.watch.Watch;
import dev.factbox.archive.watch.Watches;
import dev.factbox.factsheet.FactSheetJson;
import dev.factbox.lookup.http.BadParameter;
import dev.factbox.lookup.http.Problems;
import dev.factbox.lookup.http.Request;
import dev.factbox.lookup.http.Response;
import dev.factbox.lookup.webhooks.Reach;
import dev.factbox.lookup.webhooks.Signatures;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;

/** Watches made, shown and taken away; a caller sees its own alone. */
record WatchRoutes(Watches watches, InstantSource clock, Cursors cursors, Signatures signatures, Reach reach) {
    static final String ALL = "GET, HEAD, POST, OPTIONS";
    static final String ONE = "GET, HEAD, DELETE, OPTIONS";

    private static final List<String> PATH = List.of("v1", "watches");
    private static final int LONGEST = 300;
    private static final int LONGEST_OWNER = 500;

    /**
     * A watch as its owner sees it.
     *
     * @param secret that signs what the webhook is sent; only in the answer that made the watch
     */
    private record Shown(
            String id,
            String kind,
            String value,
            @Nullable String webhook,
            String since,
            @Nullable String secret) {
        static Shown of(Watch watch, @Nullable String secret) {
            return new Shown(
                    watch.id(),
                    watch.kind().name().toLowerCase(Locale.ROOT),
                    watch.value(),
                    watch.webhook(),
                    watch.since(),
                    secret);
        }
    }

    /** The methods of a path; empty when it is none of watches. */
    static Optional<String> methods(List<String> path) {
        if (path.equals(PATH)) {
            return Optional.of(ALL);
        }
        boolean one =
                path.size() == PATH.size() + 1 && path.subList(0, PATH.size()).equals(PATH);
        return one ? Optional.of(ONE) : Optional.empty();
    }

    Response answer(Request request) {
        try {
            Parameters.check(request);
            String methods = methods(request.path()).orElse("");
            return switch (request.method()) {
                case "GET", "HEAD" -> methods.equals(ALL) ? list(request) : one(request);
                case "POST" -> methods.equals(ALL) ? make(request) : notAllowed(methods);
                case "DELETE" -> methods.equals(ONE) ? remove(request) : notAllowed(methods);
                default -> notAllowed(methods);
            };
        } catch (BadParameter e) {
            return Response.problem(Problems.BAD_PARAMETER.of(e.detail()));
        } catch (SdkException e) {
            return Response.problem(Problems.UNAVAILABLE.of("The table could not be reached just now."))
                    .with("retry-after", "1");
        }
    }

    private static Response notAllowed(String methods) {
        return Response.problem(Problems.METHOD_NOT_ALLOWED.of("Here are answered " + methods + "."))
                .with("allow", methods);
    }

    private Response list(Request request) {
        Page<Watch> page = watches.of(owner(request), Parameters.limit(request), cursors.start(request));
        List<Shown> shown =
                page.items().stream().map(watch -> Shown.of(watch, null)).toList();
        return new Paging(cursors).page(request, new Page<>(shown, page.next()));
    }

    private Response one(Request request) {
        return found(request)
                .map(watch -> Response.json(200, Shown.of(watch, null)))
                .orElseGet(WatchRoutes::notFound);
    }

    private Response remove(Request request) {
        return found(request)
                .map(watch -> {
                    watches.remove(watch);
                    return new Response(204, Map.of(), new byte[0]);
                })
                .orElseGet(WatchRoutes::notFound);
    }

    private Optional<Watch> found(Request request) {
        String id = request.path().getLast();
        return Parameters.isName(id)
                ? watches.find(id).filter(watch -> watch.owner().equals(owner(request)))
                : Optional.empty();
    }

    private static Response notFound() {
        return Response.problem(Problems.NOT_FOUND.of("You have no watch of this id."));
    }

    private static String owner(Request request) {
        String caller = request.caller();
        return caller.substring(0, Math.min(LONGEST_OWNER, caller.length()));
    }

    private Response make(Request request) {
        if (!request.hasJson()) {
            return Response.problem(Problems.UNSUPPORTED_MEDIA_TYPE.of("A watch is made from application/json."));
        }
        JsonNode json = json(request);
        Watch.Kind kind = kind(json.path("kind").asText());
        Watch watch = new Watch(
                "watch_" + UUID.randomUUID().toString().replace("-", ""),
                owner(request),
                kind,
                value(kind, json.path("value")),
                webhook(json.path("webhook")),
                clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
        if (!watches.add(watch)) {
            return Response.problem(Problems.TOO_MANY_WATCHES.of(
                    "No watch more of the kind " + json.path("kind").asText() + "."));
        }
        String secret = watch.webhook() == null ? null : signatures.secret(watch.id());
        return Response.json(201, Shown.of(watch, secret))
                .with("location", "/v1/watches/" + watch.id())
                .with("cache-control", "no-store");
    }

    private static JsonNode json(Request request) {
        String wanted = "{\"kind\": …, \"value\": …}, with \"webhook\" if you like";
        try {
            JsonNode json = FactSheetJson.mapper().readTree(request.body());
            if (json.isObject()) {
                return json;
            }
        } catch (JsonProcessingException e) {
            throw new BadParameter("body", "no JSON", wanted, e);
        }
        throw new BadParameter("body", "no object", wanted);
    }

    private static Watch.Kind kind(String name) {
        return Arrays.stream(Watch.Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new BadParameter("kind", name, "entity, speaker, place or word"));
    }

    private static String value(Watch.Kind kind, JsonNode json) {
        String given = json.isTextual() ? json.asText() : "";
        boolean fits = given.codePointCount(0, given.length()) <= LONGEST;
        return Optional.of(given)
                .filter(value -> fits)
                .flatMap(kind::value)
                .orElseThrow(() -> new BadParameter(
                        "value",
                        fits ? given : "too long",
                        kind == Watch.Kind.WORD
                                ? "one word, and none of the commonest"
                                : "the name or key of an entity, such as ann-lee"));
    }

    private @Nullable String webhook(JsonNode json) {
        if (json.isMissingNode()) {
            return null;
        }
        String url = json.isTextual() ? json.asText() : "";
        if (!reach.takes(url)) {
            throw new BadParameter("webhook", url, "an https URL of a named host, such as https://desk.example/quotes");
        }
        return url;
    }
}
