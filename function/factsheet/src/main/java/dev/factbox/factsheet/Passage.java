package dev.factbox.factsheet;

/** A piece of the text, with its characters. */
public record Passage(int start, int end, String exact) {
    public static Passage of(Text text, Span span) {
        return new Passage(span.start(), span.end(), text.slice(span));
    }

    public Span span() {
        return new Span(start, end);
    }
}
