package dev.factbox.reader.page;

import dev.factbox.reader.article.Letters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the page says of its article outside of the text. A JSON-LD {@code articleBody} is often cut short, or of
 * another story: so it is evidence among other evidence, and never the text.
 */
final class Evidence {
    private static final int SHINGLE = 3;

    private final Set<Integer> title;
    private final Set<Integer> description;
    private final Set<Integer> linkedBody;
    private final List<List<Integer>> sites;
    private final List<List<Integer>> authors;

    private Evidence(
            Set<Integer> title,
            Set<Integer> description,
            Set<Integer> linkedBody,
            List<List<Integer>> sites,
            List<List<Integer>> authors) {
        this.title = title;
        this.description = description;
        this.linkedBody = linkedBody;
        this.sites = sites;
        this.authors = authors;
    }

    static Evidence of(Document page, LinkedData data) {
        String title = content(page, "meta[property=og:title]");
        String description =
                content(page, "meta[property=og:description]") + " " + content(page, "meta[name=description]");
        List<Integer> body = words(data.story("articleBody"));
        return new Evidence(
                new HashSet<>(words(title.isEmpty() ? page.title() : title)),
                new HashSet<>(words(description)),
                shingles(body),
                names(Stream.of(
                        content(page, "meta[property=og:site_name]"), content(page, "meta[name=application-name]"))),
                names(authors(page, data)));
    }

    private static Stream<String> authors(Document page, LinkedData data) {
        Stream<String> tagged = page
                .select("meta[name=author],meta[name=parsely-author],meta[name=sailthru.author]")
                .eachAttr("content")
                .stream();
        Stream<String> linked =
                data.stories().stream().flatMap(story -> story.path("author").findValuesAsText("name").stream());
        return Stream.concat(tagged, linked).filter(name -> name.contains(" "));
    }

    private static List<List<Integer>> names(Stream<String> names) {
        return names.map(Evidence::words)
                .filter(words -> !words.isEmpty() && words.size() < 6)
                .distinct()
                .toList();
    }

    /** Counts the site's own name among the words, up to 3. */
    int siteNames(List<Integer> words) {
        int found = 0;
        for (List<Integer> site : sites) {
            for (int i = 0; i + site.size() <= words.size() && found < 3; i++) {
                found += words.subList(i, i + site.size()).equals(site) ? 1 : 0;
            }
        }
        return found;
    }

    /**
     * Returns true if the words begin with an author's whole name and go on, as the note on who wrote the story does.
     */
    boolean opensWithAuthor(List<Integer> words) {
        return authors.stream()
                .anyMatch(author -> words.size() > author.size() + 3
                        && words.subList(0, author.size()).equals(author));
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
                    words.add(Letters.lower(text.substring(start, i)).hashCode());
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
