package dev.factbox.reader.page;

import dev.factbox.reader.article.Letters;
import dev.factbox.reader.article.MetadataBuilder;
import dev.factbox.reader.article.Paragraph;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads HTML pages and fragments. */
public final class Pages {
    private final String html;
    private final Document page;
    private final MetaTags tags;
    private final LinkedData data;
    private final List<Block> blocks;

    private Pages(String html) {
        this.html = html;
        this.page = Dom.parse(html);
        this.tags = MetaTags.of(page);
        this.data = LinkedData.of(page);
        this.blocks = Blocks.of(page.body());
    }

    /** Reads the article of a page. Never throws, whatever the markup. */
    public static Page read(String html) {
        Pages pages = new Pages(html);
        List<Block> found = Story.of(pages.page, pages.data, pages.blocks);
        List<String> people = new Bylines(pages.page, pages.tags, pages.data).people(pages.blocks, found);
        List<Block> story = AboutAuthor.cut(found, people);
        List<Page.Passage> passages = story.stream()
                .map(block -> new Page.Passage(role(block), block.text))
                .toList();
        return new Page(passages, pages.metadata(people));
    }

    /** A heading that reads like a paragraph is a standfirst. */
    private static Paragraph.Role role(Block block) {
        if (block.isHeading() && !block.isProse()) {
            return Paragraph.Role.HEADLINE;
        }
        return block.frame.tag.equals("figcaption") || block.frame.tag.equals("tr")
                ? Paragraph.Role.FURNITURE
                : Paragraph.Role.STORY;
    }

    private MetadataBuilder metadata(List<String> people) {
        Dates dates = new Dates(html, page, tags, data);
        return new MetadataBuilder()
                .headline(Headline.of(page, tags, data))
                .by(people)
                .language(language())
                .published(dates.published(blocks).orElse(null))
                .versionCreated(dates.modified())
                .subject(null, section());
    }

    /** ISO 639-1: JSON-LD {@code inLanguage}, the {@code lang} of the page, then {@code <meta>}. */
    private @Nullable String language() {
        Element root = page.selectFirst("html");
        for (String tag : List.of(
                data.story("inLanguage"),
                root == null ? "" : root.attr("lang"),
                tags.first("content-language", "og:locale", "language", "dc.language"))) {
            String code = Letters.lower(tag.strip()).split("[-_,;]", -1)[0];
            if (code.matches("[a-z]{2}")) {
                return code;
            }
        }
        return null;
    }

    /** JSON-LD {@code articleSection}, then {@code <meta>}. */
    private String section() {
        String linked = data.story("articleSection");
        return linked.isEmpty()
                ? tags.first("article:section", "og:article:section", "section", "parsely-section")
                : linked;
    }
}
