package dev.factbox.reader.facts.claims;

import dev.factbox.reader.article.Letters;
import dev.factbox.reader.facts.claims.Clause.Participant;
import dev.factbox.reader.language.Syntax;
import dev.factbox.reader.language.Token;
import dev.factbox.reader.language.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads clauses off the dependency trees (Universal Dependencies v2): a verb or a copula with its subject, objects and
 * obliques, where a subject may be shared over coordination, control, relative and participle clauses.
 */
final class ClauseReader {
    private static final Set<String> NEVER_CLAUSES =
            Set.of("aux", "cop", "amod", "compound", "fixed", "case", "mark", "flat", "det");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

    /** Words between a verb and what its object is kept from, or brought to. */
    private static final Set<String> OF_THE_OBJECT = Set.of("from", "into");

    private static final int DEEPEST = 20;

    private final Syntax syntax;

    ClauseReader(Syntax syntax) {
        this.syntax = syntax;
    }

    /** The clause that hangs on a word, if one does. */
    Optional<Clause> at(Token token) {
        Token copula = copula(token);
        if (copula != null && !NEVER_CLAUSES.contains(token.plainRelation())) {
            return Optional.of(copular(token, copula));
        }
        return isPredicate(token) ? Optional.of(verbal(token)) : Optional.empty();
    }

    private boolean isPredicate(Token token) {
        return token.upos() == Upos.VERB && !NEVER_CLAUSES.contains(token.plainRelation());
    }

    private @Nullable Token copula(Token token) {
        return token.upos() == Upos.VERB ? null : syntax.child(token, "cop");
    }

    private Clause copular(Token complement, Token copula) {
        List<Participant> participants = new ArrayList<>();
        participants.add(new Participant(complement, "complement"));
        obliques(complement, participants);
        Token subject = subject(complement, 0);
        return new Clause(copula, complement, subject, !isOwn(complement, subject), participants);
    }

    private Clause verbal(Token verb) {
        return isPassive(verb) ? passive(verb) : active(verb);
    }

    private Clause active(Token verb) {
        List<Participant> participants = new ArrayList<>();
        for (Token child : syntax.children(verb)) {
            switch (child.plainRelation()) {
                case "obj" -> participants.add(new Participant(child, "object"));
                case "iobj" -> participants.add(new Participant(child, "recipient"));
                case "ccomp", "xcomp" -> participants.add(new Participant(child, "complement"));
                default -> {}
            }
        }
        obliques(verb, participants);
        Token subject = subject(verb, 0);
        Token gap = gap(verb, participants);
        if (gap != null && !gap.equals(subject)) {
            participants.add(new Participant(gap, "object"));
        }
        return new Clause(verb, verb, subject, !isOwn(verb, subject), participants);
    }

    /** The passive turned round: its subject is the object, and who acts is its agent. */
    private Clause passive(Token verb) {
        List<Participant> participants = new ArrayList<>();
        Token patient = subject(verb, 0);
        if (patient != null) {
            participants.add(new Participant(patient, "object"));
        }
        for (Token child : syntax.children(verb)) {
            if (child.plainRelation().equals("obj") || child.plainRelation().equals("xcomp")) {
                participants.add(new Participant(child, child.plainRelation().equals("obj") ? "object" : "complement"));
            }
        }
        Token agent = agent(verb);
        obliques(verb, participants);
        participants.removeIf(participant -> participant.head().equals(agent));
        return new Clause(verb, verb, agent, false, participants);
    }

    /** "the music it sells", "the plane they intend to launch": the noun that is the object without standing there. */
    private @Nullable Token gap(Token verb, List<Participant> participants) {
        boolean filled = participants.stream()
                .anyMatch(participant -> participant.role().equals("object")
                        || participant.role().equals("complement")
                        || Set.of("which", "whom", "that")
                                .contains(participant.head().form()));
        Token top = verb;
        for (int i = 0; i < DEEPEST && top.plainRelation().equals("xcomp"); i++) {
            top = syntax.head(top);
        }
        Token subject = syntax.child(top, "nsubj");
        boolean whose = subject == null
                || subject.relation().equals("nsubj:pass")
                || RELATIVE.contains(Letters.lower(subject.form()));
        boolean hanging = filled || whose || !top.relation().equals("acl:relcl");
        return hanging || hasRelativeAdverb(top) ? null : syntax.head(top);
    }

    private boolean hasRelativeAdverb(Token clause) {
        return syntax.children(clause).stream()
                .anyMatch(child -> Set.of("where", "when", "why", "how", "whose")
                                .contains(Letters.lower(child.form()))
                        || (child.plainRelation().equals("obl") && RELATIVE.contains(Letters.lower(child.form()))));
    }

