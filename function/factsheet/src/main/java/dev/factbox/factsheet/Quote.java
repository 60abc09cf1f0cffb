package dev.factbox.factsheet;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody said, thought or stood for. Its pieces are {@code spans}; {@code [start, end)} covers them
 * all, and whatever stands between them. The quotation marks themselves are outside.
 *
 * @param id inside this sheet, {@code q1}, {@code q2}, … in order of the text
 * @param exact the text of {@code [start, end)}, with what stands between the pieces
 * @param words the pieces alone, parted by a space
 * @param spans the pieces, in order, at least one
 * @param speaker null when nobody is plainly the speaker
 * @param unattributed why there is no speaker, when there is none
 * @param negated true if the cue is: "would not confirm", "declined to say"
 * @param modality how far the cue happened: asserted, or possible, planned, alleged, …
 * @param confidence estimated probability in [0, 1] that the whole is right
 */
public record Quote(
        String id,
        int start,
        int end,
        String exact,
        String words,
        Kind kind,
        List<Span> spans,
        @Nullable Speaker speaker,
        @Nullable String unattributed,
        @Nullable Cue cue,
        boolean negated,
        Claim.Modality modality,
        double confidence) {
    /** The share of the content in quotation marks, or why it is no speech. */
    public enum Kind {
        /** All of it. */
        DIRECT,
        /** Nothing of it. */
        INDIRECT,
        /** A part of it. */
        MIXED,
        /** Somebody thinks, knows, feels or wants it; nobody said it. */
        THOUGHT,
        /** Somebody is for it or against it, or does it; nobody said it. */
        STANCE
    }

    /** Sheets of earlier programs have neither words nor modality: they are the whole text, asserted. */
    public Quote {
        spans = List.copyOf(spans);
        words = words == null ? exact : words;
        modality = modality == null ? Claim.Modality.ASSERTED : modality;
    }

    /** Returns the span from the first piece to the last. */
    public Span span() {
        return new Span(start, end);
    }

    /** Returns a quote in one piece, said and not only thought or alleged. */
    public static Quote of(
            String id,
            Span span,
            String exact,
            Kind kind,
            @Nullable Speaker speaker,
            @Nullable Cue cue,
            double confidence) {
        return new Quote(
                id,
                span.start(),
                span.end(),
                exact,
                exact,
                kind,
                List.of(span),
                speaker,
                speaker == null ? "no report beside it" : null,
                cue,
                false,
                Claim.Modality.ASSERTED,
                confidence);
    }

    /** Returns the same quote with another confidence. */
    public Quote withConfidence(double probability) {
        return new Quote(
                id, start, end, exact, words, kind, spans, speaker, unattributed, cue, negated, modality, probability);
    }

    /** Returns true if somebody said, wrote or asked it. */
    @JsonIgnore
    public boolean isSpeech() {
        return switch (kind) {
            case DIRECT, INDIRECT, MIXED -> true;
            case THOUGHT, STANCE -> false;
        };
    }
}
