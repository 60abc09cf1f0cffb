package dev.factbox.reader.wording;

import dev.factbox.factsheet.Span;
import dev.factbox.reader.language.Sentence;
import dev.factbox.reader.language.Subtree;
import dev.factbox.reader.language.Syntax;
import dev.factbox.reader.language.Token;
import dev.factbox.reader.language.Upos;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a headline can do without at the end of its sentence: where and during what it was, participles, what tells
 * more of a thing that the sentence introduces. What is left follows from the whole, so nothing goes where a
 * negation, "all", "only" or "the first" stands, of which the opposite is true.
 */
final class Edges {
    private static final Set<String> PLACES = Set.of(
            "in",
            "on",
            "at",
            "during",
            "after",
            "before",
            "over",
            "amid",
            "near",
            "across",
            "around",
            "following",
            "outside",
            "inside",
            "along",
            "off",
            "since",
            "throughout");

    private static final Set<String> CLAUSES = Set.of("after", "before", "as", "while", "when");

    /** Words in whose reach a part can't be left out without saying more than the whole. */
    private static final Set<String> TURNING = Set.of(
            "no",
            "not",
            "n't",
            "n’t",
            "never",
            "none",
            "nobody",
            "nothing",
            "neither",
            "nor",
            "without",
            "all",
            "every",
            "each",
            "any",
            "only",
            "most",
            "few",
            "fewer",
            "less",
            "first",
            "last",
            "if",
            "unless",
            "than",
            "would",
            "could",
            "may",
            "might",
            "whether",
            "deny",
            "denied",
            "denies",
            "refuse",
            "refused",
            "rejected",
            "fail",
            "failed");

    private static final Set<String> ARTICLES = Set.of("a", "an", "some", "several");

    private final Syntax syntax;
    private final Deletions deletions;

    Edges(Syntax syntax, Deletions deletions) {
        this.syntax = syntax;
        this.deletions = deletions;
    }

    /** The smallest part that can go from the end of what is left of a sentence. */
    Optional<Deletion> of(Sentence sentence, Predicate<Token> isLeft) {
        List<Token> left = sentence.tokens().stream()
                .filter(isLeft)
                .filter(token -> !Syntax.isPunctuation(token))
                .toList();
        left = withoutWhoSaysSo(left);
        if (left.isEmpty()) {
            return Optional.empty();
        }
        for (Token top = left.getLast(); !top.isRoot(); top = syntax.head(top)) {
            List<Token> part = part(top, left);
            if (isSuffix(part, left)
                    && left.subList(0, left.size() - part.size()).stream().noneMatch(this::turns)
                    && syntax.head(top).index() < part.getFirst().index()
                    && canGo(top, part)) {
                return Optional.of(deletion(sentence, part));
            }
        }
        return Optional.empty();
    }

    /** When it was, at the start of a sentence and set off by a comma. */
    Optional<Deletion> opening(Sentence sentence, List<Span> dates) {
        Token first = sentence.first();
        for (Token top : sentence.tokens()) {
            boolean isOfMainVerb =
                    top.plainRelation().equals("obl") && syntax.head(top).isRoot();
            List<Token> part = isOfMainVerb ? part(top, sentence.tokens()) : List.of();
            if (!part.isEmpty()) {
                Token last = part.getLast();
                Span words = part.getFirst().span().cover(last.span());
                boolean opens = part.getFirst().equals(first)
                        && last.index() < syntax.head(top).index();
                boolean isTime = dates.stream().anyMatch(words::contains)
                        && words.length() < "on the evening of Wednesday 30 September".length();
                Token next = last.index() < sentence.last().index() ? token(last.index() + 1) : last;
                if (opens && isTime && next.form().equals(",") && deletions.isFree(first.index(), last.index())) {
                    return Optional.of(new Deletion(first.span().cover(next.span()), words));
                }
            }
        }
        return Optional.empty();
    }

