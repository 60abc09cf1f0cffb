package dev.factbox.archive.watch;

import dev.factbox.archive.index.Fold;
import dev.factbox.archive.index.Keywords;
import dev.factbox.factsheet.EntityKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to hear of as soon as an article has it.
 *
 * @param owner who made it, as the caller's credential names them
 * @param value as {@link Kind#value} forms it
 * @param webhook the https URL to call; null when events suffice
 * @param since ISO 8601 instant
 */
public record Watch(
        String id,
        String owner,
        Kind kind,
        String value,
        @Nullable String webhook,
        String since) {
    /** The kind of value that is watched for. */
    public enum Kind {
        /** An article names the entity of a key. */
        ENTITY,
        /** An article quotes the entity of a key. */
        SPEAKER,
        /** An article names the place of a key. */
        PLACE,
        /** An article has a word, whatever its case and accents. */
        WORD;

        /**
         * Returns the value as it is looked up in articles, an entity's key or a folded word; empty if nothing can
         * match it.
         */
        public Optional<String> value(String given) {
            if (this == WORD) {
                List<String> words = Keywords.asked(given);
                boolean one = words.equals(List.of(Fold.fold(given)));
                return one ? Optional.of(words.getFirst()) : Optional.empty();
            }
            return EntityKey.of(given);
        }
    }
}
