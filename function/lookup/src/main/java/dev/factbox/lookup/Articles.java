package dev.factbox.lookup;

import static dev.factbox.factsheet.PubStatus.CANCELED;
import static dev.factbox.factsheet.PubStatus.FAILED;
import static dev.factbox.factsheet.PubStatus.WITHHELD;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.factbox.archive.Archive;
import dev.factbox.archive.entry.Failure;
import dev.factbox.archive.entry.Standing;
import dev.factbox.archive.entry.VersionLine;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.FactSheetJson;
import dev.factbox.factsheet.Problem;
import dev.factbox.factsheet.PubStatus;
import dev.factbox.factsheet.Text;
import dev.factbox.lookup.changes.Changes;
import dev.factbox.lookup.http.BadParameter;
import dev.factbox.lookup.http.Problems;
import dev.factbox.lookup.http.Request;
import dev.factbox.lookup.http.Response;
import dev.factbox.lookup.timeline.Timeline;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One article: its fact sheet, the sheet's parts, and its versions. */
record Articles(Archive archive, InstantSource clock) {
    private static final int UNPROCESSABLE = 422;

    /** Why an article isn't served, with the status that it has when it is known. */
    interface Refusal {
        Response of(Problem problem, @Nullable PubStatus status);
    }

    /** An answer for an article that may be served, or for the problem why there is none. */
    Response resolve(String id, Function<Standing.Served, Response> answer, Refusal refusal) {
        return switch (archive.find(id, clock.instant())) {
            case Standing.Served served -> answer.apply(served);
            case Standing.Killed() ->
                refusal.of(Problems.GONE.of("Article " + id + " was killed, or its object was deleted."), CANCELED);
            case Standing.Withheld() -> refusal.of(Problems.WITHHELD.of("Article " + id + " is held back."), WITHHELD);
            case Standing.Embargoed(String until) ->
                refusal.of(Problems.EMBARGOED.of("Article " + id + " is under embargo until " + until + "."), WITHHELD);
            case Standing.Failed(Failure failure) -> refusal.of(ofClient(failure.problem()), FAILED);
            case Standing.Unknown() -> refusal.of(Problems.NOT_FOUND.of("No article " + id + "."), null);
        };
    }

    /** That an upload could not be read is no failure of this lookup, even where it was a fault of the reader. */
    private static Problem ofClient(Problem problem) {
        return problem.status() < 500
                ? problem
                : new Problem(problem.type(), problem.title(), UNPROCESSABLE, problem.detail());
    }

    private Response served(String id, Function<FactSheet, Response> answer) {
        return resolve(id, served -> answer.apply(served.sheet()), Articles::refused);
    }

    /** The status rides along as an extension member, which RFC 9457 allows. */
    private static Response refused(Problem problem, @Nullable PubStatus status) {
        ObjectNode body = FactSheetJson.mapper().valueToTree(problem);
        if (status != null) {
            body.set("pubStatus", FactSheetJson.mapper().valueToTree(status));
        }
        return Response.of(problem.status(), "application/problem+json", body.toString());
    }

    Response sheet(Request request, String id) {
        return resolve(
                id,
                served -> Lineage.of(archive, served, clock.instant())
                        .link(Response.json(200, Offsets.asAsked(request, Parameters.shown(request, served.sheet())))),
                Articles::refused);
    }

    /** The text of an article that may be served. */
    Optional<Text> words(String id) {
        return archive.find(id, clock.instant()) instanceof Standing.Served served
                ? Optional.of(Text.of(served.sheet().text()))
                : Optional.empty();
    }

    Response text(String id) {
        return served(id, sheet -> Response.of(200, "text/plain; charset=utf-8", sheet.text()));
    }

    Response summary(Request request, String id) {
        return served(id, sheet -> Summaries.answer(request, sheet));
    }

    /** A list of the sheet's, such as its quotes. */
    Response part(Request request, String id, String part) {
        return served(
                id,
                sheet -> Response.json(
                        200,
                        Map.of(
                                "items",
                                Offsets.asAsked(request, Parameters.shown(request, sheet))
                                        .path(part))));
    }

    /** The articles that tell of the same. */
    Response related(Request request, String id) {
        int limit = Parameters.limit(request);
        return list(id, archive.catalogue().related(id, clock.instant(), limit));
    }

    Response versions(String id) {
        List<VersionLine> versions = archive.versions(id, clock.instant());
        return list(id, versions.isEmpty() ? Optional.empty() : Optional.of(versions));
    }

    /** Returns a list of an article, or the problem that keeps the article from being served. */
    private Response list(String id, Optional<? extends List<?>> items) {
        return items.map(found -> Response.json(200, Map.of("items", found)))
                .orElseGet(() -> served(id, sheet -> Response.json(200, Map.of("items", List.of()))));
    }

    /** Its facts in the order of their dates. */
    Response timeline(Request request, String id) {
        return served(id, sheet -> Response.json(200, Offsets.asAsked(request, Timeline.of(sheet.shown()), sheet)));
    }

    /** Returns the articles that it evolved from and into. */
    Response lineage(String id) {
        return resolve(
                id, served -> Response.json(200, Lineage.of(archive, served, clock.instant())), Articles::refused);
    }

    Response version(Request request, String id, String number) {
        return version(
                id,
                number,
                version -> Response.json(200, Offsets.asAsked(request, Parameters.shown(request, version))));
    }

    /**
     * Returns the facts that changed since the version before that may be served, or for the first version all facts.
     */
    Response changes(String id, String number, BiFunction<FactSheet, Changes, Response> answer) {
        return version(id, number, version -> answer.apply(version, changes(version)));
    }

    private Changes changes(FactSheet version) {
        return IntStream.iterate(version.version() - 1, number -> number > 0, number -> number - 1)
                .mapToObj(number -> archive.version(version.id(), number, clock.instant()))
                .flatMap(Optional::stream)
                .findFirst()
                .map(before -> Changes.between(before, version))
                .orElseGet(() -> Changes.first(version));
    }

    private Response version(String id, String number, Function<FactSheet, Response> answer) {
        int wanted;
        try {
            wanted = Parameters.number("version", number, 1_000_000);
        } catch (BadParameter e) {
            return Response.problem(Problems.NOT_FOUND.of(e.detail()));
        }
        return archive.version(id, wanted, clock.instant())
                .map(answer)
                .orElseGet(() -> served(
                        id,
                        sheet -> Response.problem(Problems.NOT_FOUND.of(
                                "Article " + id + " has no version " + wanted + " that may be served."))));
    }
}
