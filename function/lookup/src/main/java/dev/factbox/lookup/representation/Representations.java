package dev.factbox.lookup.representation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.FactSheetJson;
import dev.factbox.lookup.http.Form;
import dev.factbox.lookup.http.Response;

/** Answers in other forms than JSON. */
public final class Representations {
    private Representations() {}

    /**
     * An answer's JSON in another form.
     *
     * @param place where it was asked for
     */
    public static Response write(Form form, JsonNode answer, Place place) {
        return form.answer(
                switch (form) {
                    case JSON -> answer.toString();
                    case ANNOTATIONS -> Annotations.of(sheet(answer), place).toString();
                    case JSON_LD -> JsonLd.of(sheet(answer), place).toString();
                    case NINJS -> Ninjs.of(sheet(answer), place).toString();
                    case CSV -> Csv.of(answer, place.columns());
                    case GEOJSON -> GeoJson.of(answer).toString();
                    case JSON_FEED -> JsonFeed.of(answer, place).toString();
                    case ATOM -> Atom.of(answer, place);
                    case HTML -> throw new IllegalArgumentException("pages are routes of their own");
                });
    }

    private static FactSheet sheet(JsonNode answer) {
        return FactSheetJson.read(answer.toString());
    }
}
