package dev.factbox.reader.format;

import dev.factbox.factsheet.Defect;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.DeadlinePassedException;
import dev.factbox.reader.article.Limits;
import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.article.UnreadableException;
import dev.factbox.reader.article.Upload;
import dev.factbox.reader.decode.SourceDocument;
import java.util.ArrayList;
import java.util.List;

/** Parses an upload into its articles, in the order in which they stand. */
public final class Articles {
    private static final Parsed BEYOND = new Parsed.Unreadable(UnreadableException.tooLarge(
                    "The articles of this upload have more than %d characters up to here; at most that many are read. Upload them in parts."
                            .formatted(Limits.TEXTS))
            .problem());

    private Articles() {}

    /** Never throws on any bytes: what can't be read is {@link Parsed.Unreadable}. At least one item. */
    public static List<Parsed> parse(Upload upload) {
        try {
            if (upload.bytes().length > Limits.BYTES) {
                throw UnreadableException.tooLarge(
                        "The upload has %d bytes; at most %d are read. Upload its text alone."
                                .formatted(upload.bytes().length, Limits.BYTES));
            }
            return bounded(Formats.parse(SourceDocument.of(upload)));
        } catch (UnreadableException e) {
            return List.of(new Parsed.Unreadable(e.problem()));
        } catch (DeadlinePassedException e) {
            return List.of(new Parsed.Unreadable(e.problem()));
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(new Parsed.Unreadable(Defect.log(e, upload.uri()).problem()));
        }
    }

    /** The same, but that a story is refused once it and those before it have too much text together. */
    private static List<Parsed> bounded(List<Parsed> items) {
        List<Parsed> bounded = new ArrayList<>();
        long texts = 0;
        for (Parsed item : items) {
            texts += item instanceof Parsed.Story(Article article)
                    ? article.text().length()
                    : 0;
            bounded.add(item instanceof Parsed.Story && texts > Limits.TEXTS ? BEYOND : item);
        }
        return bounded;
    }
}
