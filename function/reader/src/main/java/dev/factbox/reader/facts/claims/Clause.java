package dev.factbox.reader.facts.claims;

import dev.factbox.reader.language.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A predicate with its participants, each by its head word; the passive is turned round already.
 *
 * @param predicate the verb, the copula, or the noun that names an event
 * @param base the word that the clause hangs on: the predicate, or with a copula what it is said to be
 * @param subject who acts
 * @param inherited whether the subject stands with another predicate
 */
record Clause(Token predicate, Token base, @Nullable Token subject, boolean inherited, List<Participant> participants) {
    /** Somebody or something else that takes part. */
    record Participant(Token head, String role) {}

    Clause {
        participants = List.copyOf(participants);
    }
}
