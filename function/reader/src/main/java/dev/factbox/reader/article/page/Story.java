package dev.factbox.reader.article.page;

import java.util.List;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds a page's story. Where the markup that readers see holds none, since a script would put it there, the markup inside of templates
 * is read, then the {@code articleBody} of its JSON-LD or of its live blog's posts, and at last the description that the page gives of its article.
 */
final class Story {
    /** Fewer words than this are no story, if the page holds one elsewhere. */
    private static final int FEWEST_WORDS = 25;

    private Story() {}

    /** The blocks of the story; empty when the page holds none. */
    static List<Block> of(Document page, LinkedData data, List<Block> blocks) {
        List<Block> best = chosen(page, data, blocks);
        List<Supplier<List<Block>>> elsewhere = List.of(
                () -> chosen(page, data, templates(page)),
                () -> paragraphs(data.story("articleBody")),
                () -> paragraphs(data.posts()),
                () -> paragraphs(MetaTags.of(page).first("og:description", "description")));
        for (Supplier<List<Block>> source : elsewhere) {
            if (words(best) < FEWEST_WORDS) {
                List<Block> other = source.get();
                best = words(other) > words(best) ? other : best;
            }
        }
        return best;
    }

    private static int words(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.prose.words()).sum();
    }

    private static List<Block> chosen(Document page, LinkedData data, List<Block> blocks) {
        float[][] rows = Features.of(blocks, Evidence.of(page, data));
        return Body.choose(blocks, Forest.trained().score(rows));
    }

    private static List<Block> templates(Document page) {
        Element holder = new Element("body");
        for (Element template :
                page.select("script[type*=template],script[type*=text/html],noscript,template,textarea")) {
            String markup = template.normalName().equals("script") ? template.data() : template.html();
            if (markup.length() > 200) {
                holder.appendChild(Dom.parse(markup).body().tagName("div"));
            }
        }
        return Blocks.of(holder);
    }

    private static List<Block> paragraphs(String text) {
        Element holder = new Element("body");
        text.lines().forEach(line -> holder.appendElement("p").text(Headline.plain(line)));
        return Blocks.of(holder);
    }
}
