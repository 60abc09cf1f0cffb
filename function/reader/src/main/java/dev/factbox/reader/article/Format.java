package dev.factbox.reader.article;

import java.util.List;

/** One of the forms in which newsrooms send articles. Told by content, since names and media types lie. */
sealed interface Format
        permits Ans,
                Anpa,
                AppleNews,
                Container,
                Email,
                Feed,
                HtmlPage,
                JsonFeed,
                Markdown,
                NewsMl1,
                NewsMlG2,
                Ninjs,
                Nitf,
                OtherJson,
                OtherXml,
                Pdf,
                Plain,
                Pictures,
                WireText,
                Word {
    /** Returns true if a document is of this format; of several formats the first in {@link Formats} gets it. */
    boolean recognises(Document document) throws UnreadableException;

    /** Its articles, in order, at least one item. */
    List<Parsed> parse(Document document) throws UnreadableException;
}
