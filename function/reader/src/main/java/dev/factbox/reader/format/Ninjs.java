package dev.factbox.reader.format;

import com.fasterxml.jackson.databind.JsonNode;
import dev.factbox.factsheet.Correction;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.MetadataBuilder;
import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.article.UnreadableException;
import dev.factbox.reader.decode.Json;
import dev.factbox.reader.decode.SourceDocument;
import dev.factbox.reader.text.ArticleBuilder;
import dev.factbox.reader.text.Markup;
import dev.factbox.reader.wire.Byline;
import dev.factbox.reader.wire.Corrections;
import dev.factbox.reader.wire.Embargo;
import dev.factbox.reader.wire.Signals;
import dev.factbox.reader.wire.UploadDates;
import dev.factbox.reader.wire.WireDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * IPTC's ninjs 1.x to 3.x and its relatives: Superdesk's ({@code guid} for {@code uri}), AP's and dpa's. One item, a
 * list of them, or items in an answer of an API.
 */
final class Ninjs implements Format {
    private static final String MEDIA_TYPE = "application/vnd.iptc.ninjs+json";
    private static final String[] FIELDS = {
        "uri", "guid", "urn", "headline", "headlines", "pubstatus", "versioncreated", "byline", "representationtype"
    };
    private static final int DEEPEST_WRAPPING = 4;

    @Override
    public boolean recognises(SourceDocument document) throws UnreadableException {
        return document.json().isPresent();
    }

    @Override
    public List<Parsed> parse(SourceDocument document) throws UnreadableException {
        List<JsonNode> found = new ArrayList<>();
        items(document.json().orElseThrow(), 0, found);
        if (found.isEmpty()) {
            throw UnreadableException.of(
                    "unknown-format",
                    "Unknown format",
                    "The JSON has no field of ninjs (uri, headline, body_text …), ANS or JSON Feed.");
        }
        Items articles = new Items("the JSON has " + found.size() + " items");
        for (JsonNode item : found) {
            articles.add(() -> article(item, document));
        }
        return articles.parsed();
    }

    private static void items(JsonNode node, int depth, List<JsonNode> found) {
        if (node.isObject() && like(node)) {
            found.add(node);
        } else if (depth < DEEPEST_WRAPPING && node.isContainerNode()) {
            node.forEach(child -> items(child, depth + 1, found));
        }
    }

    private static boolean like(JsonNode node) {
        return Json.get(node, FIELDS).isPresent();
    }

    private static Article article(JsonNode item, SourceDocument document) throws UnreadableException {
        String type = Objects.requireNonNullElse(Json.text(item, "type"), "text");
        if (type.matches("(?i)picture|photo|image|video|audio|graphic|event|planning|package|collection")) {
            throw UnreadableException.noText("The item is of type %s and has no story.".formatted(type));
        }
        MetadataBuilder metadata = new MetadataBuilder();
        LocalDate reference = UploadDates.day(document.upload());
        management(item, metadata, reference);
        dates(item, metadata);
        description(item, metadata);
        rights(item, metadata);
        ArticleBuilder body = new ArticleBuilder();
        content(item, document.json().orElse(item), body);
        return body.article(MEDIA_TYPE, metadata, document.upload());
    }

    private static void management(JsonNode item, MetadataBuilder metadata, LocalDate reference) {
        metadata.guid(Json.text(item, "guid", "urn", "uri")).wireVersion(Json.text(item, "version"));
        altId(item).ifPresent(metadata::guid);
        metadata.pubStatus(Signals.status(Json.text(item, "pubstatus")));
        metadata.language(Json.text(item, "language"))
                .urgencyOtherwise(Json.text(item, "urgency"))
                .urgencyOtherwise(Json.text(item, "priority"))
                .evolvedFrom(Json.text(item, "evolvedfrom"));
        Json.get(item, "embargoed", "embargoeduntil", "embargo")
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .ifPresent(until -> Embargo.note(until, reference, metadata));
        notes(item, metadata);
    }

    /** AP's {@code uri} is the address of one download: the item's own number names it over its versions. */
    private static Optional<String> altId(JsonNode item) {
        return Json.get(item, "altids").filter(JsonNode::isObject).map(ids -> Json.text(ids, "itemid"));
    }

    private static void notes(JsonNode item, MetadataBuilder metadata) {
        String note = Json.text(item, "ednote");
        Signals.publicNote(note).ifPresent(metadata::ednote);
        List<JsonNode> signals = Json.list(item, "signal", "signals");
        boolean marked = signals.stream()
                .anyMatch(s -> (s.isTextual() ? s.asText() : s.toString()).matches("(?i).*(?<!\\w)correction\\b.*"));
        if (marked) {
            metadata.correction(Correction.From.SIGNAL, null);
        }
        for (JsonNode other : Json.list(item, "ednotes")) {
            if (Objects.requireNonNullElse(Json.text(other, "role"), "").contains("correction")) {
                String said = Signals.publicNote(Json.text(other, "value")).orElse(null);
                metadata.correction(Correction.From.EDNOTE, said);
            }
        }
        Corrections.note(note, metadata);
    }

