package dev.factbox.archive;

import java.text.BreakIterator;
import java.util.Locale;

/** The sentence around a place in a text, near enough for showing where something was found. */
final class Sentences {
    /** How far a passage may reach to each side, in UTF-16 units; bounds the work on texts without an end to a sentence. */
    private static final int REACH = 240;

    private final String text;
    private final BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);

    Sentences(String text) {
        this.text = text;
    }

    /** The sentence at a UTF-16 index; of a very long one what lies around the index. */
    String around(int index) {
        int from = whole(Math.max(0, index - REACH));
        String near = text.substring(from, whole(Math.min(text.length(), index + REACH)));
        breaks.setText(near);
        int end = breaks.following(index - from);
        return near.substring(breaks.previous(), end).strip().replaceAll("\\s+", " ");
    }

    private int whole(int index) {
        boolean inside = index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index));
        return inside ? index - 1 : index;
    }
}
