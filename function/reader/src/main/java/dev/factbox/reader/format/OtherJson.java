package dev.factbox.reader.format;

import com.fasterxml.jackson.databind.JsonNode;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.MetadataBuilder;
import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.article.UnreadableException;
import dev.factbox.reader.decode.Json;
import dev.factbox.reader.decode.SourceDocument;
import dev.factbox.reader.text.ArticleBuilder;
import dev.factbox.reader.text.Markup;
import dev.factbox.reader.wire.Byline;
import dev.factbox.reader.wire.Embargo;
import dev.factbox.reader.wire.Signals;
import dev.factbox.reader.wire.UploadDates;
import dev.factbox.reader.wire.WireDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * JSON of a content system's own making, and schema.org's: objects that call their parts what they are, {@code title}
 * and {@code content}, {@code headline} and {@code articleBody}. Several of them are an article each.
 */
final class OtherJson implements Format {
    private static final String[] TITLES = {"headline", "title"};
    private static final String[] BODIES = {
        "articlebody", "content", "contenthtml", "html", "fulltext", "body", "text", "news"
    };

    /** Fields by which ninjs and its kin are known. */
    private static final String[] NINJS = {
        "pubstatus",
        "versioncreated",
        "bodyhtml",
        "bodyxhtml",
        "bodytext",
        "bodies",
        "bodynitf",
        "articlehtml",
        "renditions"
    };

    /** Members in which systems keep a text that may be an object. */
    private static final String[] VALUES = {"rendered", "value", "html", "text", "basic"};

    private static final int DEEPEST_WRAPPING = 5;
    private static final int SHORTEST_BODY = 40;
    private static final int SHORTEST_ID = 8;

    @Override
    public boolean recognises(SourceDocument document) throws UnreadableException {
        return document.json().isPresent() && !stories(document).isEmpty();
    }

    @Override
    public List<Parsed> parse(SourceDocument document) throws UnreadableException {
        List<JsonNode> stories = stories(document);
        Items articles = new Items("the JSON has " + stories.size() + " stories");
        for (JsonNode story : stories) {
            articles.add(() -> article(story, document));
        }
        return articles.parsed();
    }

    private static List<JsonNode> stories(SourceDocument document) throws UnreadableException {
        List<JsonNode> found = new ArrayList<>();
        stories(document.json().orElseThrow(), 0, found);
        return found;
    }

    private static void stories(JsonNode node, int depth, List<JsonNode> found) {
        if (node.isObject() && like(node)) {
            found.add(node);
        } else if (depth < DEEPEST_WRAPPING && node.isContainerNode()) {
            node.forEach(child -> stories(child, depth + 1, found));
        }
    }

    private static boolean like(JsonNode node) {
        return Json.get(node, NINJS).isEmpty()
                && said(node, TITLES) != null
                && Objects.requireNonNullElse(said(node, BODIES), "").length() >= SHORTEST_BODY;
    }

    private static Article article(JsonNode story, SourceDocument document) throws UnreadableException {
        MetadataBuilder metadata = new MetadataBuilder();
        LocalDate reference = UploadDates.day(document.upload());
        identity(story, metadata);
        description(story, metadata);
        @Nullable String until = said(story, "embargoeduntil", "embargoed", "embargo", "embargodate");
        if (until != null && !until.matches("(?i)false|no|none|0")) {
            Embargo.note(until, reference, metadata);
        }
        ArticleBuilder body = new ArticleBuilder();
        Markup.any(body, Objects.requireNonNullElse(said(story, BODIES), ""));
        return body.article("application/json", metadata, document.upload());
    }

    /** A short id is a row of somebody's table: it names nothing outside. */
    private static void identity(JsonNode story, MetadataBuilder metadata) {
        @Nullable String id = said(story, "id");
        metadata.guid(said(story, "guid", "uuid", "uri"))
                .guidOtherwise(id != null && id.length() >= SHORTEST_ID ? id : null)
                .guidOtherwise(said(story, "url", "link", "canonicalurl"));
        metadata.versionCreated(
                        WireDates.iso(moment(story, "datemodified", "modified", "updatedat", "updated", "lastmodified"))
                                .orElse(null))
                .wireVersion(said(story, "revision", "version"))
                .wireVersionOtherwise(metadata.versionCreated());
        metadata.published(WireDates.document(moment(
                story,
                "datepublished",
                "publishedat",
                "published",
                "publishdate",
                "pubdate",
                "publisheddate",
                "date")));
        metadata.published(WireDates.document(moment(story, "datecreated", "createdat", "created")));
        metadata.pubStatus(Signals.state(said(story, "status", "state")));
    }

    /** A time, of which WordPress gives the one in Greenwich beside the local one. */
    private static @Nullable String moment(JsonNode story, String... names) {
        for (String name : names) {
            @Nullable String greenwich = said(story, name + "gmt");
            @Nullable String value = greenwich == null ? said(story, name) : greenwich + "Z";
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static void description(JsonNode story, MetadataBuilder metadata) {
        metadata.headline(plain(said(story, TITLES)))
                .language(said(story, "inlanguage", "language", "lang"))
                .slugline(said(story, "slugline"))
                .subject(null, said(story, "articlesection", "section"));
        for (String field : List.of("byline", "authors", "author", "primaryauthor", "creator")) {
            metadata.byOtherwise(Json.list(story, field).stream()
                    .map(author -> author.isValueNode() ? author.asText() : Json.text(author, "name"))
                    .filter(Objects::nonNull)
                    .flatMap(name -> Byline.people(name).stream())
                    .toList());
        }
    }

    private static @Nullable String plain(@Nullable String title) {
        return title == null ? null : Jsoup.parseBodyFragment(title).text();
    }

    /**
     * The text of the first of these fields that says something: a word, an object around one, or a list of paragraphs.
     */
    private static @Nullable String said(JsonNode story, String... names) {
        return Stream.of(names)
                .flatMap(name -> Json.get(story, name).flatMap(OtherJson::said).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> said(JsonNode value) {
        if (value.isArray()) {
            return Optional.of(StreamSupport.stream(value.spliterator(), false)
                            .filter(JsonNode::isTextual)
                            .map(JsonNode::asText)
                            .collect(Collectors.joining("\n\n")))
                    .filter(text -> !text.isBlank());
        }
        @Nullable String text = value.isObject() ? Json.text(value, VALUES) : value.asText();
        return Optional.ofNullable(text).filter(t -> !t.isBlank());
    }
}
