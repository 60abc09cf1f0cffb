package dev.factbox.factsheet;

/** One place where the text speaks of an entity. */
public record Mention(int start, int end, String exact, Form form) {
    /** The form of a mention. */
    public enum Form {
        /** By a name, whole or in part. */
        NAME,
        /** By a common noun: "the ministry". */
        NOMINAL,
        /** By a pronoun. */
        PRONOUN
    }

    public static Mention of(Text text, Span span, Form form) {
        return new Mention(span.start(), span.end(), text.slice(span), form);
    }

    public Span span() {
        return new Span(start, end);
    }
}
