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
import dev.factbox.reader.wire.WireDates;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.x: each item an article. */
final class JsonFeed implements Format {
    @Override
    public boolean recognises(SourceDocument document) throws UnreadableException {
        Optional<JsonNode> json = document.json();
        return json.isPresent()
                && Objects.requireNonNullElse(Json.text(json.get(), "version"), "")
                        .contains("jsonfeed.org");
    }

    @Override
    public List<Parsed> parse(SourceDocument document) throws UnreadableException {
        JsonNode feed = document.json().orElseThrow();
        List<JsonNode> items = Json.list(feed, "items");
        Items articles = new Items("the feed has " + items.size() + " items");
        for (JsonNode item : items) {
            articles.add(() -> article(item, feed, document));
        }
        return articles.parsed();
    }

    private static Article article(JsonNode item, JsonNode feed, SourceDocument document) throws UnreadableException {
        MetadataBuilder metadata = new MetadataBuilder()
                .guid(Json.text(item, "id", "url"))
                .headline(Json.text(item, "title"))
                .language(Json.text(item, "language"))
                .language(Json.text(feed, "language"));
        metadata.versionCreated(WireDates.iso(Json.text(item, "datemodified", "datepublished"))
                        .orElse(null))
                .published(WireDates.document(Json.text(item, "datepublished")))
                .published(WireDates.document(Json.text(item, "datemodified")));
        metadata.wireVersion(metadata.versionCreated());
        for (JsonNode author : Json.list(item, "authors", "author")) {
            @Nullable String name = Json.text(author, "name");
            metadata.by(name == null ? List.of() : Byline.people(name));
        }
        Json.list(item, "tags").forEach(tag -> metadata.subject(null, tag.asText()));
        ArticleBuilder body = new ArticleBuilder();
        @Nullable String html = Json.text(item, "contenthtml");
        @Nullable String text = Json.text(item, "contenttext", "summary");
        if (html != null) {
            Markup.html(body, html);
        } else if (text != null) {
            body.plain(text);
        }
        return body.article("application/feed+json", metadata, document.upload());
    }
}
