package dev.factbox.archive.index;

import dev.factbox.factsheet.Passage;
import dev.factbox.factsheet.Text;
import java.text.BreakIterator;
import java.util.Locale;

/** The sentence around a place in a text, near enough for showing where something was found. */
public final class Sentences {
    /** Maximum reach of a passage to each side, in UTF-16 units; bounds the work on texts without sentence ends. */
    private static final int REACH = 240;

    private final Text text;
    private final String all;
    private final BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);

    public Sentences(Text text) {
        this.text = text;
        this.all = text.toString();
    }

    /** The sentence at a code point, white space as it stands; of a very long one what lies around the place. */
    public Passage around(int position) {
        int index = text.toUtf16(position);
        int from = whole(Math.max(0, index - REACH));
        String near = all.substring(from, whole(Math.min(all.length(), index + REACH)));
        breaks.setText(near);
        // Forwards only: going back, the JDK's breaks may differ, and the sentence would miss its place.
        int start = breaks.first();
        int end = breaks.next();
        while (end <= index - from && end < near.length()) {
            start = end;
            end = breaks.next();
        }
        while (start < end - 1 && Character.isWhitespace(near.charAt(start))) {
            start++;
        }
        while (end > start + 1 && Character.isWhitespace(near.charAt(end - 1))) {
            end--;
        }
        return Passage.of(text, text.spanOfUtf16(from + start, from + end));
    }

    private int whole(int index) {
        boolean inside = index > 0 && index < all.length() && Character.isLowSurrogate(all.charAt(index));
        return inside ? index - 1 : index;
    }
}
