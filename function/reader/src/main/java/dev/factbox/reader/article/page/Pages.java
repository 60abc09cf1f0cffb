package dev.factbox.reader.article.page;

import dev.factbox.factsheet.Problem;
import dev.factbox.factsheet.Published;
import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Text;
import dev.factbox.reader.Upload;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.MetadataBuilder;
import dev.factbox.reader.article.Paragraph;
import dev.factbox.reader.article.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads HTML pages and fragments. */
public final class Pages {
    private static final String BETWEEN = "\n\n";

    private Pages() {}

    /** The page's article. Never throws, whatever the markup; a page without a story is unreadable. */
    public static Parsed parse(String html, Upload upload) {
        Document page = Dom.parse(html);
        LinkedData data = LinkedData.of(page);
        List<Block> blocks = Blocks.of(page.body());
        List<Block> story = Body.choose(blocks, Forest.trained().score(Features.of(blocks, Evidence.of(page, data))));
        if (story.isEmpty()) {
            return new Parsed.Unreadable(new Problem(
                    "/problems/no-text",
                    "No article text in it",
                    422,
                    "The page has no paragraph that reads like a story."));
        }
        return new Parsed.Story(article(page, data, blocks, story, upload));
    }

    private static Article article(
            Document page, LinkedData data, List<Block> blocks, List<Block> story, Upload upload) {
        MetaTags tags = MetaTags.of(page);
        Dates dates = new Dates(page, tags, data);
        MetadataBuilder metadata = new MetadataBuilder()
                .headline(Headline.of(page, tags, data))
                .by(new Bylines(page, tags, data).people(blocks))
                .language(language(page, tags, data))
                .published(dates.published(blocks).orElse(null))
                .versionCreated(dates.modified())
                .subject(null, section(tags, data));
        StringBuilder text = new StringBuilder();
        List<int[]> ranges = new ArrayList<>();
        for (Block block : story) {
            text.append(text.isEmpty() ? "" : BETWEEN);
            ranges.add(new int[] {text.length(), text.length() + block.text.length()});
            text.append(block.text);
        }
        Text whole = Text.of(text.toString());
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < story.size(); i++) {
            paragraphs.add(new Paragraph(whole.spanOfUtf16(ranges.get(i)[0], ranges.get(i)[1]), role(story.get(i))));
        }
        Span body = paragraphs.getFirst().span().cover(paragraphs.getLast().span());
        return new Article(whole, body, paragraphs, null, metadata.build(otherwise(upload)), "text/html");
    }

    private static Paragraph.Role role(Block block) {
        if (block.isHeading()) {
            return Paragraph.Role.HEADLINE;
        }
        return block.frame.tag.equals("figcaption") ? Paragraph.Role.FURNITURE : Paragraph.Role.STORY;
    }

    private static Published otherwise(Upload upload) {
        String published = upload.published();
        return published == null
                ? new Published(upload.received().toString().substring(0, 10), Published.From.RECEIVED)
                : new Published(published, Published.From.UPLOAD);
    }

    /** ISO 639-1: JSON-LD {@code inLanguage}, the {@code lang} of the page, then {@code <meta>}. */
    private static @Nullable String language(Document page, MetaTags tags, LinkedData data) {
        Element html = page.selectFirst("html");
        for (String tag : List.of(
                data.story("inLanguage"),
                html == null ? "" : html.attr("lang"),
                tags.first("content-language", "og:locale", "language", "dc.language"))) {
            String code = tag.strip().toLowerCase(Locale.ROOT).split("[-_,;]", -1)[0];
            if (code.matches("[a-z]{2}")) {
                return code;
            }
        }
        return null;
    }

    private static String section(MetaTags tags, LinkedData data) {
        String linked = data.story("articleSection");
        return linked.isEmpty()
                ? tags.first("article:section", "og:article:section", "section", "parsely-section")
                : linked;
    }
}
