package dev.factbox.reader.facts.quotes;

import dev.factbox.factsheet.Span;
import dev.factbox.reader.facts.quotes.Cues.Construction;
import dev.factbox.reader.language.Sentence;
import dev.factbox.reader.language.Subtree;
import dev.factbox.reader.language.Syntax;
import dev.factbox.reader.language.Token;
import dev.factbox.reader.language.Upos;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Finds what the grammar of a reporting verb makes its content. */
final class Contents {
    private static final Set<String> TOPIC = Set.of("of", "about", "against", "for", "on", "to", "over");

    private static final Set<String> DAYS = Set.of(
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "day",
            "night",
            "evening",
            "morning");

    private final Syntax syntax;
    private final Sources sources;

    Contents(Syntax syntax, Sources sources) {
        this.syntax = syntax;
        this.sources = sources;
    }

    /**
     * Returns content that is asserted: a clause, the clause that the verb interrupts, or a name given to something.
     */
    List<Span> told(Sentence sentence, Token verb, Set<Construction> takes) {
        Token clause = syntax.child(verb, "ccomp");
        boolean takesClause = takes.contains(Construction.CLAUSE)
                || takes.contains(Construction.QUESTION)
                || takes.contains(Construction.QUOTATION);
        if (clause != null && takesClause) {
            return pieces(sentence, clause, verb);
        }
        List<Span> name = takes.contains(Construction.LABEL) ? name(sentence, verb) : List.of();
        boolean free = name.isEmpty() && takes.contains(Construction.QUOTATION);
        return free ? aroundParenthesis(sentence, verb) : name;
    }

    private List<Span> name(Sentence sentence, Token verb) {
        Token object = syntax.child(verb, "obj");
        Token infinitive = syntax.child(verb, "xcomp");
        Token name = infinitive != null ? infinitive : as(verb);
        if (name == null) {
            return List.of();
        }
        if (object != null) {
            return between(sentence, object, name, verb);
        }
        return sources.isPassive(verb) ? pieces(sentence, name, verb) : List.of();
    }

    /** Returns content that may be told or only done: a refusal, a rejection, a topic. */
    List<Span> done(Sentence sentence, Token verb, Set<Construction> takes, @Nullable Token source) {
        Token infinitive = takes.contains(Construction.INFINITIVE) ? syntax.child(verb, "xcomp") : null;
        Token object = object(verb, source);
        if (infinitive != null) {
            return object != null ? between(sentence, object, infinitive, verb) : pieces(sentence, infinitive, verb);
        }
        if (object != null && takes.contains(Construction.OBJECT)) {
            Token reason = reason(verb, object);
            return reason == null ? pieces(sentence, object, verb) : between(sentence, object, reason, verb);
        }
        Token phrase = takes.contains(Construction.PHRASE) ? syntax.child(verb, "obl") : null;
        return phrase != null && phrase.index() > verb.index() && isAbout(phrase)
                ? pieces(sentence, phrase, verb)
                : List.of();
    }

    /** The object, where it is neither a pronoun nor the source. */
    private @Nullable Token object(Token verb, @Nullable Token source) {
        Token object = syntax.child(verb, "obj");
        return object == null || object.equals(source) || object.upos() == Upos.PRON ? null : object;
    }

    /** "It rained, he said, all day": the clause that the verb breaks into. */
    private List<Span> aroundParenthesis(Sentence sentence, Token verb) {
        boolean breaksIn = verb.plainRelation().equals("parataxis")
                || (verb.plainRelation().equals("advcl") && marker(verb).equals("as"));
        if (!breaksIn || syntax.child(verb, "obj", "xcomp") != null) {
            return List.of();
        }
        return pieces(sentence, syntax.head(verb), verb);
    }

    private @Nullable Token as(Token verb) {
        for (Token child : syntax.children(verb)) {
            Token preposition = syntax.child(child, "case", "mark");
            if (Set.of("obl", "advcl").contains(child.plainRelation())
                    && preposition != null
                    && preposition.lemma().equals("as")) {
                return child;
            }
        }
        return null;
    }

    /** "(accused him) of lying", "(praised her) for it". */
    private @Nullable Token reason(Token verb, Token object) {
        for (Token child : syntax.children(verb)) {
            Token tie = syntax.child(child, "case", "mark");
            boolean after =
                    child.index() > object.index() && Set.of("obl", "advcl").contains(child.plainRelation());
            if (after && tie != null && Set.of("of", "for", "as").contains(tie.lemma())) {
                return child;
            }
        }
        return null;
    }

    private boolean isAbout(Token phrase) {
        Token preposition = syntax.child(phrase, "case");
        return preposition != null && TOPIC.contains(preposition.lemma()) && !DAYS.contains(phrase.lemma());
    }

    String marker(Token verb) {
        Token mark = syntax.child(verb, "mark");
        return mark == null ? "" : mark.lemma();
    }

    /** The span of a clause or phrase, in pieces where the cue's own clause stands inside it. */
    List<Span> pieces(Sentence sentence, Token top, Token cue) {
        Subtree inside = syntax.subtree(top, Set.of(cue));
        return runs(sentence, inside::contains);
    }

    private List<Span> between(Sentence sentence, Token first, Token last, Token cue) {
        Subtree one = syntax.subtree(first, Set.of(cue));
        Subtree other = syntax.subtree(last, Set.of(cue));
        return runs(sentence, token -> one.contains(token) || other.contains(token));
    }

    /** The runs of tokens; a mark that belongs elsewhere in the tree breaks none. */
    List<Span> runs(Sentence sentence, IntPredicate inside) {
        return syntax.runs(
                sentence.first().index(), sentence.last().index(), i -> inside.test(i) || isBridge(i, inside));
    }

    private boolean isBridge(int i, IntPredicate inside) {
        return inside.test(i - 1)
                && inside.test(i + 1)
                && Syntax.isPunctuation(syntax.reading().tokens().get(i));
    }
}