    /** Without "officials said" at the end: what is said ends before it. */
    private List<Token> withoutWhoSaysSo(List<Token> left) {
        return left.stream()
                .filter(token ->
                        token.isRoot() && token.index() > left.getFirst().index())
                .map(root -> syntax.child(root, "ccomp"))
                .filter(said -> said != null && said.index() < syntax.head(said).index())
                .findFirst()
                .map(said -> part(said, left))
                .filter(said -> !said.isEmpty() && said.getFirst().equals(left.getFirst()))
                .or(() -> left.stream()
                        .filter(token -> token.plainRelation().equals("parataxis")
                                && syntax.head(token).isRoot())
                        .map(saying -> part(saying, left))
                        .filter(saying -> isSuffix(saying, left))
                        .findFirst()
                        .map(saying -> left.subList(0, left.size() - saying.size())))
                .orElse(left);
    }

    private boolean turns(Token token) {
        String form = token.lower();
        if (form.equals("last") && syntax.child(syntax.head(token), "nummod") != null) {
            return false;
        }
        boolean isSuperlative = token.upos() == Upos.ADJ && form.endsWith("est") && form.length() > 4;
        return TURNING.contains(form) || isSuperlative;
    }

    private List<Token> part(Token top, List<Token> left) {
        Subtree inside = syntax.subtree(top, Set.of());
        return left.stream()
                .filter(token -> inside.contains(token.index()) && !Syntax.isPunctuation(token))
                .toList();
    }

    private static boolean isSuffix(List<Token> part, List<Token> left) {
        return !part.isEmpty()
                && part.size() < left.size()
                && left.subList(left.size() - part.size(), left.size()).equals(part);
    }

    private boolean canGo(Token top, List<Token> part) {
        return deletions.isFree(part.getFirst().index(), part.getLast().index())
                && switch (top.plainRelation()) {
                    case "obl" -> isOpenedBy(top, "case", PLACES) && hasOtherComplement(top, part);
                    case "advcl" ->
                        isParticiple(top) || (isOpenedBy(top, "mark", CLAUSES) && hasOtherComplement(top, part));
                    case "acl" -> isIndefinite(syntax.head(top)) && !isBare(syntax.head(top), top);
                    case "nmod" -> isOpenedBy(top, "case", PLACES) && isIndefinite(syntax.head(top));
                    default -> false;
                };
    }

    private boolean isOpenedBy(Token top, String relation, Set<String> words) {
        Token opener = syntax.child(top, relation);
        return opener != null && words.contains(opener.lower()) && syntax.child(top, "fixed") == null;
    }

    private boolean isParticiple(Token top) {
        return top.upos() == Upos.VERB
                && top.form().endsWith("ing")
                && syntax.child(top, "mark", "nsubj", "aux") == null;
    }

    /** Returns true if the verb is complete without it: it has an object, a passive subject or another complement. */
    private boolean hasOtherComplement(Token top, List<Token> part) {
        return syntax.children(syntax.head(top)).stream()
                .filter(child -> child.index() < part.getFirst().index())
                .anyMatch(child -> switch (child.plainRelation()) {
                    case "obj", "iobj", "ccomp", "xcomp", "cop" -> true;
                    case "obl" -> child.index() > syntax.head(top).index();
                    default -> child.relation().equals("nsubj:pass");
                });
    }

    /** Returns true if next to nothing is left of a circumstance ("in an election"): then it goes as a whole. */
    private boolean isBare(Token noun, Token gone) {
        return noun.plainRelation().equals("obl")
                && syntax.children(noun).stream()
                        .allMatch(child -> child.equals(gone)
                                || Set.of("case", "det", "punct").contains(child.plainRelation()));
    }

    /** Returns true if it is a thing that the sentence introduces, so that the rest only tells more of it. */
    private boolean isIndefinite(Token noun) {
        return noun.upos() == Upos.NOUN
                && syntax.children(noun).stream()
                        .anyMatch(child -> child.plainRelation().equals("nummod")
                                || (child.plainRelation().equals("det") && ARTICLES.contains(child.lower())));
    }

    private Deletion deletion(Sentence sentence, List<Token> part) {
        Span words = part.getFirst().span().cover(part.getLast().span());
        int before = part.getFirst().index() - 1;
        boolean comma = before > sentence.first().index()
                && Set.of(",", "-", "–", "—").contains(token(before).form());
        return new Deletion(comma ? token(before).span().cover(words) : words, words);
    }

    private Token token(int index) {
        return syntax.reading().tokens().get(index);
    }
}
