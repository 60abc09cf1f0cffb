package dev.factbox.reader.summary.ranking;

/** The place where a summary may show a sentence. */
public enum Place {
    /** It stands alone. */
    ALONE,
    /** Right after the sentence that stands before it in the article, which it leans on. */
    AFTER_THE_ONE_BEFORE,
    NOWHERE
}
