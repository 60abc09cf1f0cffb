package dev.factbox.reader.facts.quotes;

import dev.factbox.factsheet.Span;
import dev.factbox.reader.facts.quotes.Cues.Construction;
import dev.factbox.reader.language.Sentence;
import dev.factbox.reader.language.Subtree;
import dev.factbox.reader.language.Syntax;
import dev.factbox.reader.language.Token;
import dev.factbox.reader.language.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the clauses that report speech or thought, by the grammar of each sentence. */
final class SyntacticAttributions {
    /** Confidence of a report that only its grammar supports. */
    static final double PLAIN = 0.6;
    /** Whoever rejects a plan or refuses to go may have said so, or not. */
    static final double WEAK = 0.3;

    private final Syntax syntax;
    private final Sources sources;
    private final Contents contents;

    SyntacticAttributions(Syntax syntax) {
        this.syntax = syntax;
        this.sources = new Sources(syntax);
        this.contents = new Contents(syntax, sources);
    }

    /** The attributions of all sentences, in order of their cues. */
    List<Attribution> all() {
        List<Attribution> found = new ArrayList<>();
        for (Sentence sentence : syntax.reading().sentences()) {
            for (Token token : sentence.tokens()) {
                Attribution attribution = at(sentence, token);
                if (attribution != null) {
                    found.add(attribution);
                }
            }
        }
        return found;
    }

    /**
     * The attribution of the verb that governs marked words as its object or complement, though its grammar gave no
     * content: "cited them as". After a colon the main verb of the sentence that leads in.
     */
    @Nullable Attribution governing(Marked mark, boolean afterColon) {
        Token top = afterColon ? before(mark) : top(mark);
        if (top != null && !afterColon && isPlaced(top)) {
            return null;
        }
        for (int higher = 0;
                top != null && higher < 4 && !top.isRoot() && (top.upos() != Upos.VERB || inside(top, mark));
                higher++) {
            top = syntax.head(top);
        }
        if (top == null
                || inside(top, mark)
                || !(afterColon || !Cues.of(top.lemma()).isEmpty())) {
            return null;
        }
        Token source = sources.of(top);
        return source == null || inside(source, mark)
                ? null
                : new Attribution(top, top.span(), sources.source(source, top), List.of(), true, PLAIN);
    }

    /** Returns true if it describes a noun, or a preposition makes it the place or means of something: "says on". */
    private boolean isPlaced(Token top) {
        Token preposition = syntax.child(top, "case");
        return preposition != null
                && !Set.of("as", "of", "about", "for", "to", "against").contains(preposition.lemma());
    }

    /** The word inside a mark that depends on one outside. */
    private @Nullable Token top(Marked mark) {
        List<Token> tokens = syntax.reading().tokens();
        for (int i = syntax.tokenAfter(mark.inner().start()); i < tokens.size() && inside(tokens.get(i), mark); i++) {
            if (!inside(syntax.head(tokens.get(i)), mark) && !Syntax.isPunctuation(tokens.get(i))) {
                return tokens.get(i);
            }
        }
        return null;
    }

    /** The root of the sentence before a mark. */
    private @Nullable Token before(Marked mark) {
        int last = syntax.tokenAfter(mark.outer().start()) - 1;
        Token token = last < 0 ? null : syntax.reading().tokens().get(last);
        for (int higher = 0; token != null && !token.isRoot() && higher < 60; higher++) {
            token = syntax.head(token);
        }
        return token;
    }

    private static boolean inside(Token token, Marked mark) {
        return mark.outer().contains(token.span());
    }

    private @Nullable Attribution at(Sentence sentence, Token token) {
        return switch (token.upos()) {
            case VERB -> verb(sentence, token, Cues.of(token.lemma()));
            case NOUN -> noun(sentence, token, Cues.of(token.lemma()));
            case ADJ -> adjective(sentence, token, Cues.of(token.lemma()));
            default -> isAccordingTo(token) ? accordingTo(sentence, token) : null;
        };
    }

    private @Nullable Attribution verb(Sentence sentence, Token verb, Set<Construction> takes) {
        if (isAccordingTo(verb)) {
            return accordingTo(sentence, verb);
        }
        if (takes.isEmpty()) {
            return null;
        }
        Token source = sources.of(verb);
        List<Span> told = contents.told(sentence, verb, takes);
        List<Span> content = told.isEmpty() ? contents.done(sentence, verb, takes, source) : told;
        boolean quotes = takes.contains(Construction.QUOTATION);
        double confidence = told.isEmpty() && !content.isEmpty() ? WEAK : PLAIN;
        return content.isEmpty() && !quotes
                ? null
                : new Attribution(verb, verb.span(), sources.source(source, verb), content, quotes, confidence);
    }

    private @Nullable Attribution noun(Sentence sentence, Token noun, Set<Construction> takes) {
        Token clause = syntax.child(noun, "acl", "ccomp");
        boolean says = clause != null
                && !clause.relation().equals("acl:relcl")
                && contents.marker(clause).equals("that");
        if (!takes.contains(Construction.NOUN) || clause == null || !says) {
            return null;
        }
        return new Attribution(
                noun,
                noun.span(),
                sources.source(owner(noun), noun),
                contents.pieces(sentence, clause, noun),
                true,
                PLAIN);
    }

    private @Nullable Token owner(Token noun) {
        for (Token child : syntax.children(noun)) {
            Token preposition = syntax.child(child, "case");
            boolean of =
                    preposition != null && Set.of("by", "from", "of", "among").contains(preposition.lemma());
            if (child.relation().equals("nmod:poss") || (child.plainRelation().equals("nmod") && of)) {
                return child;
            }
        }
        boolean objectOf =
                noun.plainRelation().equals("obj") && syntax.head(noun).upos() == Upos.VERB;
        return objectOf ? sources.of(syntax.head(noun)) : null;
    }

    private @Nullable Attribution adjective(Sentence sentence, Token adjective, Set<Construction> takes) {
        Token clause = syntax.child(adjective, "ccomp");
        if (!takes.contains(Construction.ADJECTIVE) || clause == null) {
            return null;
        }
        return new Attribution(
                adjective,
                adjective.span(),
                sources.source(sources.of(adjective), adjective),
                contents.pieces(sentence, clause, adjective),
                false,
                PLAIN);
    }

    private boolean isAccordingTo(Token token) {
        int next = token.index() + 1;
        return token.form().equalsIgnoreCase("according")
                && next < syntax.reading().tokens().size()
                && syntax.reading().tokens().get(next).form().equalsIgnoreCase("to");
    }

    private @Nullable Attribution accordingTo(Sentence sentence, Token according) {
        Token to = syntax.reading().tokens().get(according.index() + 1);
        Token source = according.plainRelation().equals("case")
                        || according.plainRelation().equals("mark")
                ? syntax.head(according)
                : syntax.child(according, "obl");
        if (source == null || source.isRoot()) {
            return null;
        }
        Token top = source.head() == according.index() ? according : source;
        Subtree inside = syntax.subtree(syntax.head(top), Set.of(top));
        List<Span> content =
                syntax.head(top).upos() == Upos.PUNCT ? List.of() : contents.runs(sentence, inside::contains);
        return new Attribution(
                according, according.span().cover(to.span()), sources.source(source, according), content, true, PLAIN);
    }
}
