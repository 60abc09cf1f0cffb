package dev.factbox.factsheet;

import java.util.Arrays;
import java.util.regex.Pattern;

/** A text addressed by Unicode code points. Immutable; equal texts are equal. */
public final class Text {
    /** A surrogate of a pair is none to a pattern: it sees the pair. */
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private final String value;

    /** UTF-16 index of each code point and of the end, or empty when the two countings agree. */
    private final int[] utf16;

    private Text(String value, int[] utf16) {
        this.value = value;
        this.utf16 = utf16;
    }

    /** The text of these characters, made {@link #whole}. */
    public static Text of(String characters) {
        String value = whole(characters);
        int codePoints = value.codePointCount(0, value.length());
        return new Text(value, codePoints == value.length() ? new int[0] : index(value, codePoints));
    }

    private static int[] index(String value, int codePoints) {
        int[] index = new int[codePoints + 1];
        int at = 0;
        for (int i = 0; i < codePoints; i++) {
            index[i] = at;
            at += Character.charCount(value.codePointAt(at));
        }
        index[codePoints] = value.length();
        return index;
    }

    /**
     * The same characters, but U+FFFD for each lone surrogate. Escapes of JSON and HTML can write one, but no
     * encoding has a place for it: each writer on the way would put something else there.
     */
    public static String whole(String value) {
        return LONE_SURROGATE.matcher(value).replaceAll("\uFFFD");
    }

    /** Length in code points. */
    public int length() {
        return utf16.length == 0 ? value.length() : utf16.length - 1;
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    /**
     * The characters of a span.
     *
     * @throws IndexOutOfBoundsException when the span runs past the end
     */
    public String slice(Span span) {
        return slice(span.start(), span.end());
    }

    /** The characters of {@code [start, end)}, both in code points; empty when they are equal. */
    public String slice(int start, int end) {
        return value.substring(toUtf16(start), toUtf16(end));
    }

    public int codePointAt(int position) {
        return value.codePointAt(toUtf16(position));
    }

    /** The UTF-16 index (of {@link #toString()}) of a code point position in {@code [0, length()]}. */
    public int toUtf16(int position) {
        return utf16.length == 0 ? position : utf16[position];
    }

    /** The code point position of a UTF-16 index of {@link #toString()}; inside a pair, that of the pair. */
    public int fromUtf16(int index) {
        if (utf16.length == 0) {
            return index;
        }
        int found = Arrays.binarySearch(utf16, index);
        return found >= 0 ? found : -found - 2;
    }

    /** The span of a UTF-16 range {@code [start, end)} of {@link #toString()}. */
    public Span spanOfUtf16(int start, int end) {
        return new Span(fromUtf16(start), fromUtf16(end));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && text.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The text as a Java string. */
    @Override
    public String toString() {
        return value;
    }
}
