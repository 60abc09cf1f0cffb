package dev.factbox.ingest.abstractive;

import dev.factbox.reader.facts.numerals.Lexeme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that turn a statement round or leave it open, and what they bear on: the meaningful words that follow. */
record Polarity(Set<String> cues) {
    static final Polarity NEGATED = of(
            "not no never none nobody nothing neither nor without hardly denies denied deny denying denial refuse refuses refused refusing"
                    + " reject rejects rejected rejecting dispute disputes disputed fail fails failed unlikely");

    static final Polarity OPEN = of(
            "may might could would if unless alleged allegedly reportedly suspected suspects accused claims claimed claim expected plans"
                    + " planned plan likely possible possibly possibility appears appeared seems seemed believed believes whether hopes"
                    + " proposed proposal considering potential potentially unconfirmed");

    /** Maximum words between a negation and the word that it negates. */
    private static final int REACH = 3;

    private static final Set<String> PASSIVE = Set.of("was", "were", "been", "being", "be", "is", "are");

    Polarity {
        cues = Set.copyOf(cues);
    }

    private static Polarity of(String cues) {
        return new Polarity(Set.of(cues.split(" ")));
    }

    /**
     * What one of the words bears on.
     *
     * @param heads what it says of which, at least
     * @param reach what it may say it of
     */
    private record Scope(List<String> heads, Set<String> reach) {}

    /** The words that follow; before a passive verb those that stand before it. */
    private List<Scope> scopes(Passage passage) {
        List<Scope> scopes = new ArrayList<>();
        for (int i = 0; i < passage.words().size(); i++) {
            Lexeme word = passage.words().get(i);
            boolean isName = i > 0 && word.isCapitalized();
            if (cues.contains(word.lower()) && !isName) {
                boolean isPassive = PASSIVE.contains(passage.words().get(i - 1).lower());
                List<String> reach = isPassive ? passage.stemsBefore(i, REACH + 1) : passage.stemsFrom(i + 1, REACH);
                scopes.add(new Scope(
                        isPassive ? reach : reach.subList(0, Math.min(1, reach.size())), Set.copyOf(reach)));
            }
        }
        return scopes;
    }

    /** Returns true if a sentence says outright what its source negates or leaves open. */
    boolean isLost(Passage sentence, Passage source) {
        Set<String> said = sentence.stemSet();
        Set<String> kept = reach(List.of(sentence));
        return scopes(source).stream()
                .anyMatch(scope ->
                        !Collections.disjoint(scope.heads(), said) && Collections.disjoint(scope.reach(), kept));
    }

    /** Returns true if a sentence negates or leaves open what no source does. */
    boolean isAdded(Passage sentence, List<Passage> sources) {
        Set<String> sourced = reach(sources);
        return scopes(sentence).stream().anyMatch(scope -> Collections.disjoint(scope.heads(), sourced));
    }

    private Set<String> reach(List<Passage> passages) {
        Set<String> reach = new HashSet<>();
        passages.forEach(passage -> scopes(passage).forEach(scope -> reach.addAll(scope.reach())));
        return reach;
    }
}
