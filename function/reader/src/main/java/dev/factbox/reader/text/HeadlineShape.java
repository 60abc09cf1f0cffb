package dev.factbox.reader.text;

import dev.factbox.reader.article.Limits;
import java.util.regex.Pattern;

/** Tells headlines from sentences. */
public final class HeadlineShape {
    private static final Pattern CLOSED = Pattern.compile(".*[.!?…:;,][\"”’'»)\\]]*");
    private static final Pattern LIST_ITEM = Pattern.compile("(?:[-*+•·▪–—]|\\d{1,3}[.)])\\s.*|\\d[\\d\\s.,:/-]*");
    /** "U.S." and "Jr." end a headline as well as a sentence: they tell neither. */
    private static final Pattern ABBREVIATED =
            Pattern.compile(".*(?<!\\w)(?:\\p{Lu}\\.){2,10}|.*(?<!\\w)(?:Jr|Sr|Inc|Ltd|Corp|Co|vs)\\.");

    private static final Pattern QUESTION = Pattern.compile(".*[\\p{L}\\p{N}][?!]");

    private HeadlineShape() {}

    /** Returns true if a block ends as a sentence does. */
    static boolean closed(String block) {
        String end = block.substring(Math.max(0, block.length() - 40));
        return CLOSED.matcher(end).matches();
    }

    /**
     * Returns true if a block could be a headline: short, of several words, begun with a capital, and not ended as a
     * sentence.
     */
    public static boolean like(String block) {
        if (block.length() > Limits.HEADLINE_LENGTH || LIST_ITEM.matcher(block).matches()) {
            return false;
        }
        int words = block.split("\\s+", -1).length;
        int first = block.codePointAt(0);
        boolean capital =
                !Character.isLowerCase(first) && (Character.isLetterOrDigit(first) || "\"“‘'«$£€".indexOf(first) >= 0);
        boolean open = !closed(block)
                || ABBREVIATED.matcher(block).matches()
                || QUESTION.matcher(block).matches();
        return !block.contains("(pictured") && words >= 2 && words <= Limits.HEADLINE_WORDS && capital && open;
    }

    /** Returns true if a short line between two paragraphs is a sub-headline. */
    public static boolean sub(String before, String block, String after) {
        return block.length() <= 70
                && like(block)
                && !QUESTION.matcher(block).matches()
                && closed(before)
                && closed(after)
                && after.length() > block.length()
                && before.length() > block.length();
    }
}
