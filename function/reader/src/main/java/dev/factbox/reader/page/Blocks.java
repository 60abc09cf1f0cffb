package dev.factbox.reader.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Cuts a page into its blocks, in the order of the document. */
final class Blocks implements NodeFilter {
    private static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "select",
            "button",
            "textarea",
            "head",
            "math",
            "canvas",
            "audio",
            "video",
            "map",
            "datalist",
            "dialog",
            "input",
            "progress",
            "meter",
            "applet",
            "noframes",
            "link",
            "meta");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "img", "ins", "kbd", "label", "mark", "nobr", "output", "picture", "q", "rp", "rt", "ruby", "s", "samp",
            "small", "source", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "area",
            "base", "amp-img");

    private static final Set<String> MACHINES = Set.of(
            "datePublished",
            "dateModified",
            "dateCreated",
            "keywords",
            "width",
            "height",
            "wordCount",
            "copyrightYear");
    private static final Pattern HIDDEN = Pattern.compile(
            "(?:^|[\\s_-])(?:hidden|hide|d-none|sr-only|visually-?hidden|screen-reader(?:-text)?|invisible|none)(?:$|\\s)",
            Pattern.CASE_INSENSITIVE);

    /** Maximum blocks of a page; a page with more is no article. */
    private static final int MOST_BLOCKS = 20_000;

    /** Words of prose that a story has at least. */
    private static final int FEWEST_PROSE = 25;

    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, Integer> cues = new HashMap<>();
    /** Results for sets of classes that may hide an element; a page repeats the same ones. */
    private final Map<String, Boolean> hiding = new HashMap<>();

    private final StringBuilder text = new StringBuilder();
    private Frame frame = new Frame(null, "html", "html", 0, false, false);
    private int linkDepth;
    private int boldDepth;
    private int italicDepth;
    private int linkChars;
    private int links;
    private int boldChars;
    private int italicChars;
    private int images;
    private int preDepth;

    private Blocks() {}

    static List<Block> of(Element root) {
        Blocks blocks = new Blocks();
        root.filter(blocks);
        blocks.flush();
        blocks.markComments();
        blocks.blocks.forEach(Blocks::countProse);
        return blocks.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (blocks.size() >= MOST_BLOCKS) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode words) {
            append(words.getWholeText());
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? open(element) : FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        String tag = element.normalName();
        if (UNREAD.contains(tag) || isForMachines(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("br")) {
            breakLine();
        } else if (INLINE.contains(tag)) {
            style(tag, 1);
        } else if (isPlainCell(element, tag)) {
            space();
        } else {
            flush();
            frame = enter(element, tag);
            preDepth += tag.equals("pre") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    /** Microdata that no reader sees, or that says when and by whom rather than what. */
    private static boolean isForMachines(Element element) {
        boolean item = element.hasAttr("itemprop") || element.hasAttr("itemscope");
        return item && (MACHINES.contains(element.attr("itemprop")) || isUndisplayed(element));
    }

    private static boolean isUndisplayed(Element element) {
        return element.attr("style").replace(" ", "").contains("display:none");
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String tag = element.normalName();
            if (INLINE.contains(tag)) {
                style(tag, -1);
            } else if (isPlainCell(element, tag)) {
                space();
            } else if (!tag.equals("br")) {
                flush();
                preDepth -= tag.equals("pre") ? 1 : 0;
                leave();
            }
        }
        return FilterResult.CONTINUE;
    }

    /** A cell without paragraphs inside: a row of such is one block, since no cell says anything alone. */
    private static boolean isPlainCell(Element element, String tag) {
        if (!tag.equals("td") && !tag.equals("th")) {
            return false;
        }
        for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (!INLINE.contains(child.normalName()) && !UNREAD.contains(child.normalName())) {
                return false;
            }
        }
        return true;
    }

    private void style(String tag, int step) {
        switch (tag) {
            case "a" -> {
                linkDepth += step;
                links += step > 0 ? 1 : 0;
            }
            case "b", "strong" -> boldDepth += step;
            case "i", "em", "cite" -> italicDepth += step;
            case "img", "picture" -> images += step > 0 ? 1 : 0;
            default -> {}
        }
    }

    private Frame enter(Element element, String tag) {
        String names = element.className();
        String all = names + " " + element.id() + " " + element.attr("role");
        boolean hidden =
                element.hasAttr("hidden") || hiding.computeIfAbsent(names, Blocks::hides) || isUndisplayed(element);
        boolean body = element.attr("itemprop").equals("articleBody")
                || element.attr("property").equals("articleBody");
        return new Frame(frame, tag, tag + "." + names, cues.computeIfAbsent(all, Cue::in), hidden, body);
    }

    private static boolean hides(String names) {
        return HIDDEN.matcher(names).find();
    }

    private void leave() {
        Frame parent = frame.parent;
        if (parent != null) {
            parent.chars += frame.chars;
            parent.linkChars += frame.linkChars;
            parent.blocks += frame.blocks;
            frame = parent;
        }
    }

    private void append(String words) {
        int before = text.length();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (preDepth > 0 && c == '\n') {
                breakPreformatted();
            } else if (isSpace(c)) {
                space();
            } else if (!isInvisible(c)) {
                text.append(c);
            }
        }
        int grown = Math.max(0, text.length() - before);
        linkChars += linkDepth > 0 ? grown : 0;
        boldChars += boldDepth > 0 ? grown : 0;
        italicChars += italicDepth > 0 ? grown : 0;
    }

    private static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00a0'
                || c == '\u3000'
                || (c >= '\u2000' && c <= '\u200a')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202f';
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\ufeff' || c == '\u2060' || (c >= '\u007f' && c <= '\u009f');
    }

    private void space() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) > ' ') {
            text.append(' ');
        }
    }

    private void breakPreformatted() {
        trimEnd();
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    /** A second break in a row ends the paragraph. */
    private void breakLine() {
        trimEnd();
        if (!text.isEmpty() && text.charAt(text.length() - 1) == '\n') {
            flush();
        } else if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    private void trimEnd() {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
    }

    private void flush() {
        String words = text.toString().strip();
        if (!words.isEmpty()) {
            Block block = new Block(words, frame, linkChars, links, boldChars, italicChars, images);
            blocks.add(block);
            count(block);
        }
        text.setLength(0);
        linkChars = 0;
        links = 0;
        boldChars = 0;
        italicChars = 0;
    }

    private void count(Block block) {
        frame.chars += block.text.length();
        frame.linkChars += block.linkChars;
        frame.blocks++;
    }

    /** Unless next to nothing else is on the page: then what is named for comments is named so for another reason. */
    private void markComments() {
        int elsewhere = blocks.stream()
                .filter(block -> block.isProse() && !block.frame.inComments)
                .mapToInt(block -> block.prose.words())
                .sum();
        if (elsewhere >= FEWEST_PROSE) {
            blocks.stream().filter(block -> block.frame.inComments).forEach(Block::markComment);
        }
    }

    private static void countProse(Block block) {
        if (!block.isProse()) {
            return;
        }
        int words = block.prose.words();
        double weight = 1;
        for (Frame up = block.frame; up != null; up = up.parent) {
            up.proseWords += words;
            up.proseScore += weight > 0.1 ? weight * words : 0;
            weight /= 2;
        }
    }
}
