package dev.factbox.lookup.representation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.factbox.factsheet.Claim;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.FactSheetJson;
import dev.factbox.factsheet.Quote;
import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Speaker;
import dev.factbox.factsheet.Summary;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An article as schema.org has it: a NewsArticle that mentions entities and has quotations and claims as its parts. */
final class JsonLd {
    private final FactSheet sheet;
    private final Place place;
    private final Words words;
    private final ObjectNode article = FactSheetJson.mapper().createObjectNode();

    private JsonLd(FactSheet sheet, Place place) {
        this.sheet = sheet;
        this.place = place;
        this.words = new Words(sheet);
    }

    static ObjectNode of(FactSheet sheet, Place place) {
        JsonLd jsonLd = new JsonLd(sheet, place);
        jsonLd.article();
        ArrayNode mentions = jsonLd.article.putArray("mentions");
        sheet.entities().forEach(entity -> jsonLd.mention(mentions.addObject(), entity));
        ArrayNode parts = jsonLd.article.putArray("hasPart");
        sheet.quotes().forEach(quote -> jsonLd.quotation(parts.addObject(), quote));
        sheet.claims().forEach(claim -> jsonLd.claim(parts.addObject(), claim));
        return jsonLd.article;
    }

    private void article() {
        article.put("@context", "https://schema.org")
                .put("@type", "NewsArticle")
                .put("@id", place.article(sheet.id()))
                .put("url", place.article(sheet.id()))
                .put("identifier", sheet.id())
                .put("version", sheet.version())
                .put("datePublished", sheet.published().value());
        known("headline", sheet.headline());
        known("inLanguage", sheet.language());
        known("dateline", sheet.located());
        known("dateModified", sheet.versionCreated());
        known("copyrightNotice", sheet.copyright());
        ArrayNode authors = article.putArray("author");
        sheet.by().forEach(name -> authors.addObject().put("@type", "Person").put("name", name));
        Span body = sheet.body();
        article.put("articleBody", body == null ? sheet.text() : words.of(body));
        article.put(
                "abstract",
                sheet.summary().sentences().stream().map(Summary.Line::text).collect(Collectors.joining(" ")));
    }

    private void known(String name, @Nullable String value) {
        if (value != null) {
            article.put(name, value);
        }
    }

    private void mention(ObjectNode thing, Entity entity) {
        String type = switch (entity.type()) {
            case PERSON -> "Person";
            case ORGANIZATION -> "Organization";
            case LOCATION -> "Place";
            case MISC -> "Thing";
        };
        thing.put("@type", type).put("@id", place.entity(entity.key())).put("name", entity.name());
        if (!entity.roles().isEmpty()) {
            thing.put(
                    entity.type() == Entity.Type.PERSON ? "jobTitle" : "description",
                    String.join(", ", entity.roles()));
        }
        if (entity.place() != null && entity.type() == Entity.Type.LOCATION) {
            thing.putObject("geo")
                    .put("@type", "GeoCoordinates")
                    .put("latitude", entity.place().latitude())
                    .put("longitude", entity.place().longitude());
        }
    }

    private void quotation(ObjectNode part, Quote quote) {
        part.put("@type", "Quotation").put("text", words.of(quote.spans()));
        Speaker speaker = quote.speaker();
        if (speaker != null) {
            ObjectNode by = part.putObject("spokenByCharacter");
            new Names(sheet)
                    .speaker(quote)
                    .ifPresentOrElse(
                            entity -> by.put("@id", place.entity(entity.key())).put("name", entity.name()),
                            () -> by.put("name", speaker.exact()));
        }
    }

    private void claim(ObjectNode part, Claim claim) {
        part.put("@type", "Claim").put("text", words.of(new Span(claim.start(), claim.end())));
        part.putObject("appearance").put("@id", place.article(sheet.id()));
    }
}
