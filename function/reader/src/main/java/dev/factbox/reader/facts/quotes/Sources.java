package dev.factbox.reader.facts.quotes;

import dev.factbox.factsheet.Span;
import dev.factbox.reader.facts.quotes.Attribution.Source;
import dev.factbox.reader.language.Subtree;
import dev.factbox.reader.language.Syntax;
import dev.factbox.reader.language.Token;
import dev.factbox.reader.language.Upos;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who a reporting verb's clause makes the speaker, and how much of the text names them. */
final class Sources {
    /** A verb takes its subject from verbs at most so far up. */
    private static final int HIGHEST = 4;

    private final Syntax syntax;

    Sources(Syntax syntax) {
        this.syntax = syntax;
    }

    /** The head of the noun phrase that the verb makes its speaker; null when the clause names none. */
    @Nullable Token of(Token verb) {
        return of(verb, HIGHEST);
    }

    private @Nullable Token of(Token verb, int higher) {
        if (isPassive(verb)) {
            return agent(verb);
        }
        Token subject = syntax.child(verb, "nsubj");
        if (subject != null) {
            return subject;
        }
        return higher == 0 || verb.isRoot() ? null : inherited(verb, syntax.head(verb), higher - 1);
    }

    private @Nullable Token inherited(Token verb, Token governor, int higher) {
        return switch (verb.plainRelation()) {
            case "xcomp" -> {
                Token object = syntax.child(governor, "obj", "iobj");
                yield object != null && !isPassive(governor) ? object : subjectOf(governor, higher);
            }
            case "advcl" -> isBareParticiple(verb) ? agent(verb) : subjectOf(governor, higher);
            case "conj", "parataxis", "dep" -> subjectOf(governor, higher);
            case "acl" -> verb.form().endsWith("ing") ? governor : agent(verb);
            default -> null;
        };
    }

    /** The subject even of a passive: "was quoted as saying". */
    private @Nullable Token subjectOf(Token verb, int higher) {
        Token subject = syntax.child(verb, "nsubj");
        return subject != null ? subject : of(verb, higher);
    }

    private @Nullable Token agent(Token verb) {
        for (Token child : syntax.children(verb)) {
            Token preposition = syntax.child(child, "case");
            boolean by = preposition != null && preposition.form().equalsIgnoreCase("by");
            if (child.plainRelation().equals("obl") && (child.relation().equals("obl:agent") || by)) {
                return child;
            }
        }
        return null;
    }

    /**
     * Returns true for "Asked whether …, she said" and "When told of it, …": whoever is meant is asked, and doesn't
     * ask.
     */
    boolean isBareParticiple(Token verb) {
        boolean clause =
                verb.plainRelation().equals("advcl") || verb.plainRelation().equals("acl");
        return clause
                && verb.upos() == Upos.VERB
                && !verb.lower().endsWith("ing")
                && syntax.child(verb, "nsubj", "aux") == null
                && !syntax.children(verb).stream()
                        .anyMatch(child -> child.plainRelation().equals("mark")
                                && child.lower().equals("to"));
    }

    /**
     * Returns true if a noun phrase undergoes what a verb says: "the court was told", "Asked about it, Roe …".
     *
     * @param head of the noun phrase
     */
    boolean undergoes(Token head, Token verb) {
        boolean passive = isPassive(verb) || isBareParticiple(verb);
        Token agent = agent(verb);
        return verb.upos() == Upos.VERB && passive && (agent == null || !agent.equals(head));
    }

    boolean isPassive(Token verb) {
        return syntax.hasChild(verb, "aux:pass") || syntax.hasChild(verb, "nsubj:pass");
    }

    /** A head with its noun phrase; null for no head. */
    @Nullable Source source(@Nullable Token head, Token cue) {
        return head == null ? null : new Source(head, phrase(head, cue));
    }

    /** The noun phrase of a head: all that depends on it, but for what only links it to its clause. */
    private Span phrase(Token head, Token cue) {
        Set<Token> without = new HashSet<>();
        for (Token child : syntax.children(head)) {
            boolean tie = Set.of("case", "cc", "parataxis", "cop", "mark", "discourse")
                            .contains(child.plainRelation())
                    && !(child.plainRelation().equals("case") && child.index() > head.index());
            boolean elsewhere =
                    child.index() > head.index() && cue.index() > head.index() && child.index() > cue.index();
            boolean clause =
                    child.relation().equals("acl:relcl") && cue.index() < head.index() && isParenthetical(child);
            if (tie || elsewhere || clause || child.equals(cue)) {
                without.add(child);
            }
        }
        Subtree inside = syntax.subtree(head, without);
        int first = head.index();
        int last = head.index();
        while (inside.contains(first - 1)) {
            first--;
        }
        while (inside.contains(last + 1)) {
            last++;
        }
        Span span = syntax.bare(first, last);
        return span == null ? head.span() : span;
    }

    /** A relative clause behind a comma. */
    private boolean isParenthetical(Token clause) {
        return syntax.children(clause).stream().anyMatch(t -> t.upos() == Upos.PUNCT && t.index() < clause.index());
    }
}
