package dev.factbox.reader.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The JSON-LD scripts of a page, in schema.org's terms. Of those that are malformed, one page in twenty, the readable
 * part is read.
 */
final class LinkedData {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_MISSING_VALUES)
            .build();

    private static final Set<String> STORIES = Set.of(
            "Article",
            "NewsArticle",
            "BlogPosting",
            "LiveBlogPosting",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BackgroundNewsArticle",
            "ReviewNewsArticle",
            "AskPublicNewsArticle",
            "SatiricalArticle",
            "Report",
            "ScholarlyArticle",
            "TechArticle",
            "AdvertiserContentArticle",
            "Review",
            "Recipe",
            "SocialMediaPosting",
            "DiscussionForumPosting");
    private static final Set<String> PAGES =
            Set.of("WebPage", "ItemPage", "CreativeWork", "VideoObject", "HowTo", "FAQPage", "PodcastEpisode");

    /** A string field in text that isn't well-formed JSON. */
    private static final Pattern FIELD = Pattern.compile(
            "\"(headline|datePublished|dateModified|articleSection)\"\\s*:\\s*\"((?:[^\"\\\\\\n]|\\\\.){1,300})\"");

    private static final Pattern AUTHOR = Pattern.compile(
            "\"author\"\\s*:\\s*\\[?\\s*\\{[^{}\\[\\]]{0,200}?\"name\"\\s*:\\s*\"((?:[^\"\\\\\\n]|\\\\.){1,200})\"");

    private static final int MOST_NODES = 2_000;

    private final List<JsonNode> stories = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();
    private final List<JsonNode> all = new ArrayList<>();

    private LinkedData() {}

    static LinkedData of(Document page) {
        LinkedData data = new LinkedData();
        for (Element script : page.select("script[type*=ld+json]")) {
            data.collect(parse(script.data()));
        }
        return data;
    }

    private static JsonNode parse(String script) {
        String json = script.strip();
        int start = Math.min(position(json, '{'), position(json, '['));
        if (start == json.length()) {
            return JSON.createObjectNode();
        }
        try {
            return JSON.readTree(json.substring(start));
        } catch (JsonProcessingException e) {
            return salvage(json);
        }
    }

    private static int position(String json, char opening) {
        int at = json.indexOf(opening);
        return at < 0 ? json.length() : at;
    }

    /** The fields that a pattern finds in malformed JSON, as an article's. */
    private static JsonNode salvage(String json) {
        var node = JSON.createObjectNode().put("@type", "Article");
        Matcher field = FIELD.matcher(json);
        while (field.find()) {
            if (!node.has(field.group(1))) {
                node.put(field.group(1), unescape(field.group(2)));
            }
        }
        Matcher author = AUTHOR.matcher(json);
        if (author.find()) {
            node.put("author", unescape(author.group(1)));
        }
        return node.has("headline") ? node : JSON.createObjectNode();
    }

    private static String unescape(String escaped) {
        try {
            return JSON.readTree("\"" + escaped + "\"").asText();
        } catch (JsonProcessingException e) {
            return escaped;
        }
    }

    private void collect(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int n = 0; !open.isEmpty() && n < MOST_NODES; n++) {
            JsonNode node = open.poll();
            if (node.isObject()) {
                sort(node);
            }
            if (node.isArray()) {
                node.forEach(open::add);
            } else {
                for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "hasPart")) {
                    JsonNode inner = node.path(key);
                    if (inner.isContainerNode()) {
                        open.add(inner);
                    }
                }
            }
        }
    }

    private void sort(JsonNode node) {
        all.add(node);
        if (is(node, STORIES)) {
            stories.add(node);
        } else if (is(node, PAGES)) {
            pages.add(node);
        }
    }

    private static boolean is(JsonNode node, Set<String> types) {
        for (String type : values(node.path("@type"))) {
            if (types.contains(type.substring(type.lastIndexOf('/') + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Articles of the page, in the order in which they stand; the first with a headline is the page's own. */
    List<JsonNode> stories() {
        return stories;
    }

    /** The page itself and works on it that aren't articles. */
    List<JsonNode> pages() {
        return pages;
    }

    /**
     * The node with this {@code @id}, for references such as {@code {"@id": "#author"}}; the node itself when there
     * is none.
     */
    JsonNode resolve(JsonNode reference) {
        String id = reference.path("@id").asText();
        if (reference.has("name") || id.isEmpty()) {
            return reference;
        }
        for (JsonNode node : all) {
            if (node.has("name") && node.path("@id").asText().equals(id)) {
                return node;
            }
        }
        return reference;
    }

    /** The strings of a value or of a list of values. */
    static List<String> values(JsonNode value) {
        List<String> strings = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(item -> strings.addAll(item.isTextual() ? List.of(item.asText()) : List.of()));
        } else if (value.isTextual()) {
            strings.add(value.asText());
        }
        return strings;
    }

    /** The first article's field that holds text. */
    String story(String field) {
        for (JsonNode story : stories) {
            for (String value : values(story.path(field))) {
                if (!value.isBlank()) {
                    return value.strip();
                }
            }
        }
        return "";
    }

    /**
     * The text of a live blog's posts, in the order in which they are given: a line for each heading and each
     * paragraph.
     */
    String posts() {
        StringJoiner lines = new StringJoiner("\n");
        for (JsonNode story : stories) {
            JsonNode updates = story.path("liveBlogUpdate");
            for (JsonNode post : updates.isArray() ? updates : List.of(updates)) {
                Stream.of("headline", "articleBody")
                        .flatMap(field -> values(post.path(field)).stream())
                        .forEach(lines::add);
            }
        }
        return lines.toString();
    }
}
