package dev.factbox.reader.facts;

import dev.factbox.factsheet.Defect;
import dev.factbox.factsheet.SheetPart;
import dev.factbox.reader.article.DeadlinePassedException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Makes the parts of one fact sheet. A defect in one costs that part and is logged. Not safe for use by several
 * threads.
 */
public final class Parts {
    private final String source;
    private final List<SheetPart> missing = new ArrayList<>();

    private Parts(String source) {
        this.source = source;
    }

    /**
     * Starts a fact sheet that has no part yet.
     *
     * @param source names the article in the log
     */
    public static Parts of(String source) {
        return new Parts(source);
    }

    /**
     * Returns the result of the maker, or {@code otherwise} if it fails.
     *
     * @throws DeadlinePassedException if the time for the article is over: then no other part can be made either
     */
    public <T> T make(SheetPart part, Supplier<T> maker, T otherwise) {
        try {
            return maker.get();
        } catch (DeadlinePassedException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            Defect.log(e, source + ", " + part);
            missing.add(part);
            return otherwise;
        }
    }

    /** Returns the parts whose makers failed, in order. */
    public List<SheetPart> missing() {
        return List.copyOf(missing);
    }
}
