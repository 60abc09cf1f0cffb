package dev.factbox.lookup.representation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.factbox.factsheet.Claim;
import dev.factbox.factsheet.DateMention;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.FactSheetJson;
import dev.factbox.factsheet.Quote;
import dev.factbox.factsheet.Span;
import java.util.List;
import java.util.Objects;

/**
 * The facts as W3C Web Annotations of the text (https://www.w3.org/TR/annotation-model/), each with its position and
 * its words, so that it is found again in a text that has changed a little.
 */
final class Annotations {
    private final FactSheet sheet;
    private final Place place;
    private final Words words;
    private final ObjectNode page;
    private final ArrayNode items;

    private Annotations(FactSheet sheet, Place place) {
        this.sheet = sheet;
        this.place = place;
        this.words = new Words(sheet);
        this.page = FactSheetJson.mapper()
                .createObjectNode()
                .put("@context", "http://www.w3.org/ns/anno.jsonld")
                .put("id", place.self())
                .put("type", "AnnotationPage");
        this.items = page.putArray("items");
    }

    static ObjectNode of(FactSheet sheet, Place place) {
        Annotations annotations = new Annotations(sheet, place);
        sheet.entities().forEach(annotations::entity);
        sheet.quotes().forEach(annotations::quote);
        sheet.claims().forEach(annotations::claim);
        sheet.dates().forEach(annotations::date);
        sheet.quantities()
                .forEach(quantity -> annotations
                        .annotation("classifying", List.of(quantity.span()))
                        .put("type", "TextualBody")
                        .put("purpose", "classifying")
                        .put("value", quantity.kind() + " " + quantity.value().toPlainString()));
        return annotations.page;
    }

    private void entity(Entity entity) {
        entity.mentions()
                .forEach(mention -> annotation("identifying", List.of(mention.span()))
                        .put("type", "SpecificResource")
                        .put("purpose", "identifying")
                        .put("source", place.entity(entity.key())));
    }

    private void quote(Quote quote) {
        ObjectNode body = annotation("describing", quote.spans());
        new Names(sheet)
                .speaker(quote)
                .ifPresentOrElse(
                        speaker -> body.put("type", "SpecificResource")
                                .put("purpose", "identifying")
                                .put("source", place.entity(speaker.key())),
                        () -> body.put("type", "TextualBody")
                                .put("purpose", "describing")
                                .put("value", "quotation"));
    }

    private void claim(Claim claim) {
        annotation("describing", List.of(new Span(claim.start(), claim.end())))
                .put("type", "TextualBody")
                .put("purpose", "describing")
                .put(
                        "value",
                        (claim.negated() ? "not " : "") + claim.predicate().lemma());
    }

    private void date(DateMention date) {
        annotation("classifying", List.of(date.span()))
                .put("type", "TextualBody")
                .put("purpose", "classifying")
                .put("value", Objects.requireNonNullElse(date.value(), "a period without a date"));
    }

    /** Adds an annotation of some words. @return its body, to be filled */
    private ObjectNode annotation(String motivation, List<Span> spans) {
        ObjectNode annotation = items.addObject();
        annotation
                .put("id", place.self() + "#a" + items.size())
                .put("type", "Annotation")
                .put("motivation", motivation);
        ObjectNode body = annotation.putObject("body");
        ArrayNode targets = annotation.putArray("target");
        spans.forEach(span -> target(targets.addObject(), span));
        return body;
    }

    private void target(ObjectNode target, Span span) {
        target.put("source", place.base() + "/v1/articles/" + sheet.id() + "/text");
        ArrayNode selectors = target.putArray("selector");
        selectors
                .addObject()
                .put("type", "TextPositionSelector")
                .put("start", span.start())
                .put("end", span.end());
        selectors
                .addObject()
                .put("type", "TextQuoteSelector")
                .put("exact", words.of(span))
                .put("prefix", words.before(span))
                .put("suffix", words.after(span));
    }
}
