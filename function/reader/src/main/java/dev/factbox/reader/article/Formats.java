package dev.factbox.reader.article;

import java.util.List;

/** The formats in the order in which they are asked: those with unmistakable bytes first, plain text last. */
final class Formats {
    private static final List<Format> ALL = List.of(
            new Pdf(),
            new Word(),
            new Container(),
            new Pictures(),
            new Nitf(),
            new NewsMlG2(),
            new NewsMl1(),
            new Feed(),
            new HtmlPage(),
            new OtherXml(),
            new JsonFeed(),
            new AppleNews(),
            new Ans(),
            new OtherJson(),
            new Ninjs(),
            new Email(),
            new Anpa(),
            new WireText(),
            new Markdown(),
            new Plain());

    private Formats() {}

    static List<Parsed> parse(Document document) throws UnreadableException {
        if (document.bytes().length == 0) {
            throw UnreadableException.of("empty", "Nothing to read", "The file has no bytes.");
        }
        for (Format format : ALL) {
            if (format.recognises(document)) {
                return format.parse(document);
            }
        }
        throw new IllegalStateException("plain text takes what no other format takes");
    }
}