    private static void dates(JsonNode item, MetadataBuilder metadata) {
        metadata.versionCreated(
                WireDates.iso(Json.text(item, "versioncreated", "versionedat")).orElse(null));
        for (String field :
                List.of("firstpublished", "published", "contentcreated", "firstcreated", "versioncreated")) {
            metadata.published(WireDates.document(Json.text(item, field)));
        }
    }

    private static void description(JsonNode item, MetadataBuilder metadata) {
        metadata.headline(Json.text(item, "headline"))
                .headlineOtherwise(valued(Json.list(item, "headlines"), "main"))
                .headlineOtherwise(Json.text(item, "title"))
                .sluglineOtherwise(Json.text(item, "slugline"));
        by(item, metadata);
        @Nullable String located = Json.text(item, "located");
        metadata.locatedOtherwise(located == null ? null : Nitf.place(located))
                .locatedOtherwise(Json.get(item, "located")
                        .filter(JsonNode::isObject)
                        .map(l -> Json.text(l, "name"))
                        .orElse(null))
                .locatedOtherwise(Nitf.place(Objects.requireNonNullElse(Json.text(item, "dateline"), "")));
        for (JsonNode subject : Json.list(item, "subject", "subjects")) {
            metadata.subject(Json.text(subject, "code", "uri", "qcode", "literal"), Json.text(subject, "name"));
        }
        for (JsonNode category : Json.list(item, "categories")) {
            @Nullable String code = Json.text(category, "qcode");
            if (code != null && code.matches("(?:medtop|subj|dpasubject|dpacat):.*")) {
                metadata.subject(code, Json.text(category, "name"));
            }
        }
    }

    private static void by(JsonNode item, MetadataBuilder metadata) {
        @Nullable String byline = Json.text(item, "byline", "by");
        metadata.by(byline == null ? List.of() : Byline.people(byline));
        for (JsonNode line : Json.list(item, "bylines")) {
            @Nullable String by = Json.text(line, "by", "name", "value");
            metadata.by(by == null ? List.of() : Byline.people(by));
        }
        List<String> authors = Json.list(item, "authors").stream()
                .filter(a -> !Objects.requireNonNullElse(Json.text(a, "role"), "")
                        .matches("(?i)photographer|subeditor|editor"))
                .map(a -> Objects.requireNonNullElse(Json.text(a, "name"), ""))
                .flatMap(name -> Byline.people(name).stream())
                .toList();
        metadata.byOtherwise(authors);
    }

    private static void rights(JsonNode item, MetadataBuilder metadata) {
        metadata.copyright(Json.text(item, "copyrightnotice", "copyrightholder"));
        Json.get(item, "usageterms")
                .map(terms -> terms.isArray() && !terms.isEmpty() ? terms.get(0).asText() : terms.asText())
                .ifPresent(metadata::usageTerms);
        for (JsonNode right : Json.list(item, "rightsinfo", "rights")) {
            metadata.copyrightOtherwise(Json.text(right, "copyrightnotice", "copyrightholder"));
        }
    }

    /** AP's answers may carry the story beside the item, under {@code nitf}. */
    private static void content(JsonNode item, JsonNode root, ArticleBuilder body) {
        @Nullable String html = Json.text(item, "bodyhtml", "bodyxhtml", "articlehtml", "bodynitf");
        @Nullable String text = Json.text(item, "bodytext", "body");
        List<JsonNode> bodies = new ArrayList<>(Json.list(item, "bodies"));
        if (html == null && text == null && !bodies.isEmpty()) {
            html = body(bodies, ".*(?:x?html|nitf).*");
            text = body(bodies, ".*(?:plain|text|^$).*");
        }
        if (html != null) {
            Markup.html(body, html);
        }
        if (body.isEmpty() && text != null) {
            Markup.any(body, text);
        }
        named(item, "body").forEach(words -> Markup.otherwise(body, words));
        Json.get(root, "nitf")
                .map(nitf -> Json.text(nitf, "bodyhtml"))
                .ifPresent(words -> Markup.otherwise(body, words));
        @Nullable String description = Json.text(item, "descriptiontext", "descriptionhtml", "teaser");
        Markup.otherwise(body, description == null ? valued(Json.list(item, "descriptions"), "text") : description);
        named(item, "description").forEach(words -> Markup.otherwise(body, words));
    }

    /**
     * ninjs 1.x and 2.x let a sender name further texts: {@code body_} or {@code description_} and a word of its own.
     */
    private static List<String> named(JsonNode item, String kind) {
        return item.properties().stream()
                .filter(field -> field.getKey().startsWith(kind + "_")
                        && field.getValue().isTextual())
                .map(field -> field.getValue().asText())
                .toList();
    }

    private static @Nullable String body(List<JsonNode> bodies, String type) {
        return bodies.stream()
                .filter(b -> Objects.requireNonNullElse(
                                Json.text(b, "contenttype"), Objects.requireNonNullElse(Json.text(b, "role"), ""))
                        .matches("(?i)" + type))
                .map(b -> Json.text(b, "value"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String valued(List<JsonNode> headlines, String role) {
        return headlines.stream()
                .filter(h -> role.equals(Json.text(h, "role")))
                .findFirst()
                .or(() -> headlines.stream().findFirst())
                .map(h -> Json.text(h, "value"))
                .orElse(null);
    }
}
