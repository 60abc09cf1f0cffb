package dev.factbox.reader.format;

import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.article.UnreadableException;
import dev.factbox.reader.decode.SourceDocument;
import java.util.List;

/** The formats in the order in which they are asked: those with unmistakable bytes first, plain text last. */
final class Formats {
    private static final List<Format> ALL = List.of(
            new Pdf(),
            new Docx(),
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
            new PlainText());

    private Formats() {}

    static List<Parsed> parse(SourceDocument document) throws UnreadableException {
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
