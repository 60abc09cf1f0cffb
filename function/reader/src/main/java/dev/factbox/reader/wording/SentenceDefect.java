package dev.factbox.reader.wording;

/** A reason why a sentence can't be shown alone, in ascending order of severity. */
public enum SentenceDefect {
    /** It is a quotation that doesn't say whose it is. */
    BARE_QUOTATION,
    /** It opens with, or rests on, a pronoun whose antecedent stands in another sentence. */
    DANGLING,
    /** It opens with a word that ties it to another sentence. */
    TIED,
    /** It is no whole sentence. */
    FRAGMENT,
    /** A quotation or bracket begins or ends outside it. */
    CUT_MARKS,
    /** A credit, caption, timestamp, "Read more": about the page, not of the story. */
    FURNITURE
}
