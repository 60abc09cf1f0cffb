package dev.factbox.reader.patterns;

/** A text that counts how often a matcher reads a character of it, and ends a match that reads too often. */
final class CountedText implements CharSequence {
    private final String text;
    private final long limit;
    private long reads;

    CountedText(String text, long limit) {
        this.text = text;
        this.limit = limit;
    }

    long reads() {
        return reads;
    }

    @Override
    public char charAt(int index) {
        if (++reads > limit) {
            throw new LimitPassed();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** More characters were read than the limit allows. */
    @SuppressWarnings("serial")
    static final class LimitPassed extends RuntimeException {}
}
