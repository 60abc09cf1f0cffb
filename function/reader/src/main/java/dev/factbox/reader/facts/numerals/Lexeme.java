package dev.factbox.reader.facts.numerals;

import dev.factbox.factsheet.Span;

/**
 * A run of letters, a number in digits, or a single mark.
 *
 * @param text its characters as they stand in the text
 * @param lower the same in lower case, with a straight apostrophe and a plain hyphen for their typographic forms
 * @param span in code points of the article's text
 * @param glued whether no white space stands before it
 */
public record Lexeme(Kind kind, String text, String lower, Span span, boolean glued) {
    /** The kind of a lexeme. */
    public enum Kind {
        /** Letters, also with dots between ("a.m.", "U.S."), and the ending {@code 's}. */
        WORD,
        /** Digits, with the commas of thousands and a decimal point. */
        NUMBER,
        /** Anything else, a character each. */
        MARK,
        /** The neighbour of the first and of the last lexeme. */
        NOTHING
    }

    public boolean is(String word) {
        return lower.equals(word);
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Returns true if it is a whole number in digits, without commas or a point. */
    public boolean isPlainDigits() {
        return isNumber() && text.indexOf(',') < 0 && text.indexOf('.') < 0;
    }

    public boolean isCapitalized() {
        return isWord() && Character.isUpperCase(text.codePointAt(0));
    }
}
