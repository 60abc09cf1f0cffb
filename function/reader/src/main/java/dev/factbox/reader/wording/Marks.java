package dev.factbox.reader.wording;

import java.util.regex.Pattern;

/**
 * Which quotations and brackets are open after some text. A text is whole when it begins and ends with none open.
 * Straight single quotes and closing curly ones count only where they can't be apostrophes.
 */
final class Marks {
    /** Clitics after an apostrophe that tokenised text sets apart, and decades. */
    private static final Pattern CLITIC = Pattern.compile(
            "(?:(?:s|re|ve|ll|m|d|t|em|til|tis|twas|n)(?![\\p{L}\\p{N}])|\\d)", Pattern.CASE_INSENSITIVE);

    private boolean quotation;
    private boolean inner;
    private int brackets;
    private boolean torn;

    private Marks() {}

    /** Returns true if every mark that a sentence opens is closed in it, and no other. */
    static boolean areWhole(String sentence) {
        Marks marks = new Marks();
        for (int i = 0; i < sentence.length(); i++) {
            marks.read(sentence, i);
        }
        return !marks.torn && !marks.quotation && !marks.inner && marks.brackets == 0;
    }

    /**
     * Returns true if a double quotation mark is still open at the end of a text, such as a paragraph up to some
     * sentence.
     */
    static boolean isOpen(String text) {
        Marks marks = new Marks();
        for (int i = 0; i < text.length(); i++) {
            marks.read(text, i);
        }
        return marks.quotation;
    }

    private void read(String text, int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        switch (text.charAt(at)) {
            case '"' -> quotation = !quotation;
            case '“', '„', '«' -> open();
            case '”', '»' -> close();
            case '(', '[' -> brackets++;
            case ')', ']' -> closeBracket();
            case '‘' -> inner = true;
            case '’', '\'', '`' -> single(text, at, before, after);
            default -> {}
        }
    }

    private void open() {
        torn |= quotation;
        quotation = true;
    }

    private void close() {
        torn |= !quotation;
        quotation = false;
    }

    private void closeBracket() {
        brackets--;
        torn |= brackets < 0;
    }

    private void single(String text, int at, char before, char after) {
        if (CLITIC.matcher(text).region(at + 1, text.length()).lookingAt()) {
            return;
        }
        boolean gapBefore = Character.isWhitespace(before) || "(\"“—–".indexOf(before) >= 0;
        boolean gapAfter = !Character.isLetterOrDigit(after);
        if (gapBefore && gapAfter) {
            inner = !inner;
        } else if (gapBefore && Character.isLetter(after)) {
            inner = true;
        } else if (gapAfter && inner && before != 's') {
            inner = false;
        } else if (gapAfter && inner) {
            inner = ",.;:!?".indexOf(after) < 0 && !Character.isWhitespace(after);
        } else if (gapAfter && ",.!?".indexOf(before) >= 0) {
            torn = true;
        }
    }
}
