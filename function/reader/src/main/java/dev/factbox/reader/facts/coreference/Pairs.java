package dev.factbox.reader.facts.coreference;

import dev.factbox.reader.article.Letters;
import java.util.ArrayList;
import java.util.List;

/** Tells which earlier candidates a candidate may go with at all. */
final class Pairs {
    /** Maximum sentences back for a pronoun, one of dialogue, a noun without a word in common, and a name. */
    private static final int PRONOUN_REACH = 4;

    private static final int DIALOGUE_REACH = 30;
    private static final int NOMINAL_REACH = 2;
    private static final int WORD_REACH = 200;

    private final List<Markable> candidates;

    Pairs(List<Markable> candidates) {
        this.candidates = candidates;
    }

    /** The earlier candidates that one may go with, the nearest first. */
    List<Markable> antecedents(Markable later) {
        List<Markable> found = new ArrayList<>();
        int reach =
                later.pronoun() == null ? WORD_REACH : later.pronoun().isOfDialogue() ? DIALOGUE_REACH : PRONOUN_REACH;
        for (int i = later.index() - 1; i >= 0; i--) {
            Markable earlier = candidates.get(i);
            int distance = later.sentence() - earlier.sentence();
            if (distance > reach) {
                break;
            }
            if (!earlier.head().equals(later.head()) && isPossible(earlier, later, distance)) {
                found.add(earlier);
            }
        }
        return found;
    }

    private static boolean isPossible(Markable earlier, Markable later, int distance) {
        Pronoun pronoun = later.pronoun();
        if (pronoun != null) {
            boolean near = distance <= 2 && !earlier.isPronoun();
            return pronoun.isOfDialogue() ? near || earlier.pronoun() == pronoun : agree(earlier, later);
        }
        Pronoun before = earlier.pronoun();
        if (before != null) {
            return before != Pronoun.THIS && distance <= 1 && !before.isOfDialogue() && agree(earlier, later);
        }
        boolean pointing = later.traits().determiner() == 1 || later.traits().determiner() == 3;
        return sharesWord(earlier, later) || (distance <= NOMINAL_REACH && pointing && agree(earlier, later));
    }

    /** Returns true if sex, being a person and number don't speak against it. */
    static boolean agree(Markable earlier, Markable later) {
        return Math.abs(earlier.traits().sex() - later.traits().sex()) < 2
                && earlier.traits().person() * later.traits().person() >= 0
                && (later.traits().sex() == 0 || earlier.traits().number() != 2);
    }

    private static boolean sharesWord(Markable earlier, Markable later) {
        return earlier.isSameName(later)
                || earlier.lemma().equals(later.lemma())
                || earlier.words().contains(lower(later))
                || later.words().contains(lower(earlier));
    }

    /** The head as it is written, in lower case. */
    static String lower(Markable candidate) {
        return Letters.lower(candidate.head().form());
    }
}
