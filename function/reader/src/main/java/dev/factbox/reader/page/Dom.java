package dev.factbox.reader.page;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parses HTML as browsers do, in bounded depth and time. */
final class Dom {
    /** A page's characters past this are not read: the longest live blogs stay under a third of it. */
    private static final int MOST_CHARS = 12_000_000;

    /** Elements nested deeper than any layout are laid side by side. */
    private static final int DEEPEST = 400;

    private Dom() {}

    static Document parse(String html) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        return parser.parseInput(html.substring(0, Math.min(MOST_CHARS, html.length())), "");
    }
}
