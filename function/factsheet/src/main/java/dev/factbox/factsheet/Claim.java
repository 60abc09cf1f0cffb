package dev.factbox.factsheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom: one clause, told by the article or, when attributed, by somebody in it. The passive is turned
 * round: {@code subject} is who acts, where the text names them.
 *
 * @param time id of the date that says when
 * @param place id of the entity that says where
 * @param attribution id of the quote whose content this is; null when the article itself says so
 * @param confidence estimated probability in [0, 1]
 */
public record Claim(
        int start,
        int end,
        @Nullable Argument subject,
        Predicate predicate,
        List<Argument> objects,
        boolean negated,
        Modality modality,
        @Nullable String time,
        @Nullable String place,
        @Nullable String attribution,
        double confidence) {
    /** Modality of a clause: whether it is asserted, possible, planned, due or only supposed. */
    public enum Modality {
        ASSERTED,
        POSSIBLE,
        PLANNED,
        OBLIGATORY,
        CONDITIONAL
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
    }

    /** The verb or predicate, with its lemma. */
    public record Predicate(int start, int end, String exact, String lemma) {
        public Span span() {
            return new Span(start, end);
        }
    }

    public Claim {
        objects = List.copyOf(objects);
    }
}
