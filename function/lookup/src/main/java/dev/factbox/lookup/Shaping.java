package dev.factbox.lookup;

import com.fasterxml.jackson.databind.JsonNode;
import dev.factbox.factsheet.FactSheetJson;
import dev.factbox.factsheet.Text;
import dev.factbox.lookup.http.Form;
import dev.factbox.lookup.http.Request;
import dev.factbox.lookup.http.Response;
import dev.factbox.lookup.representation.Place;
import dev.factbox.lookup.representation.Representations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An answer's JSON in the form, with the members and the unit of spans that were asked for.
 *
 * @param texts the text of an article that may be served, by its id
 */
record Shaping(Function<String, Optional<Text>> texts) {
    /** @param request as it came, its suffix and all */
    Response shape(Request request, Route route, Form form, Response response) {
        boolean asIs = form == Form.JSON
                && request.parameter("fields").isEmpty()
                && request.parameter("offsets").isEmpty();
        if (response.status() != 200 || asIs) {
            return response;
        }
        List<String> members = Fields.asked(request, OpenApi.members(route.template()));
        JsonNode answer = Offsets.inList(request, json(response), texts);
        if (form == Form.JSON || form == Form.CSV) {
            Fields.keep(answer, members);
        }
        String next = next(request, answer);
        Place place = new Place(
                request.base(),
                request.base() + Paging.address(request),
                next.isEmpty() ? "" : request.base() + next,
                OpenApi.columns(route.template()).stream()
                        .filter(column -> members.contains(column.replaceFirst("\\..*", "")))
                        .toList());
        Response shaped = Representations.write(form, answer, place);
        return next.isEmpty() ? shaped : shaped.with("link", "<" + next + ">; rel=\"next\"");
    }

    private static String next(Request request, JsonNode answer) {
        String cursor = answer.path("cursor").asText();
        return cursor.isEmpty() ? "" : Paging.address(request, cursor);
    }

    private static JsonNode json(Response response) {
        try {
            return FactSheetJson.mapper().readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
