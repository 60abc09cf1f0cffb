package dev.factbox.reader.page;

import dev.factbox.reader.article.Letters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The page's {@code <meta>} elements, by name, property or itemprop in small letters. */
final class MetaTags {
    private final Map<String, List<String>> values = new HashMap<>();

    private MetaTags() {}

    static MetaTags of(Document page) {
        MetaTags tags = new MetaTags();
        for (Element meta : page.getElementsByTag("meta")) {
            String content = meta.attr("content").strip();
            for (String attribute : List.of("name", "property", "itemprop", "http-equiv")) {
                String name = Letters.lower(meta.attr(attribute));
                if (!name.isEmpty() && !content.isEmpty()) {
                    tags.values.computeIfAbsent(name, key -> new ArrayList<>()).add(content);
                }
            }
        }
        return tags;
    }

    /** The first value of the first of these names that has one; empty when none has. */
    String first(String... names) {
        for (String name : names) {
            List<String> found = all(name);
            if (!found.isEmpty()) {
                return found.getFirst();
            }
        }
        return "";
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }
}
