package dev.factbox.factsheet;

import org.jspecify.annotations.Nullable;

/** The words that make it speech: "said", "according to". */
public record Cue(
        int start, int end, String exact, @Nullable String lemma) {
    public Span span() {
        return new Span(start, end);
    }
}
