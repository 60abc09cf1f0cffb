package dev.factbox.lookup.representation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.factbox.factsheet.FactSheetJson;

/** A list as a JSON Feed, version 1.1 (https://www.jsonfeed.org/version/1.1/). */
final class JsonFeed {
    private JsonFeed() {}

    static ObjectNode of(JsonNode answer, Place place) {
        ObjectNode feed = FactSheetJson.mapper()
                .createObjectNode()
                .put("version", "https://jsonfeed.org/version/1.1")
                .put("title", "Factbox")
                .put("home_page_url", place.base() + "/")
                .put("feed_url", place.self());
        if (!place.next().isEmpty()) {
            feed.put("next_url", place.next());
        }
        ArrayNode items = feed.putArray("items");
        Entry.all(answer, place).forEach(entry -> items.add(item(entry)));
        return feed;
    }

    private static ObjectNode item(Entry entry) {
        ObjectNode item = FactSheetJson.mapper()
                .createObjectNode()
                .put("id", entry.url())
                .put("url", entry.url())
                .put("title", entry.title())
                .put("content_text", entry.text());
        entry.published().ifPresent(instant -> item.put("date_published", instant.toString()));
        ArrayNode authors = item.putArray("authors");
        entry.authors().forEach(name -> authors.addObject().put("name", name));
        if (!entry.language().isEmpty()) {
            item.put("language", entry.language());
        }
        return item;
    }
}