    private @Nullable Token agent(Token verb) {
        for (Token child : syntax.children(verb)) {
            if (child.relation().equals("obl:agent")
                    || (child.plainRelation().equals("obl")
                            && preposition(child).equals("by"))) {
                return isTime(child) ? null : child;
            }
        }
        return null;
    }

    private void obliques(Token base, List<Participant> participants) {
        for (Token child : syntax.children(base)) {
            String preposition = preposition(child);
            if (child.plainRelation().equals("obl") && !preposition.isEmpty() && !isTime(child)) {
                participants.add(new Participant(child, preposition));
            }
        }
    }

    /** Time adverbials are the claim's time, not a participant. */
    private static boolean isTime(Token token) {
        return token.relation().equals("obl:tmod") || token.relation().equals("obl:unmarked");
    }

    /** The preposition before a noun, in lower case, or empty. */
    String preposition(Token noun) {
        Token preposition = syntax.child(noun, "case");
        return preposition == null ? "" : Letters.lower(preposition.form());
    }

    private boolean isPassive(Token verb) {
        boolean marked = syntax.hasChild(verb, "nsubj:pass") || syntax.hasChild(verb, "aux:pass");
        if (marked) {
            return true;
        }
        return isParticiple(verb)
                && syntax.child(verb, "nsubj", "aux", "obj", "mark", "ccomp") == null
                && switch (verb.plainRelation()) {
                    case "conj" -> isPassive(syntax.head(verb));
                    case "acl" -> !verb.relation().equals("acl:relcl");
                    case "advcl" -> verb.tense() == Token.Tense.NONE;
                    default -> false;
                };
    }

    /** Any form of a verb that can be a past participle: a passive one tells no tense. */
    private static boolean isParticiple(Token verb) {
        return verb.tense() != Token.Tense.PRESENT
                && !verb.form().endsWith("ing")
                && !verb.form().equals(verb.lemma());
    }

    private boolean isOwn(Token base, @Nullable Token subject) {
        return subject != null && subject.head() == base.index();
    }

    /** Returns the subject of a verb's clause. */
    @Nullable Token subject(Token verb) {
        return subject(verb, 0);
    }

    /** Returns the subject of the clause, its own or that of the clause with which it shares one. */
    private @Nullable Token subject(Token base, int depth) {
        Token own = syntax.child(base, "nsubj", "csubj");
        if (own != null) {
            return own;
        }
        if (base.isRoot() || depth > DEEPEST) {
            return null;
        }
        Token head = syntax.head(base);
        return switch (base.plainRelation()) {
            case "conj" -> isClause(head) ? subject(head, depth + 1) : null;
            case "xcomp" -> controller(head, depth + 1);
            case "advcl" -> adjoined(base, head, depth + 1);
            case "parataxis" -> isClause(head) ? subject(head, depth + 1) : null;
            case "acl" -> base.relation().equals("acl:relcl") ? null : ofParticiple(base, head, depth + 1);
            default -> null;
        };
    }

    /** "It barred the firm from using it": the firm uses it; otherwise whoever the clause above is about. */
    private @Nullable Token adjoined(Token base, Token verb, int depth) {
        Token mark = syntax.child(base, "mark");
        Token object = syntax.child(verb, "obj");
        boolean ofObject = mark != null && object != null && OF_THE_OBJECT.contains(mark.form());
        return ofObject ? object : isClause(verb) ? subject(verb, depth) : null;
    }

    /** "the man selling it" sells; of "a plan to sell it" the one does who has or makes the plan. */
    private @Nullable Token ofParticiple(Token base, Token noun, int depth) {
        Token to = syntax.child(base, "mark");
        if (to == null) {
            return isClause(noun) ? null : noun;
        }
        Token owner = possessor(noun);
        Token verb = syntax.head(noun);
        if (owner != null) {
            return owner;
        }
        if (noun.upos() == Upos.PROPN) {
            return noun;
        }
        return isClause(verb) && !noun.isRoot() ? subject(verb, depth) : null;
    }

    private @Nullable Token possessor(Token noun) {
        return syntax.children(noun).stream()
                .filter(child -> child.relation().equals("nmod:poss")
                        || (child.plainRelation().equals("compound") && child.upos() == Upos.PROPN))
                .findFirst()
                .orElse(null);
    }

    private boolean isClause(Token token) {
        return token.upos() == Upos.VERB || copula(token) != null;
    }

    /** Returns the subject of an infinitive: the object of the verb above if it has one, otherwise its subject. */
    private @Nullable Token controller(Token verb, int depth) {
        Token object = syntax.child(verb, "obj", "iobj");
        return object != null ? object : subject(verb, depth);
    }
}
