package dev.factbox.reader.summary.ranking;

/** Where a summary may show a sentence of the article. */
public enum Place {
    /** It stands alone. */
    ALONE,
    /** Right after the sentence that stands before it in the article, which it leans on. */
    AFTER_THE_ONE_BEFORE,
    NOWHERE
}
