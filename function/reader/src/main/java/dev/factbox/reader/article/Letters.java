package dev.factbox.reader.article;

import java.util.Locale;

/** Letters of raw text without their case. */
public final class Letters {
    private Letters() {}

    /**
     * Returns a text in lower case, unit for unit: offsets into one hold for the other. İ becomes a plain i and Σ
     * always σ. Takes time linear in the text, where {@link String#toLowerCase(Locale)} copies the whole text for
     * each İ, and looks for the end of the word through all of it for each Σ.
     */
    public static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        text.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
        return lower.toString();
    }

    /**
     * Returns true if upper case leaves a text as it is. Asks a character at a time, since ß in upper case is longer
     * too.
     */
    public static boolean isUpper(String text) {
        return text.codePoints().mapToObj(Character::toString).allMatch(c -> c.equals(c.toUpperCase(Locale.ROOT)));
    }
}
