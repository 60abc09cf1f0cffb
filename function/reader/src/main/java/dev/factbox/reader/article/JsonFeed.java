package dev.factbox.reader.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.x: each item an article. */
final class JsonFeed implements Format {
    @Override
    public boolean recognises(Document document) throws UnreadableException {
        Optional<JsonNode> json = document.json();
        return json.isPresent()
                && Objects.requireNonNullElse(Json.text(json.get(), "version"), "")
                        .contains("jsonfeed.org");
    }

    @Override
    public List<Parsed> parse(Document document) throws UnreadableException {
        JsonNode feed = document.json().orElseThrow();
        List<JsonNode> items = Json.list(feed, "items");
        Items articles = new Items("the feed has " + items.size() + " items");
        for (JsonNode item : items) {
            articles.add(() -> article(item, feed, document));
        }
        return articles.parsed();
    }

    private static Article article(JsonNode item, JsonNode feed, Document document) throws UnreadableException {
        MetadataBuilder metadata = new MetadataBuilder()
                .guid(Json.text(item, "id", "url"))
                .headline(Json.text(item, "title"))
                .language(Json.text(item, "language"))
                .language(Json.text(feed, "language"));
        metadata.versionCreated(Stamp.iso(Json.text(item, "datemodified", "datepublished"))
                        .orElse(null))
                .published(Stamp.document(Json.text(item, "datepublished")))
                .published(Stamp.document(Json.text(item, "datemodified")));
        metadata.wireVersion(metadata.versionCreated());
        for (JsonNode author : Json.list(item, "authors", "author")) {
            @Nullable String name = Json.text(author, "name");
            metadata.by(name == null ? List.of() : Byline.people(name));
        }
        Json.list(item, "tags").forEach(tag -> metadata.subject(null, tag.asText()));
        Body body = new Body();
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
