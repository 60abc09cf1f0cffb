package dev.factbox.reader.format;

import com.fasterxml.jackson.databind.JsonNode;
import dev.factbox.reader.article.MetadataBuilder;
import dev.factbox.reader.article.Paragraph.Role;
import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.article.UnreadableException;
import dev.factbox.reader.decode.Json;
import dev.factbox.reader.decode.SourceDocument;
import dev.factbox.reader.text.ArticleBuilder;
import dev.factbox.reader.text.Markup;
import dev.factbox.reader.wire.Byline;
import dev.factbox.reader.wire.WireDates;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * Apple News Format 1.x (https://developer.apple.com/documentation/applenewsformat): a document of components, each
 * with the role that it plays. Its {@code identifier} may be that of a template, so that the canonical address names
 * the article first.
 */
final class AppleNews implements Format {
    private static final String MEDIA_TYPE = "application/vnd.apple.news+json";
    private static final int DEEPEST = 20;

    @Override
    public boolean recognises(SourceDocument document) throws UnreadableException {
        Optional<JsonNode> json = document.json();
        return json.isPresent()
                && json.get().isObject()
                && Json.get(json.get(), "components").filter(JsonNode::isArray).isPresent()
                && Json.get(json.get(), "layout", "documentstyle", "componenttextstyles")
                        .isPresent();
    }

    @Override
    public List<Parsed> parse(SourceDocument document) throws UnreadableException {
        JsonNode story = document.json().orElseThrow();
        MetadataBuilder metadata =
                new MetadataBuilder().headline(Json.text(story, "title")).language(Json.text(story, "language"));
        Json.get(story, "metadata").ifPresent(data -> metadata(data, metadata));
        metadata.guidOtherwise(Json.text(story, "identifier"));
        ArticleBuilder body = new ArticleBuilder();
        components(Json.list(story, "components"), metadata, body, 0);
        Markup.otherwise(
                body,
                Json.get(story, "metadata").map(m -> Json.text(m, "excerpt")).orElse(null));
        return List.of(new Parsed.Story(body.article(MEDIA_TYPE, metadata, document.upload())));
    }

    private static void metadata(JsonNode data, MetadataBuilder metadata) {
        metadata.guid(Json.text(data, "canonicalurl"))
                .versionCreated(WireDates.iso(Json.text(data, "datemodified")).orElse(null))
                .published(WireDates.document(Json.text(data, "datepublished")))
                .published(WireDates.document(Json.text(data, "datecreated")));
        metadata.wireVersion(metadata.versionCreated());
        Json.list(data, "authors").forEach(author -> metadata.by(Byline.people(author.asText())));
        Json.list(data, "keywords").forEach(keyword -> metadata.subject(null, keyword.asText()));
    }

    private static void components(
            List<JsonNode> components, MetadataBuilder metadata, ArticleBuilder body, int depth) {
        if (depth < DEEPEST) {
            components.forEach(component -> component(component, metadata, body, depth));
        }
    }

    private static void component(JsonNode component, MetadataBuilder metadata, ArticleBuilder body, int depth) {
        @Nullable String text = Json.text(component, "text");
        String role = Objects.requireNonNullElse(Json.text(component, "role"), "");
        if (text != null) {
            text(role, text, component, metadata, body);
        }
        if (!role.equals("aside")) {
            components(Json.list(component, "components"), metadata, body, depth + 1);
        }
    }

    private static void text(
            String role, String text, JsonNode component, MetadataBuilder metadata, ArticleBuilder body) {
        boolean html = "html".equals(Json.text(component, "format"));
        String plain = html ? Jsoup.parseBodyFragment(text).text() : text.replaceAll("(?m)^#+ |\\*\\*|__", "");
        switch (role) {
            case "title" -> metadata.headlineOtherwise(plain);
            case "byline", "author" -> metadata.byOtherwise(Byline.people(plain));
            case "body", "intro", "quote" -> {
                if (html) {
                    Markup.html(body, text);
                } else {
                    body.plain(plain);
                }
            }
            default -> {
                if (role.matches("heading\\d?")) {
                    body.add(Role.HEADLINE, plain);
                }
            }
        }
    }
}
