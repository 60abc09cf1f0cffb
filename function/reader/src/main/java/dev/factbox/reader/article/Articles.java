package dev.factbox.reader.article;

import dev.factbox.factsheet.Problem;
import dev.factbox.reader.Upload;
import java.util.List;

/** Parses an upload into its articles, in the order in which they stand. */
public final class Articles {
    /** The type of a problem that is ours, not the upload's. */
    static final String DEFECT = "/problems/defect";

    private static final int STATUS = 500;

    private Articles() {}

    /** Never throws on any bytes: what can't be read is {@link Parsed.Unreadable}. At least one item. */
    public static List<Parsed> parse(Upload upload) {
        try {
            if (upload.bytes().length > Limits.BYTES) {
                throw UnreadableException.tooLarge(
                        "The upload has %d bytes; at most %d are read. Upload its text alone."
                                .formatted(upload.bytes().length, Limits.BYTES));
            }
            return Formats.parse(Document.of(upload));
        } catch (UnreadableException e) {
            return List.of(new Parsed.Unreadable(e.problem()));
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(new Parsed.Unreadable(new Problem(
                    DEFECT, "Factbox failed to read it", STATUS, "A defect of ours, please report it: " + e)));
        }
    }
}
