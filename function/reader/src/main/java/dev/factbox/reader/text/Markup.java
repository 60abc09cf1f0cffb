package dev.factbox.reader.text;

import dev.factbox.reader.article.Paragraph.Role;
import dev.factbox.reader.wire.Byline;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** The paragraphs of HTML, XHTML or NITF markup, in order. */
public final class Markup implements NodeFilter {
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "img",
            "video",
            "audio",
            "figure",
            "figcaption",
            "media",
            "form",
            "button",
            "nav",
            "head",
            "header",
            "footer",
            "object",
            "embed",
            "body.head",
            "body.end",
            "hedline",
            "note");
    private static final Pattern SKIPPED_CLASS = Pattern.compile(
            "(?i)(?:^|\\s)(?:np-nonpublic|np-public|notepad|linkbox|wp-caption|caption|related|newsletter|embed-block)(?:\\s|$)");
    /**
     * In wire XML a line that ends a sentence ends a paragraph, unless the next is indented, as printers of XML indent.
     */
    private static final Pattern WIRE_BREAK = Pattern.compile("(?<=[.!?\"”’)])[ \\t]*\\n(?=\\S)");

    /** In HTML a line break means nothing. */
    private static final Pattern NO_BREAK = Pattern.compile("(?!)");

    private static final Pattern TAG =
            Pattern.compile("(?i)</?(?:p|br|div|span|b|i|strong|em|ul|li|a|h[1-6]|blockquote)(?:\\s[^<>]*)?/?>");
    /** Of another vocabulary than HTML's, escaped into the text: {@code <endash>-</endash>}. */
    private static final Pattern FOREIGN_TAG = Pattern.compile(
            "<(?<name>\\p{Alpha}[\\w:-]*)(?:\\s[^<>]*)?>(?<content>[^<>]*)</\\k<name>\\s*>|<\\p{Alpha}[\\w:-]*\\s+[\\w:-]+\\s*=\\s*[\"'][^<>]*/?>");

    /**
     * Lines at the first column that tell a text as its sender laid it out: a printer of XML would have indented them.
     */
    private static final int LAID_OUT = 3;

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "hl1", "hl2", "hl3");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "blockquote",
            "bq",
            "block",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "tr",
            "table",
            "pre",
            "body",
            "html",
            "main",
            "aside",
            "hr",
            "address",
            "center",
            "body.content",
            "nitf",
            "credit",
            "datasource");

    private final ArticleBuilder body;
    private final Pattern hardBreak;
    private final StringBuilder buffer = new StringBuilder();
    private Role role = Role.STORY;
    private int preformatted;
    private int rows;

    private Markup(ArticleBuilder body, Pattern hardBreak) {
        this.body = body;
        this.hardBreak = hardBreak;
    }

    /** Adds the paragraphs of an element. */
    public static void into(ArticleBuilder body, Element root) {
        new Markup(body, WIRE_BREAK).walk(root);
    }

    /** Adds the paragraphs of an HTML fragment or page. */
    public static void html(ArticleBuilder body, String html) {
        new Markup(body, NO_BREAK).walk(Jsoup.parseBodyFragment(html).body());
    }

    /** Adds the paragraphs of a text that may be an HTML fragment or plain. */
    public static void any(ArticleBuilder body, String text) {
        if (TAG.matcher(text).find()) {
            html(body, text);
        } else {
            body.plain(withoutTags(text));
        }
    }

    /** Adds a description where there is no story: it is the best that the document has. */
    public static void otherwise(ArticleBuilder body, @Nullable String description) {
        if (body.isEmpty() && description != null) {
            any(body, description);
        }
    }

    private static String withoutTags(String text) {
        return text.indexOf('<') < 0
                ? text
                : FOREIGN_TAG
                        .matcher(text)
                        .replaceAll(
                                m -> m.group("content") == null ? "" : Matcher.quoteReplacement(m.group("content")));
    }

    private void walk(Element root) {
        NodeTraversor.filter(this, root);
        flush();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            buffer.append(preformatted > 0 ? text.getWholeText() : words(text.getWholeText()));
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? open(element) : FilterResult.CONTINUE;
    }

    private String words(String text) {
        if (hardBreak == NO_BREAK) {
            return flowing(text);
        }
        String read = withoutTags(text);
        boolean laidOut =
                read.lines().skip(1).filter(line -> line.matches("\\S.*")).count() >= LAID_OUT;
        return laidOut
                ? Layout.blocks(read).stream().map(Layout.Block::string).collect(Collectors.joining("\n\n"))
                : flowing(read);
    }

    private String flowing(String text) {
        String marked = hardBreak.matcher(text).replaceAll("\u0000");
        return marked.replaceAll("\\s+", " ").replace('\u0000', '\n');
    }

    private FilterResult open(Element element) {
        String name = element.normalName();
        if (SKIPPED.contains(name)
                || SKIPPED_CLASS.matcher(element.attr("class")).find()) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br")) {
            buffer.append('\n');
        } else if (name.equals("td") || name.equals("th")) {
            buffer.append(' ');
        } else if (BLOCKS.contains(name) || HEADINGS.contains(name)) {
            flush();
            role = HEADINGS.contains(name) ? Role.HEADLINE : name.equals("tr") ? Role.FURNITURE : role;
            rows += name.equals("tr") ? 1 : 0;
            preformatted += name.equals("pre") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        String name = node.normalName();
        if (BLOCKS.contains(name) || HEADINGS.contains(name)) {
            flush();
            preformatted -= name.equals("pre") ? 1 : 0;
            rows -= name.equals("tr") ? 1 : 0;
            role = HEADINGS.contains(name) || name.equals("tr") ? Role.STORY : role;
        }
        return FilterResult.CONTINUE;
    }

    private void flush() {
        String text = buffer.toString();
        buffer.setLength(0);
        if (text.isBlank()) {
            return;
        }
        if (preformatted > 0) {
            body.plain(text);
        } else if (rows > 0 && role == Role.FURNITURE) {
            body.row(text);
        } else {
            lines(text);
        }
    }

    /** A line break ends a paragraph where an empty line, a finished sentence or a byline stands before it. */
    private void lines(String text) {
        StringBuilder paragraph = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            String before = paragraph.toString().strip();
            if (line.isBlank() || HeadlineShape.closed(before) || Byline.is(before)) {
                body.add(role, before);
                paragraph.setLength(0);
            }
            paragraph.append(' ').append(line);
        }
        body.add(role, paragraph.toString());
    }
}
