package dev.factbox.reader.article.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the page says of its article outside of the text. A JSON-LD {@code articleBody} is often cut short, or of another story:
 * so it is evidence among other evidence, and never the text.
 */
final class Evidence {
    private static final int SHINGLE = 3;

    private final Set<Integer> title;
    private final Set<Integer> description;
    private final Set<Integer> linkedBody;

    private Evidence(Set<Integer> title, Set<Integer> description, Set<Integer> linkedBody) {
        this.title = title;
        this.description = description;
        this.linkedBody = linkedBody;
    }

    static Evidence of(Document page, LinkedData data) {
        String title = content(page, "meta[property=og:title]");
        String description =
                content(page, "meta[property=og:description]") + " " + content(page, "meta[name=description]");
        List<Integer> body = words(data.story("articleBody"));
        return new Evidence(
                new HashSet<>(words(title.isEmpty() ? page.title() : title)),
                new HashSet<>(words(description)),
                shingles(body));
    }

    private static String content(Document page, String selector) {
        Element meta = page.selectFirst(selector);
        return meta == null ? "" : meta.attr("content");
    }

    /** The words as the hashes of their small letters. */
    static List<Integer> words(String text) {
        List<Integer> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
                if (i > start) {
                    words.add(text.substring(start, i).toLowerCase(Locale.ROOT).hashCode());
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static Set<Integer> shingles(List<Integer> words) {
        Set<Integer> shingles = new HashSet<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            shingles.add(words.subList(i, i + SHINGLE).hashCode());
        }
        return shingles;
    }

    boolean hasLinkedBody() {
        return linkedBody.size() > 40;
    }

    /** Shingles in the JSON-LD body. */
    int linkedWords() {
        return linkedBody.size();
    }

    /** Share of the words that stand in the title too. */
    float inTitle(List<Integer> words) {
        return share(words, title);
    }

    /** Share of the words that stand in the description too. */
    float inDescription(List<Integer> words) {
        return share(words, description);
    }

    private static float share(List<Integer> words, Set<Integer> of) {
        if (words.size() > 80 || words.isEmpty()) {
            return 0;
        }
        int found = 0;
        for (Integer word : words) {
            found += of.contains(word) ? 1 : 0;
        }
        return (float) found / words.size();
    }

    /** Share of the block that the JSON-LD body holds, by shingles of three words; -1 when the page has none. */
    float inLinkedBody(List<Integer> words) {
        if (!hasLinkedBody()) {
            return -1;
        }
        int found = 0;
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            found += linkedBody.contains(words.subList(i, i + SHINGLE).hashCode()) ? 1 : 0;
        }
        return (float) found / Math.max(1, words.size() - SHINGLE + 1);
    }
}
