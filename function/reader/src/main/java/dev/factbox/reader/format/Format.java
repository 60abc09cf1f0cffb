package dev.factbox.reader.format;

import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.article.UnreadableException;
import dev.factbox.reader.decode.SourceDocument;
import java.util.List;

/**
 * A file format of articles, recognised by content, since names and media types are unreliable. {@link Formats} lists
 * all.
 */
interface Format {
    /**
     * Returns true for documents of this format; the first format in {@link Formats} that accepts a document parses it.
     */
    boolean recognises(SourceDocument document) throws UnreadableException;

    /** Returns the articles of a document in its order, at least one item. */
    List<Parsed> parse(SourceDocument document) throws UnreadableException;
}
