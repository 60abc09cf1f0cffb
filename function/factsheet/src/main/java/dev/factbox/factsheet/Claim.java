package dev.factbox.factsheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A claim: who did what to whom, as the article or somebody in it says. The passive is turned round: {@code subject} is
 * who acts, where the text names them.
 *
 * @param statement the whole clause in words of the text, readable alone, with an entity's name in square brackets in
 *     the place of a pronoun; null for a clause that can't be read alone
 * @param spans of the statement's words, in order; empty without a statement
 * @param time id of the date that says when
 * @param place id of the entity that says where
 * @param attribution id of the quote whose content this is; null when the article itself says so
 * @param confidence estimated probability in [0, 1]
 */
public record Claim(
        int start,
        int end,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String statement,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Span> spans,
        @Nullable Argument subject,
        Predicate predicate,
        List<Argument> objects,
        boolean negated,
        Modality modality,
        @Nullable String time,
        @Nullable String place,
        @Nullable String attribution,
        double confidence) {
    /** Modality of a clause: how far the text says that it is so. */
    public enum Modality {
        /** It is so. */
        ASSERTED,
        /** It can or may be so. */
        POSSIBLE,
        /** Someone will do it, wants to, or was asked to. */
        PLANNED,
        /** It must or should be done. */
        OBLIGATORY,
        /** It is so if something else is. */
        CONDITIONAL,
        /** Someone is accused of it, or it is said to be so. */
        ALLEGED,
        /** Someone says that it is not so. */
        DENIED
    }

    /**
     * A participant.
     *
     * @param entity id of the entity that it is or has as its head
     * @param role "object", "recipient", "complement", or the preposition that ties it to the verb
     */
    public record Argument(
            int start,
            int end,
            String exact,
            @Nullable String entity,
            @Nullable String role) {
        public Span span() {
            return new Span(start, end);
        }

        private Argument pointingTo(Set<String> ids) {
            return entity == null || ids.contains(entity) ? this : new Argument(start, end, exact, null, role);
        }
    }

    /** The verb or predicate, with its lemma. */
    public record Predicate(int start, int end, String exact, String lemma) {
        public Span span() {
            return new Span(start, end);
        }
    }

    public Claim {
        spans = spans == null ? List.of() : List.copyOf(spans);
        objects = List.copyOf(objects);
    }

    /** Returns a claim without a statement. */
    public static Claim of(
            Span span,
            @Nullable Argument subject,
            Predicate predicate,
            List<Argument> objects,
            boolean negated,
            Modality modality,
            @Nullable String time,
            @Nullable String place,
            @Nullable String attribution,
            double confidence) {
        return new Claim(
                span.start(),
                span.end(),
                null,
                List.of(),
                subject,
                predicate,
                objects,
                negated,
                modality,
                time,
                place,
                attribution,
                confidence);
    }

    /** Returns the same claim with a statement, whose words it then covers. */
    public Claim stated(String words, List<Span> pieces, double probability) {
        return new Claim(
                pieces.getFirst().start(),
                pieces.getLast().end(),
                words,
                pieces,
                subject,
                predicate,
                objects,
                negated,
                modality,
                time,
                place,
                attribution,
                probability);
    }

    /** Returns the span of its words. */
    public Span span() {
        return new Span(start, end);
    }

    /** Returns the same claim, which points to nothing but facts of these ids. */
    Claim pointingTo(Set<String> ids) {
        return new Claim(
                start,
                end,
                statement,
                spans,
                subject == null ? null : subject.pointingTo(ids),
                predicate,
                objects.stream().map(object -> object.pointingTo(ids)).toList(),
                negated,
                modality,
                time != null && ids.contains(time) ? time : null,
                place != null && ids.contains(place) ? place : null,
                attribution,
                confidence);
    }
}
