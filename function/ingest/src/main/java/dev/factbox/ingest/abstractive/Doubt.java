package dev.factbox.ingest.abstractive;

/** Why a sentence can't be traced to the article that it is to sum up. */
public enum Doubt {
    /** A name that the article doesn't have, or not in this form. */
    NAME,
    /** A number that the article doesn't have, or not of this. */
    NUMBER,
    /** A date or a time that the article doesn't have, or not of this. */
    DATE,
    /** Quoted words that nobody said so, or that somebody else said. */
    QUOTATION,
    /** A negation that was lost or added. */
    NEGATION,
    /** A condition or a doubt of the article's that was lost. */
    CERTAINTY,
    /** Too few of its words are the article's, or it is no whole sentence. */
    WORDING,
    /** It leans on a sentence that was left out. */
    ANTECEDENT
}
