package dev.factbox.reader.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds who wrote a page's article. The order, the first that names someone else than the publisher: JSON-LD
 * {@code author} (or {@code creator}) of the article, then of the page; {@code <meta>} fields of authors; microdata
 * and {@code rel=author}; elements named for bylines; a block that begins with "By"; names alone above the story. The
 * publisher stands only when nobody else does.
 */
final class Bylines {
    private static final List<String> TAGS = List.of(
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "byl",
            "dc.creator",
            "dcterms.creator",
            "article:author_name",
            "og:article:author",
            "cxenseparse:author",
            "citation_author",
            "rbauthors");
    private static final String MICRODATA =
            "[itemprop=author] [itemprop=name],[itemprop~=author],[rel=author],[property=author]";
    private static final String NAMED =
            "[class~=(?i)(^|[\\s_-])(byline|author|authors|writer|auteur|autor)(-?(name|names|link|title))?($|\\s)],"
                    + "[class*=byline],[id*=byline],[class*=wrote],[class*=author-name],[class*=authorName],[data-testid*=byline]";
    private static final String REMARKS =
            "[class*=comment],[id*=comment],[class*=reply],[class*=related],aside,footer,nav";
    private static final int LONGEST = 200;
    private static final int MOST_ELEMENTS = 60;

    private final Document page;
    private final MetaTags tags;
    private final LinkedData data;
    private final Names names;

    Bylines(Document page, MetaTags tags, LinkedData data) {
        this.page = page;
        this.tags = tags;
        this.data = data;
        List<String> publishers = new ArrayList<>(tags.all("og:site_name"));
        publishers.addAll(tags.all("application-name"));
        data.stories()
                .forEach(story ->
                        publishers.add(story.path("publisher").path("name").asText()));
        this.names = new Names(publishers);
    }

    List<String> people(List<Block> blocks, List<Block> story) {
        List<Supplier<List<String>>> sources = List.of(
                this::linked,
                this::tagged,
                () -> elements(MICRODATA),
                () -> elements(NAMED),
                () -> lines(blocks),
                () -> namesAlone(story));
        List<String> publisher = List.of();
        for (Supplier<List<String>> source : sources) {
            List<String> found = source.get();
            List<String> people = names.withoutPublisher(found);
            if (!people.isEmpty()) {
                return people;
            }
            publisher = publisher.isEmpty() ? found : publisher;
        }
        return publisher;
    }

    private List<String> linked() {
        return Stream.of(data.stories(), data.pages())
                .flatMap(nodes -> Stream.of("author", "creator")
                        .flatMap(field -> nodes.stream().map(node -> authors(node.path(field)))))
                .filter(people -> !people.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<String> authors(JsonNode value) {
        List<String> found = new ArrayList<>();
        (value.isArray() ? value : List.of(value)).forEach(author -> {
            JsonNode named = data.resolve(author);
            found.addAll(LinkedData.values(named.isTextual() ? named : named.path("name")));
        });
        return names.listed(found);
    }

    private List<String> tagged() {
        return TAGS.stream()
                .map(tag -> names.listed(tags.all(tag)))
                .filter(people -> !people.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<String> elements(String selector) {
        int seen = 0;
        for (Element element : page.select(selector)) {
            String text = element.hasAttr("content") ? element.attr("content") : element.text();
            if (text.length() > LONGEST || element.closest(REMARKS) != null) {
                continue;
            }
            List<String> people = names.written(text);
            people = people.isEmpty() ? names.listed(element.select("a").eachText()) : people;
            if (!people.isEmpty() || seen++ > MOST_ELEMENTS) {
                return people;
            }
        }
        return List.of();
    }

    private List<String> lines(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.text.length() < 100)
                .map(block -> names.written(Names.byline(block.text)))
                .filter(people -> !people.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Names that stand alone above the first paragraph of the story. */
    private List<String> namesAlone(List<Block> story) {
        for (Block block : story.subList(0, Math.min(3, story.size()))) {
            if (block.isProse()) {
                break;
            }
            if (block.frame.tag.equals("p") && Names.isPeople(block.text)) {
                return names.written(block.text);
            }
        }
        return List.of();
    }
}
