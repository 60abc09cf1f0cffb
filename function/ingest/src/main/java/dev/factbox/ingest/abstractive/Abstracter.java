package dev.factbox.ingest.abstractive;

import dev.factbox.factsheet.FactSheet;
import java.io.IOException;
import java.util.List;

/** Writes summaries in words of its own. */
public interface Abstracter {
    /** Returns the model's name as a fact sheet shows it. */
    String name();

    /**
     * What it writes of an article, a sentence each, unchecked.
     *
     * @throws IOException when it gives no answer; the article is served without
     */
    List<String> write(FactSheet sheet) throws IOException;
}
