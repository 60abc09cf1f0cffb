package dev.factbox.lookup.representation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An item of a list as a feed shows it: an article, something of an article's, a story, or an upload that failed.
 *
 * @param url of the page, at the words that the item is about; also what the entry is known by
 * @param text what the item says: the words said, the sentences found, else the article's first sentence; may be empty
 * @param published empty when the article doesn't say it as a date
 */
record Entry(
        String url, String title, String text, Optional<Instant> published, List<String> authors, String language) {
    static List<Entry> all(JsonNode answer, Place place) {
        return answer.path("items").valueStream().map(item -> of(item, place)).toList();
    }

    private static Entry of(JsonNode item, Place place) {
        if (item.path("problem").isObject()) {
            return failure(item, place);
        }
        return item.path("articles").isArray() ? story(item, place) : fact(item, place);
    }

    private static Entry failure(JsonNode failure, Place place) {
        return new Entry(
                place.article(failure.path("id").asText()),
                failure.at("/problem/title").asText() + ": "
                        + failure.at("/source/uri").asText(),
                failure.at("/problem/detail").asText(),
                instant(failure.path("at").asText()),
                List.of(),
                "");
    }

    /** A story goes by its latest article. */
    private static Entry story(JsonNode story, Place place) {
        JsonNode latest = story.at("/articles/0");
        String headlines = story.path("articles")
                .valueStream()
                .map(article -> first(article, "headline", "lead", "uri"))
                .collect(Collectors.joining(" · "));
        return new Entry(
                place.article(latest.path("id").asText()),
                first(latest, "headline", "lead", "uri"),
                headlines,
                instant(latest.at("/published/value").asText()),
                strings(latest.path("by")),
                latest.path("language").asText());
    }

    private static Entry fact(JsonNode item, Place place) {
        JsonNode article = item.has("article") ? item.path("article") : item;
        String headline = first(article, "headline", "lead", "uri");
        JsonNode anchor = item.at("/quote/spans/0/start");
        String speaker = item.path("speaker").asText();
        return new Entry(
                place.article(article.path("id").asText()) + (anchor.isInt() ? "#t" + anchor.asInt() : ""),
                speaker.isEmpty() ? headline : speaker + ": " + headline,
                text(item, article),
                instant(article.at("/published/value").asText()),
                strings(article.path("by")),
                article.path("language").asText());
    }

    private static String first(JsonNode article, String... members) {
        return Stream.of(members)
                .map(member -> article.path(member).asText())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("Article");
    }

    private static String text(JsonNode item, JsonNode article) {
        return Stream.of("said", "sentences", "passages", "exact", "claims", "spots")
                .map(member -> String.join(" … ", words(item.path(member))))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(article.path("lead").asText());
    }

    /** Words as they stand, or the words of passages. */
    private static List<String> words(JsonNode value) {
        if (value.isTextual()) {
            return List.of(value.asText());
        }
        List<String> words = new ArrayList<>();
        value.forEach(item -> words.add(Stream.of(item, item.path("exact"), item.at("/passage/exact"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst()
                .orElse("")));
        return words;
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(value -> strings.add(value.asText()));
        return strings;
    }

    private static Optional<Instant> instant(String date) {
        try {
            return Optional.of(
                    date.length() == 10
                            ? LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant()
                            : OffsetDateTime.parse(date).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
