package dev.factbox.reader.facts.acceptance;

import dev.factbox.factsheet.Span;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.language.Sentence;
import dev.factbox.reader.language.Syntax;
import dev.factbox.reader.language.Token;
import dev.factbox.reader.language.Upos;
import dev.factbox.reader.trees.FeatureRow;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands around a fact's words, as features. */
final class Surroundings {
    private static final List<String> SMALL = List.of(
            "a", "about", "after", "and", "at", "before", "between", "by", "for", "from", "in", "last", "more", "next",
            "of", "on", "over", "per", "since", "than", "the", "this", "to", "under", "until", "with", ",", "(", ":",
            "-");
    private static final List<String> RELATIONS = List.of(
            "root",
            "nsubj",
            "obj",
            "obl",
            "nmod",
            "amod",
            "compound",
            "nummod",
            "advmod",
            "appos",
            "flat",
            "conj",
            "dep");

    private final Article article;
    private final Syntax syntax;

    Surroundings(Article article, Syntax syntax) {
        this.article = article;
        this.syntax = syntax;
    }

    /** Returns the characters that spans cover. */
    static BitSet covered(Stream<Span> spans) {
        BitSet covered = new BitSet();
        spans.forEach(span -> covered.set(span.start(), span.end()));
        return covered;
    }

    /** Returns true if a span shares a character with these. */
    static boolean isIn(BitSet characters, Span span) {
        int next = characters.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }

    /** Adds where the words stand, what they hang on, and their neighbours. */
    void add(FeatureRow row, Span span) {
        List<Token> tokens = syntax.tokens(span);
        Token head = head(tokens);
        row.count("tokens", tokens);
        row.is("in body", article.body() != null && article.body().contains(span));
        row.number("place", (double) span.start() / article.text().length());
        row.oneOf("relation", RELATIONS, head == null ? null : head.plainRelation());
        row.oneOf("word", Upos.class, head == null ? null : head.upos());
        Token above = head == null || head.isRoot() ? null : syntax.head(head);
        row.oneOf("above", RELATIONS, above == null ? null : above.plainRelation());
        row.oneOf("above word", Upos.class, above == null ? null : above.upos());
        neighbours(row, tokens);
        sentence(row, span);
        verb(row, head);
    }

    /** The token whose own head lies outside. */
    @Nullable Token head(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.isRoot() || !tokens.contains(syntax.head(token)))
                .findFirst()
                .orElse(null);
    }

    private void neighbours(FeatureRow row, List<Token> tokens) {
        List<Token> all = syntax.reading().tokens();
        Token before = tokens.isEmpty() || tokens.getFirst().index() == 0
                ? null
                : all.get(tokens.getFirst().index() - 1);
        Token after = tokens.isEmpty() || tokens.getLast().index() + 1 >= all.size()
                ? null
                : all.get(tokens.getLast().index() + 1);
        row.oneOf("before", SMALL, before == null ? null : before.lower());
        row.oneOf("after", SMALL, after == null ? null : after.lower());
        row.is("after a name", before != null && before.upos() == Upos.PROPN);
        row.is("before a name", after != null && after.upos() == Upos.PROPN);
        row.is("before a noun", after != null && after.upos() == Upos.NOUN);
        row.is("beside a number", Stream.of(before, after).anyMatch(each -> each != null && each.upos() == Upos.NUM));
    }

    private void sentence(FeatureRow row, Span span) {
        int index = Math.min(
                syntax.sentenceAt(span.start()), syntax.reading().sentences().size() - 1);
        Sentence sentence = syntax.reading().sentences().get(index);
        row.count("sentence", sentence.tokens());
        row.number(
                "in sentence",
                syntax.tokenAfter(span.start()) - sentence.first().index());
        row.is("finite", sentence.tokens().stream().anyMatch(token -> token.tense() != Token.Tense.NONE));
        row.number("numbers", share(sentence, Upos.NUM));
        row.number("names", share(sentence, Upos.PROPN));
        row.is("marked", sentence.tokens().stream().anyMatch(token -> "“”\"".contains(token.form())));
        row.is("in capitals", syntax.reading().slice(sentence.span()).equals(upper(sentence)));
    }

    private String upper(Sentence sentence) {
        return syntax.reading().slice(sentence.span()).toUpperCase(Locale.ROOT);
    }

    private static double share(Sentence sentence, Upos upos) {
        double count = (double) sentence.tokens().stream()
                .filter(token -> token.upos() == upos)
                .toList()
                .size();
        return count / sentence.tokens().size();
    }

    private void verb(FeatureRow row, @Nullable Token head) {
        Token verb = head;
        int steps = 0;
        while (verb != null && verb.upos() != Upos.VERB && !verb.isRoot() && steps < 12) {
            verb = syntax.head(verb);
            steps++;
        }
        row.number("steps to verb", steps);
        row.oneOf("verb tense", Token.Tense.class, verb == null ? null : verb.tense());
        row.is("verb has auxiliary", verb != null && syntax.child(verb, "aux") != null);
        row.is("verb says", verb != null && List.of("say", "tell", "add").contains(verb.lemma()));
    }
}
