package dev.factbox.reader.facts.modality;

import dev.factbox.factsheet.Claim.Modality;
import dev.factbox.reader.english.WordList;
import dev.factbox.reader.language.Syntax;
import dev.factbox.reader.language.Token;
import dev.factbox.reader.language.Upos;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether a clause is negated, and its modality: asserted, alleged, denied, planned, possible, due or supposed.
 */
public final class Modalities {
    private static final Set<String> NOT =
            Set.of("not", "n't", "n’t", "never", "no", "neither", "nor", "hardly", "without");
    private static final Set<String> POSSIBLE = Set.of("can", "could", "may", "might", "ca");
    private static final Set<String> PLANNED = Set.of("will", "would", "shall", "wo", "'ll", "’ll", "'d", "’d");
    private static final Set<String> OBLIGATORY = Set.of("must", "should", "ought");
    private static final Set<String> IF = Set.of("if", "unless", "whether");
    private static final WordList DOUBTING = WordList.of("doubting-adverbs");
    private static final Governors GOVERNORS = Governors.read();

    private final Syntax syntax;

    public Modalities(Syntax syntax) {
        this.syntax = syntax;
    }

    /**
     * Returns true for "did not sign" and "refused to sign", but not for "did not refuse to sign".
     *
     * @param base the word that the clause hangs on
     */
    public boolean isNegated(Token base) {
        boolean denied = isDenied(base);
        return isLeftUndone(base) ? denied == isDenied(syntax.head(first(base))) : denied;
    }

    private boolean isLeftUndone(Token word) {
        Token base = first(word);
        return base.plainRelation().equals("xcomp")
                && has(base, "mark", Set.of("to"))
                && GOVERNORS.leavesUndone(syntax.head(base).lemma());
    }

    private boolean isDenied(Token base) {
        return syntax.children(base).stream()
                .filter(child -> child.plainRelation().equals("advmod")
                        || child.plainRelation().equals("det")
                        || child.plainRelation().equals("cc"))
                .anyMatch(child -> NOT.contains(child.lower()));
    }

    /** Of infinitives joined under one "to" the first, which hangs on what makes them planned or left undone. */
    private Token first(Token base) {
        boolean bare = base.plainRelation().equals("conj") && syntax.child(base, "mark", "aux", "nsubj", "cop") == null;
        Token head = syntax.head(base);
        return bare && has(head, "mark", Set.of("to")) ? head : base;
    }

    /**
     * Returns the modality of a clause.
     *
     * @param predicate the word that the clause hangs on
     */
    public Modality of(Token predicate) {
        Token base = first(predicate);
        if (has(base, "mark", IF)) {
            return Modality.CONDITIONAL;
        }
        if (isDoubted(base) || isAccusation(base)) {
            return Modality.ALLEGED;
        }
        if (has(base, "aux", OBLIGATORY)) {
            return Modality.OBLIGATORY;
        }
        if (has(base, "aux", POSSIBLE)) {
            return Modality.POSSIBLE;
        }
        return has(base, "aux", PLANNED) ? Modality.PLANNED : above(base);
    }

    /** Returns true if the clause is only reported or alleged to be so: "reportedly asked". */
    public boolean isDoubted(Token base) {
        return syntax.children(base).stream()
                .anyMatch(child -> child.plainRelation().equals("advmod") && DOUBTING.contains(child.lower()));
    }

    /** "is accused of fraud", "was charged with theft": the clause itself tells no more than the accusation. */
    private boolean isAccusation(Token base) {
        return base.upos() == Upos.VERB
                && (syntax.hasChild(base, "aux:pass") || syntax.hasChild(base, "nsubj:pass"))
                && GOVERNORS.of(base.lemma()).equals(Optional.of(Modality.ALLEGED));
    }

    /**
     * What depends on a word is what that word makes it: an infinitive, a gerund after a preposition ("accused of
     * taking", "denied taking"), a clause of a noun ("the allegation that …").
     */
    private Modality above(Token base) {
        if (base.isRoot() || !isGoverned(base)) {
            return Modality.ASSERTED;
        }
        Token governor = syntax.head(base);
        boolean infinitive = has(base, "mark", Set.of("to"));
        Modality inherited = GOVERNORS
                .of(governor.lemma())
                .filter(modality -> infinitive || isWord(modality))
                .orElse(Modality.ASSERTED);
        if (inherited != Modality.ASSERTED) {
            return inherited;
        }
        if (infinitive && !base.plainRelation().equals("xcomp")) {
            return Modality.PLANNED;
        }
        return has(governor, "aux", POSSIBLE) && base.plainRelation().equals("xcomp")
                ? Modality.POSSIBLE
                : Modality.ASSERTED;
    }

    /** Returns true if a word gives what depends on it this modality in any form, not as an infinitive only. */
    private static boolean isWord(Modality modality) {
        return modality == Modality.ALLEGED || modality == Modality.DENIED;
    }

    private static boolean isGoverned(Token base) {
        return switch (base.plainRelation()) {
            case "xcomp", "ccomp", "acl", "advcl" -> !base.relation().equals("acl:relcl");
            default -> false;
        };
    }

    private boolean has(Token base, String relation, Set<String> words) {
        return syntax.children(base).stream()
                .anyMatch(child -> child.plainRelation().equals(relation) && words.contains(child.lower()));
    }
}
