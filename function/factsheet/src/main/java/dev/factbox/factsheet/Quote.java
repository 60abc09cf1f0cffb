package dev.factbox.factsheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody said. Its pieces are {@code spans}; {@code [start, end)} covers them all, and whatever stands
 * between them. The quotation marks themselves are outside.
 *
 * @param id inside this sheet, {@code q1}, {@code q2}, … in order of the text
 * @param exact the text of {@code [start, end)}
 * @param spans the quotation's own words, in order, at least one
 * @param speaker null when nobody is plainly the speaker
 * @param unattributed why there is no speaker, when there is none
 * @param confidence estimated probability in [0, 1] that the whole is right
 */
public record Quote(
        String id,
        int start,
        int end,
        String exact,
        Kind kind,
        List<Span> spans,
        @Nullable Speaker speaker,
        @Nullable String unattributed,
        @Nullable Cue cue,
        double confidence) {
    /** The share of the content in quotation marks. */
    public enum Kind {
        /** All of it. */
        DIRECT,
        /** Nothing of it. */
        INDIRECT,
        /** A part of it. */
        MIXED
    }

    public Quote {
        spans = List.copyOf(spans);
    }

    public Span span() {
        return new Span(start, end);
    }
}
