package dev.factbox.reader.page;

import java.util.List;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds a page's story. Where the markup that readers see holds none, since a script would put it there, the markup
 * inside of templates is read, then the {@code articleBody} of its JSON-LD or of its live blog's posts, and at last
 * the description that the page gives of its article.
 */
final class Story {
    /** Fewer words than this are no story, if the page holds one elsewhere. */
    private static final int FEWEST_WORDS = 25;

    /** A text with fewer words is scant beside a linked body that is so many times longer. */
    private static final int SCANT_WORDS = 120;

    private static final int LONGER = 3;

    /** Share of the text's words that the linked body may hold, if it is of something else. */
    private static final double UNKNOWN = 0.3;

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
        return drawnByScript(page, data, best);
    }

    /**
     * The linked body instead of a scant text that isn't part of it, such as the note on its author: a script draws
     * the story itself.
     */
    private static List<Block> drawnByScript(Document page, LinkedData data, List<Block> best) {
        if (words(best) >= SCANT_WORDS) {
            return best;
        }
        Evidence evidence = Evidence.of(page, data);
        if (!evidence.hasLinkedBody()) {
            return best;
        }
        List<Block> linked = paragraphs(data.story("articleBody"));
        double known = best.stream()
                .mapToDouble(block -> block.prose.words() * evidence.inLinkedBody(Evidence.words(block.text)))
                .sum();
        return words(linked) > LONGER * words(best) && known < words(best) * UNKNOWN ? linked : best;
    }

    private static int words(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.prose.words()).sum();
    }

    private static List<Block> chosen(Document page, LinkedData data, List<Block> blocks) {
        float[][] rows = Features.of(blocks, Evidence.of(page, data));
        return StoryBlocks.choose(blocks, Forest.trained().score(rows));
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
