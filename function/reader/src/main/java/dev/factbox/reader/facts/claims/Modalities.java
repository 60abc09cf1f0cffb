package dev.factbox.reader.facts.claims;

import dev.factbox.factsheet.Claim.Modality;
import dev.factbox.reader.language.Syntax;
import dev.factbox.reader.language.Token;
import java.util.Set;

/** Modality of a clause: negated or not, and asserted, planned, possible, due or only supposed. */
final class Modalities {
    private static final Set<String> NOT =
            Set.of("not", "n't", "n’t", "never", "no", "neither", "nor", "hardly", "without");
    private static final Set<String> POSSIBLE = Set.of("can", "could", "may", "might", "ca");
    private static final Set<String> PLANNED = Set.of("will", "would", "shall", "wo", "'ll", "’ll", "'d", "’d");
    private static final Set<String> OBLIGATORY = Set.of("must", "should", "ought");
    private static final Set<String> IF = Set.of("if", "unless", "whether");
    private static final Set<String> PLANNING = Set.of(
            "plan",
            "intend",
            "want",
            "hope",
            "expect",
            "aim",
            "promise",
            "vow",
            "pledge",
            "agree",
            "prepare",
            "seek",
            "decide",
            "propose",
            "threaten",
            "offer",
            "urge",
            "ask",
            "order",
            "call",
            "schedule",
            "set",
            "try",
            "attempt",
            "wish");
    private static final Set<String> REQUIRING = Set.of("have", "need", "require", "oblige", "force");

    /** Whoever does this or is so doesn't do what the infinitive says. */
    private static final Set<String> LEFT_UNDONE = Set.of("refuse", "decline", "fail", "neglect", "unable");

    private final Syntax syntax;

    Modalities(Syntax syntax) {
        this.syntax = syntax;
    }

    /** "did not sign", "refused to sign", but not "did not refuse to sign". */
    boolean isNegated(Clause clause) {
        boolean denied = isDenied(clause.base());
        return isLeftUndone(clause.base()) ? denied == isDenied(syntax.head(first(clause.base()))) : denied;
    }

    private boolean isLeftUndone(Token word) {
        Token base = first(word);
        return base.plainRelation().equals("xcomp")
                && has(base, "mark", Set.of("to"))
                && LEFT_UNDONE.contains(syntax.head(base).lemma());
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

    Modality of(Clause clause) {
        Token base = first(clause.base());
        if (has(base, "mark", IF)) {
            return Modality.CONDITIONAL;
        }
        if (has(base, "aux", OBLIGATORY)) {
            return Modality.OBLIGATORY;
        }
        if (has(base, "aux", POSSIBLE)) {
            return Modality.POSSIBLE;
        }
        return has(base, "aux", PLANNED) ? Modality.PLANNED : above(base);
    }

    /** An infinitive is what the verb or noun above makes it. */
    private Modality above(Token base) {
        boolean infinitive = has(base, "mark", Set.of("to"));
        if (!infinitive || base.isRoot()) {
            return Modality.ASSERTED;
        }
        String governor = syntax.head(base).lemma();
        if (REQUIRING.contains(governor)) {
            return Modality.OBLIGATORY;
        }
        return PLANNING.contains(governor) || !base.plainRelation().equals("xcomp")
                ? Modality.PLANNED
                : Modality.ASSERTED;
    }

    private boolean has(Token base, String relation, Set<String> words) {
        return syntax.children(base).stream()
                .anyMatch(child -> child.plainRelation().equals(relation) && words.contains(child.lower()));
    }
}
