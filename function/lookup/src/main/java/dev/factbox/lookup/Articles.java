package dev.factbox.lookup;

import static dev.factbox.factsheet.PubStatus.CANCELED;
import static dev.factbox.factsheet.PubStatus.FAILED;
import static dev.factbox.factsheet.PubStatus.WITHHELD;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.factbox.archive.Archive;
import dev.factbox.archive.Failure;
import dev.factbox.archive.Standing;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.FactSheetJson;
import dev.factbox.factsheet.Problem;
import dev.factbox.factsheet.PubStatus;
import dev.factbox.factsheet.Text;
import dev.factbox.lookup.http.BadParameter;
import dev.factbox.lookup.http.Problems;
import dev.factbox.lookup.http.Request;
import dev.factbox.lookup.http.Response;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One article: its fact sheet, the sheet's parts, and its versions. */
record Articles(Archive archive, InstantSource clock) {
    private static final int UNPROCESSABLE = 422;

    /** Why an article isn't served, with the status that it has when it is known. */
    interface Refusal {
        Response of(Problem problem, @Nullable PubStatus status);
    }

    /** An answer for a sheet that may be served, or for the problem why there is none. */
    Response resolve(String id, Function<FactSheet, Response> answer, Refusal refusal) {
        return switch (archive.find(id, clock.instant())) {
            case Standing.Served(FactSheet sheet) -> answer.apply(sheet);
            case Standing.Killed() -> refusal.of(Problems.GONE.of("Article " + id + " was killed."), CANCELED);
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
        return resolve(id, answer, Articles::refused);
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
        return served(id, sheet -> Response.json(200, Offsets.asAsked(request, sheet)));
    }

    /** The text of an article that may be served. */
    Optional<Text> words(String id) {
        return archive.find(id, clock.instant()) instanceof Standing.Served(FactSheet sheet)
                ? Optional.of(Text.of(sheet.text()))
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
                        200, Map.of("items", Offsets.asAsked(request, sheet).path(part))));
    }

    /** The articles that tell of the same. */
    Response related(Request request, String id) {
        return served(
                id,
                sheet -> Response.json(
                        200,
                        Map.of("items", archive.catalogue().related(id, clock.instant(), Parameters.limit(request)))));
    }

    Response versions(String id) {
        return served(
                id, sheet -> Response.json(200, Map.of("items", List.copyOf(archive.versions(id, clock.instant())))));
    }

    Response version(Request request, String id, String number) {
        int wanted;
        try {
            wanted = Parameters.number("version", number, 1_000_000);
        } catch (BadParameter e) {
            return Response.problem(Problems.NOT_FOUND.of(e.detail()));
        }
        return served(
                id,
                sheet -> archive.version(id, wanted, clock.instant())
                        .map(version -> Response.json(200, Offsets.asAsked(request, version)))
                        .orElseGet(() -> Response.problem(Problems.NOT_FOUND.of(
                                "Article " + id + " has no version " + wanted + " that may be served."))));
    }
}
