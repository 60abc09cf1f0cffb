package dev.factbox.reader.wording;

import dev.factbox.factsheet.Span;
import dev.factbox.reader.english.WordList;
import dev.factbox.reader.language.Sentence;
import dev.factbox.reader.language.Subtree;
import dev.factbox.reader.language.Syntax;
import dev.factbox.reader.language.Token;
import dev.factbox.reader.language.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the deletable parts of sentences by their syntax: relative clauses, appositions and participles set off by
 * commas or dashes, what stands in brackets, and adverbs that tie the sentence to another. What says no, if or who
 * says so is never one.
 */
final class Deletions {
    private static final Set<String> SET_OFF = Set.of("acl", "acl:relcl", "appos", "advcl");
    private static final WordList TIES = WordList.of("linking-adverbs");
    private static final Set<String> COMMAS = Set.of(",", "-", "--", "–", "—");
    private static final Set<String> ENDS = Set.of(".", "!", "?");

    private static final Set<String> BACKGROUND = Set.of("as", "while", "after", "before");

    /** Words and marks. */
    private static final int LONGEST_CAPTION = 14;

    private static final int SUBJECT_WITHIN = 8;

    private static final Set<String> REPORTED = Set.of("ccomp", "parataxis", "conj");
    private static final Set<String> SUBJECT = Set.of("nsubj", "csubj", "expl");

    /** Words that a deletion may not swallow: negation, condition, doubt, attribution. */
    private static final WordList KEPT = WordList.of("never-deleted");

    private final Syntax syntax;

    Deletions(Syntax syntax) {
        this.syntax = syntax;
    }

    /**
     * Whether a sentence has a verb, and a main clause with a subject. A sentence whose syntax isn't known passes, and
     * so does a long one with a verb: captions are short, and of a long sentence it is likelier that the parser missed
     * the clause.
     */
    boolean isClause(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (tokens.stream().noneMatch(token -> token.relation().equals("root"))) {
            return true;
        }
        return tokens.stream().anyMatch(Deletions::isVerb)
                && (tokens.size() > LONGEST_CAPTION
                        || tokens.stream()
                                .anyMatch(token ->
                                        SUBJECT.contains(token.plainRelation()) && isMain(syntax.head(token))));
    }

    private static boolean isVerb(Token token) {
        return token.upos() == Upos.VERB || token.upos() == Upos.AUX;
    }

