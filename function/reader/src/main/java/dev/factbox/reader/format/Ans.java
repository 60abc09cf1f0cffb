package dev.factbox.reader.format;

import com.fasterxml.jackson.databind.JsonNode;
import dev.factbox.factsheet.Correction;
import dev.factbox.factsheet.PubStatus;
import dev.factbox.reader.article.MetadataBuilder;
import dev.factbox.reader.article.Paragraph.Role;
import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.article.UnreadableException;
import dev.factbox.reader.decode.Json;
import dev.factbox.reader.decode.SourceDocument;
import dev.factbox.reader.text.ArticleBuilder;
import dev.factbox.reader.text.Markup;
import dev.factbox.reader.wire.Embargo;
import dev.factbox.reader.wire.UploadDates;
import dev.factbox.reader.wire.WireDates;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Arc XP's ANS 0.x: a story, whose body is a list of typed elements. */
final class Ans implements Format {
    private static final String MEDIA_TYPE = "application/vnd.arc.ans+json";

    @Override
    public boolean recognises(SourceDocument document) throws UnreadableException {
        Optional<JsonNode> json = document.json();
        return json.isPresent() && like(json.get());
    }

    private static boolean like(JsonNode json) {
        String version = Objects.requireNonNullElse(Json.text(json, "version"), "");
        return json.isObject() && (Json.get(json, "contentelements").isPresent() || version.matches("0\\.\\d+\\.\\d+"));
    }

    @Override
    public List<Parsed> parse(SourceDocument document) throws UnreadableException {
        JsonNode story = document.json().orElseThrow();
        MetadataBuilder metadata = new MetadataBuilder();
        ArticleBuilder body = new ArticleBuilder();
        metadata(story, metadata);
        restrictions(story, metadata, document);
        elements(Json.list(story, "contentelements"), body, 0);
        Markup.otherwise(body, inside(story, "description", "basic"));
        return List.of(new Parsed.Story(body.article(MEDIA_TYPE, metadata, document.upload())));
    }

    private static void metadata(JsonNode story, MetadataBuilder metadata) {
        metadata.guid(Json.text(story, "id"))
                .headline(inside(story, "headlines", "basic"))
                .language(Json.text(story, "language"))
                .located(Json.text(story, "location"))
                .copyright(Json.text(story, "copyright"))
                .sluglineOtherwise(Json.text(story, "slug"));
        metadata.versionCreated(
                WireDates.iso(Json.text(story, "lastupdateddate")).orElse(null));
        metadata.wireVersion(metadata.versionCreated());
        for (String field : List.of("firstpublishdate", "publishdate", "displaydate", "createddate")) {
            metadata.published(WireDates.document(Json.text(story, field)));
        }
        for (JsonNode by :
                Json.get(story, "credits").map(c -> Json.list(c, "by")).orElse(List.of())) {
            @Nullable String name = Json.text(by, "name", "byline");
            metadata.by(name == null ? List.of() : List.of(name));
        }
        Json.get(story, "taxonomy").ifPresent(taxonomy -> {
            for (JsonNode tag : Json.list(taxonomy, "tags")) {
                metadata.subject(null, Json.text(tag, "text"));
            }
        });
        if (Objects.requireNonNullElse(inside(story, "label", "basic"), "").matches("(?i).*correct.*")) {
            metadata.correction(Correction.From.SIGNAL, null);
        }
    }

    private static @Nullable String inside(JsonNode story, String object, String field) {
        return Json.get(story, object).map(o -> Json.text(o, field)).orElse(null);
    }

    private static void restrictions(JsonNode story, MetadataBuilder metadata, SourceDocument document) {
        Optional<JsonNode> embargo = Json.get(story, "contentrestrictions").flatMap(r -> Json.get(r, "embargo"));
        if (embargo.isPresent() && !"false".equals(Json.text(embargo.get(), "active"))) {
            String end = Objects.requireNonNullElse(Json.text(embargo.get(), "endtime"), "");
            Embargo.note(end, UploadDates.day(document.upload()), metadata);
        }
        Json.get(story, "workflow")
                .map(w -> Json.text(w, "statuscode"))
                .filter("0"::equals)
                .ifPresent(_ -> metadata.pubStatus(PubStatus.WITHHELD));
    }

    private static void elements(List<JsonNode> elements, ArticleBuilder body, int depth) {
        if (depth > 5) {
            return;
        }
        for (JsonNode element : elements) {
            element(element, body, depth);
        }
    }

    private static void element(JsonNode element, ArticleBuilder body, int depth) {
        String content = Objects.requireNonNullElse(Json.text(element, "content", "text"), "");
        switch (Objects.requireNonNullElse(Json.text(element, "type"), "")) {
            case "text" -> Markup.html(body, content);
            case "header" ->
                body.add(Role.HEADLINE, Jsoup.parseBodyFragment(content).text());
            case "correction" ->
                body.correction(Jsoup.parseBodyFragment(content).text());
            case "list" -> elements(Json.list(element, "items"), body, depth + 1);
            case "quote", "element_group" -> elements(Json.list(element, "contentelements"), body, depth + 1);
            default -> {
                // Pictures, embeds and dividers hold no paragraph of the story.
            }
        }
    }
}