    /** The asides of a sentence, in order, those inside others included. */
    List<Deletion> of(Sentence sentence) {
        List<Deletion> deletions = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (SET_OFF.contains(token.relation()) && !isBound(token)) {
                clause(sentence, token).ifPresent(deletions::add);
            } else if (TIES.contains(token.lower()) && token.plainRelation().equals("advmod")) {
                deletion(sentence, token, token.index(), token.index()).ifPresent(deletions::add);
            } else if (token.form().equals("(")) {
                bracket(sentence, token).ifPresent(deletions::add);
            }
        }
        return List.copyOf(deletions);
    }

    /**
     * What a headline or a bullet can do without besides: when it was, clauses that "and" adds, and clauses that tell
     * what else went on. Each lies in the main clause or at the end of what is reported.
     */
    List<Deletion> extras(Sentence sentence, List<Span> dates) {
        List<Deletion> extras = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            boolean isTime = token.plainRelation().equals("obl")
                    && (isTime(token, dates) || (token.lemma().equals("time") && syntax.child(token, "case") == null));
            boolean isClause = (token.relation().equals("conj") && isAddedClause(token))
                    || (token.relation().equals("advcl") && isBackground(token));
            if (isTime || isClause) {
                tail(sentence, token, isTime).ifPresent(extras::add);
            }
        }
        return List.copyOf(extras);
    }

    private boolean isTime(Token top, List<Span> dates) {
        Span span = cover(top);
        return dates.stream()
                .anyMatch(date -> span.contains(date) && span.length() - date.length() <= "during the ".length());
    }

    /** A clause with a subject of its own, or a second predicate, that "and" joins to a verb. */
    private boolean isAddedClause(Token top) {
        Token cc = syntax.child(top, "cc");
        return cc != null
                && cc.lower().equals("and")
                && top.upos() == Upos.VERB
                && syntax.head(top).upos() == Upos.VERB
                && isMain(syntax.head(top));
    }

    /** Returns true if a word heads the sentence, or what somebody in it says. */
    private boolean isMain(Token token) {
        return token.isRoot()
                || (REPORTED.contains(token.plainRelation())
                        && syntax.head(token).isRoot());
    }

    /** Returns true if it tells of other events; right after the main verb it completes it ("the vote comes as …"). */
    private boolean isBackground(Token top) {
        Token mark = syntax.child(top, "mark");
        return mark != null
                && BACKGROUND.contains(mark.lower())
                && mark.index() > syntax.head(top).index() + 1;
    }

    private Optional<Deletion> tail(Sentence sentence, Token top, boolean insideToo) {
        Span words = cover(top);
        int first = first(sentence, words.start());
        int last = last(sentence, words.end());
        if (first <= syntax.head(top).index() || last >= sentence.last().index() || !isFree(first, last)) {
            return Optional.empty();
        }
        Subtree inside = syntax.subtree(top, Set.of());
        boolean whole = IntStream.rangeClosed(first, last).allMatch(i -> inside.contains(i) || isMark(token(i)));
        boolean atEnd = last + 1 == sentence.last().index()
                || COMMAS.contains(token(last + 1).form());
        if (!whole || (!atEnd && !insideToo)) {
            return Optional.empty();
        }
        boolean comma = COMMAS.contains(token(first - 1).form());
        return Optional.of(new Deletion(comma ? token(first - 1).span().cover(words) : words, words));
    }

    private Span cover(Token top) {
        Subtree inside = syntax.subtree(top, Set.of());
        Span cover = top.span();
        for (int i : inside.tokens()) {
            if (!isMark(token(i))) {
                cover = cover.cover(token(i).span());
            }
        }
        return cover;
    }

    private static int first(Sentence sentence, int start) {
        return sentence.tokens().stream()
                .filter(t -> t.span().start() == start)
                .findFirst()
                .orElseThrow()
                .index();
    }

    private static int last(Sentence sentence, int end) {
        return sentence.tokens().stream()
                .filter(t -> t.span().end() == end)
                .findFirst()
                .orElseThrow()
                .index();
    }

    /** Returns true if a clause has a conjunction of its own: "as", "because", "if" say how it bears on the rest. */
    private boolean isBound(Token token) {
        return token.relation().equals("advcl") && syntax.child(token, "mark", "nsubj") != null;
    }

    private Optional<Deletion> clause(Sentence sentence, Token top) {
        Subtree inside = syntax.subtree(top, Set.of());
        int[] words = IntStream.range(sentence.first().index(), sentence.last().index() + 1)
                .filter(i -> inside.contains(i) && !isMark(token(i)))
                .toArray();
        if (words.length == 0) {
            return Optional.empty();
        }
        int first = words[0];
        int last = words[words.length - 1];
        boolean whole = IntStream.rangeClosed(first, last).allMatch(i -> inside.contains(i) || isMark(token(i)));
        boolean namesItsHead = names(first, last) && !names(headStart(top), first - 1);
        return whole && !namesItsHead && first > syntax.head(top).index() && isFree(first, last)
                ? deletion(sentence, top, first, last)
                : Optional.empty();
    }

    private int headStart(Token top) {
        int start = syntax.head(top).index();
        while (start > 0 && token(start - 1).head() == syntax.head(top).index() && !isMark(token(start - 1))) {
            start--;
        }
        return start;
    }

    /** Returns true if nothing in it must be kept. */
    boolean isFree(int first, int last) {
        return IntStream.rangeClosed(first, last).noneMatch(i -> isKept(token(i)) || isQuote(token(i)));
    }

    private static boolean isKept(Token token) {
        String form = token.lower();
        return KEPT.contains(form) || (form.equals("warning") && token.upos() != Upos.NOUN);
    }

    private Optional<Deletion> deletion(Sentence sentence, Token top, int first, int last) {
        if (first - 1 <= sentence.first().index() || last + 1 > sentence.last().index()) {
            return Optional.empty();
        }
        Token before = token(first - 1);
        Token after = token(last + 1);
        Span words = token(first).span().cover(token(last).span());
        if (!COMMAS.contains(before.form())) {
            return Optional.empty();
        }
        if (ENDS.contains(after.form()) && after.equals(sentence.last())) {
            if (isTorn(first, last, before)) {
                return Optional.empty();
            }
            return Optional.of(new Deletion(before.span().cover(words), words));
        }
        if (!after.form().equals(before.form()) || isTorn(first, last, before)) {
            return Optional.empty();
        }
        return Optional.of(
                goesOn(top, last) || isSaidAfter(sentence, top, last)
                        ? new Deletion(before.span().cover(words), words)
                        : new Deletion(before.span().cover(after.span()), words));
    }

    /**
     * Returns true if the dash that opens it stands inside it too: then that one closes it, and what follows is no
     * part of it.
     */
    private boolean isTorn(int first, int last, Token opening) {
        return !opening.form().equals(",")
                && IntStream.rangeClosed(first, last)
                        .anyMatch(i -> token(i).form().equals(opening.form()));
    }

    /** Returns true if another part set off by commas follows, which needs the closing comma as its opening one. */
    private boolean goesOn(Token top, int last) {
        return syntax.children(syntax.head(top)).stream()
                .anyMatch(sibling -> sibling.index() > last + 1
                        && (SET_OFF.contains(sibling.relation())
                                || sibling.relation().equals("conj")
                                || sibling.relation().equals("nmod")));
    }

    /**
     * Returns true if after the closing comma a clause with its own subject begins ("…, killing three, police said"),
     * which needs that comma.
     */
    private boolean isSaidAfter(Sentence sentence, Token top, int last) {
        return !isSubjectOfLater(top, last)
                && IntStream.rangeClosed(
                                last + 2,
                                Math.min(last + SUBJECT_WITHIN, sentence.last().index()))
                        .mapToObj(this::token)
                        .anyMatch(token -> SUBJECT.contains(token.plainRelation())
                                && syntax.head(token).index() > last
                                && isMain(syntax.head(token)));
    }

    /** Returns true if it hangs on the subject of a verb that comes after it: a comma would part the two. */
    private boolean isSubjectOfLater(Token top, int last) {
        for (Token at = syntax.head(top); !at.isRoot(); at = syntax.head(at)) {
            if (SUBJECT.contains(at.plainRelation())) {
                return syntax.head(at).index() > last;
            }
        }
        return false;
    }

    private Optional<Deletion> bracket(Sentence sentence, Token open) {
        for (int i = open.index() + 1; i <= sentence.last().index(); i++) {
            if (token(i).form().equals(")")) {
                boolean movable =
                        open.index() > sentence.first().index() && i > open.index() + 1 && isFree(open.index(), i);
                Span words = token(open.index() + 1).span().cover(token(i - 1).span());
                return movable
                        ? Optional.of(new Deletion(open.span().cover(token(i).span()), words))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Returns true if a name is the subject of its sentence, or a part of it. */
    boolean isAboutTheSubject(Sentence sentence, Span name) {
        return sentence.tokens().stream()
                .filter(token -> name.contains(token.span()))
                .anyMatch(token -> SUBJECT.contains(token.plainRelation())
                        && syntax.head(token).isRoot());
    }

    /** Returns true if words of a sentence hold a number. */
    boolean counts(Sentence sentence, Span words) {
        return sentence.tokens().stream().anyMatch(token -> token.upos() == Upos.NUM && words.contains(token.span()));
    }

    private boolean names(int first, int last) {
        return IntStream.rangeClosed(first, last).anyMatch(i -> token(i).upos() == Upos.PROPN);
    }

    private Token token(int index) {
        return syntax.reading().tokens().get(index);
    }

    private static boolean isMark(Token token) {
        return token.upos() == Upos.PUNCT || Syntax.isPunctuation(token);
    }

    private static boolean isQuote(Token token) {
        return "\"“”‘'’`''``".contains(token.form());
    }
}
