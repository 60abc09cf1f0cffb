package dev.factbox.reader.facts.coreference;

import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Span;
import dev.factbox.reader.article.Letters;
import dev.factbox.reader.facts.coreference.Markable.Traits;
import dev.factbox.reader.language.Sentence;
import dev.factbox.reader.language.Syntax;
import dev.factbox.reader.language.Token;
import dev.factbox.reader.language.Upos;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds every phrase that may be a mention: pronouns, names, and noun phrases by their heads, each as long as it goes.
 */
final class Mentions {
    private static final Set<String> NO_HEADS =
            Set.of("compound", "flat", "fixed", "goeswith", "amod", "nummod", "det", "case", "cc", "mark");
    private static final Set<String> NO_PART = Set.of(
            "case",
            "cc",
            "mark",
            "cop",
            "nsubj",
            "csubj",
            "aux",
            "advcl",
            "parataxis",
            "discourse",
            "vocative",
            "dislocated",
            "dep",
            "expl",
            "orphan",
            "list",
            "ccomp");
    private static final Set<String> NO_PART_OF_COMPLEMENT = Set.of("obl", "advmod", "xcomp", "obj");
    private static final Set<String> ARGUMENTS = Set.of("nsubj", "obj", "iobj", "obl", "nmod");
    private static final Set<String> ENDINGS = Set.of("'s", "’s", "'", "’");

    private final Syntax syntax;
    private final List<Token> tokens;
    private final Map<Integer, ResolvedName> named = new HashMap<>();
    private final boolean[] quoted;
    private final PersonWords people;
    private final List<Markable> found = new ArrayList<>();
    private final Set<Span> taken = new HashSet<>();

    Mentions(Syntax syntax, List<ResolvedName> names, boolean[] quoted, PersonWords people) {
        this.syntax = syntax;
        this.tokens = syntax.reading().tokens();
        this.quoted = quoted;
        this.people = people;
        for (ResolvedName known : names) {
            for (int i = known.name().first(); i <= known.name().last(); i++) {
                named.put(i, known);
            }
        }
    }

    /** In order of the text, longer ones first. */
    List<Markable> find() {
        for (Sentence sentence : syntax.reading().sentences()) {
            sentence.tokens().forEach(token -> find(token, sentence));
        }
        Set<List<String>> phrases = found.stream().map(Markable::words).collect(Collectors.toSet());
        for (Sentence sentence : syntax.reading().sentences()) {
            sentence.tokens().stream().filter(Mentions::isNameInside).forEach(token -> add(token, sentence, phrases));
        }
        found.sort(Comparator.comparingInt(Markable::first).thenComparingInt(c -> -c.last()));
        return IntStream.range(0, found.size())
                .mapToObj(i -> withIndex(found.get(i), i))
                .toList();
    }

    /** "Kent" in "the Kent police". */
    private static boolean isNameInside(Token token) {
        return token.upos() == Upos.PROPN && token.relation().equals("compound");
    }

    /** A name inside another phrase, if some phrase is that name and no more. */
    private void add(Token inside, Sentence sentence, Set<List<String>> phrases) {
        int first = inside.index();
        while (first > sentence.first().index()
                && isNameInside(tokens.get(first - 1))
                && tokens.get(first - 1).head() == inside.index()) {
            first--;
        }
        List<String> words = tokens.subList(first, inside.index() + 1).stream()
                .map(Token::lower)
                .toList();
        if (phrases.contains(words)) {
            add(first, inside.index(), inside, sentence, null);
        }
    }

    private static Markable withIndex(Markable c, int index) {
        return new Markable(
                index,
                c.first(),
                c.last(),
                c.head(),
                c.span(),
                c.sentence(),
                c.pronoun(),
                c.known(),
                c.traits(),
                c.words(),
                c.modifiers());
    }

    private void find(Token token, Sentence sentence) {
        Pronoun pronoun = pronoun(token);
        if (pronoun != null) {
            add(token.index(), token.index(), token, sentence, pronoun);
        } else if (isHead(token)) {
            boolean coordinated = syntax.child(token, "conj") != null;
            if (coordinated) {
                add(token, sentence, true);
            }
            add(token, sentence, false);
        }
        ResolvedName known = named.get(token.index());
        if (known != null && known.name().first() == token.index() && !isHead(headOf(known))) {
            add(known.name().first(), known.name().last(), headOf(known), sentence, null);
        }
    }

    private Token headOf(ResolvedName known) {
        for (int i = known.name().first(); i <= known.name().last(); i++) {
            Token token = tokens.get(i);
            if (token.isRoot()
                    || token.head() < known.name().first()
                    || token.head() > known.name().last()) {
                return token;
            }
        }
        return tokens.get(known.name().last());
    }

    private @Nullable Pronoun pronoun(Token token) {
        Pronoun pronoun = Pronoun.of(token.form());
        if (pronoun == null) {
            return null;
        }
        boolean relative = token.form().equalsIgnoreCase("that")
                && syntax.head(token).relation().equals("acl:relcl");
        return switch (pronoun) {
            case THIS, THESE -> token.upos() == Upos.PRON && !relative ? pronoun : null;
            case THERE -> token.upos() == Upos.ADV ? pronoun : null;
            case ONE -> null;
            case IT -> token.plainRelation().equals("expl") ? null : pronoun;
            case I -> token.form().equals("i") && token.upos() != Upos.PRON ? null : pronoun;
            default -> pronoun;
        };
    }

    private boolean isHead(Token token) {
        if (NO_HEADS.contains(token.plainRelation())) {
            return false;
        }
        return switch (token.upos()) {
            case NOUN, PROPN -> true;
            case NUM -> ARGUMENTS.contains(token.plainRelation());
            case ADJ, DET, SYM ->
                ARGUMENTS.contains(token.plainRelation()) && syntax.child(token, "det", "case") != null;
            default -> false;
        };
    }

    private void add(Token head, Sentence sentence, boolean coordination) {
        boolean complement = syntax.child(head, "cop") != null;
        Set<Integer> inside = new HashSet<>();
        List<Token> open = new ArrayList<>();
        inside.add(head.index());
        for (Token child : syntax.children(head)) {
            if (isPart(child, head, complement, coordination)) {
                open.add(child);
            }
        }
        while (!open.isEmpty()) {
            Token token = open.removeLast();
            if (inside.add(token.index())) {
                open.addAll(syntax.children(token));
            }
        }
        int first = head.index();
        int last = head.index();
        while (first > sentence.first().index() && inside.contains(first - 1)) {
            first--;
        }
        while (last < sentence.last().index() && inside.contains(last + 1)) {
            last++;
        }
        while (first < head.index() && isMark(first, first, last)) {
            first++;
        }
        while (last > head.index() && isMark(last, first, last)) {
            last--;
        }
        add(first, last, head, sentence, null);
    }

    private static boolean isPart(Token child, Token head, boolean complement, boolean coordination) {
        String relation = child.plainRelation();
        if (relation.equals("conj")) {
            return coordination;
        }
        if (relation.equals("case")) {
            return child.index() > head.index() && ENDINGS.contains(child.form());
        }
        boolean aside = NO_PART.contains(relation) || (complement && NO_PART_OF_COMPLEMENT.contains(relation));
        return !aside || child.relation().equals("cc:preconj");
    }

    /** Punctuation at the end of a phrase, but for a bracket that it opened itself. */
    private boolean isMark(int at, int first, int last) {
        if (!Syntax.isPunctuation(tokens.get(at))
                || ENDINGS.contains(tokens.get(at).form())) {
            return false;
        }
        List<String> before =
                tokens.subList(first, last).stream().map(Token::form).toList();
        boolean bracket = tokens.get(at).form().equals(")") && before.contains("(");
        boolean mark = tokens.get(at).form().equals("\"")
                && before.stream().filter("\""::equals).count() % 2 == 1;
        boolean closes = at == last && (bracket || mark);
        return !closes;
    }

    private void add(int first, int last, Token head, Sentence sentence, @Nullable Pronoun pronoun) {
        Span span = tokens.get(first).span().cover(tokens.get(last).span());
        if (!taken.add(span)) {
            return;
        }
        ResolvedName known = named.get(head.index());
        boolean isName = known != null && pronoun == null;
        List<String> words = new ArrayList<>();
        Set<String> modifiers = new HashSet<>();
        for (int i = first; i <= last; i++) {
            Token token = tokens.get(i);
            boolean small = token.upos() == Upos.DET || Syntax.isPunctuation(token) || ENDINGS.contains(token.form());
            if (!small) {
                words.add(Letters.lower(token.form()));
                if (i != head.index() && i < head.index() + 6 && token.upos() != Upos.ADP) {
                    modifiers.add(Letters.lower(token.lemma()));
                }
            }
        }
        found.add(new Markable(
                0,
                first,
                last,
                head,
                span,
                sentence.index(),
                pronoun,
                isName ? known : null,
                traits(last, head, pronoun, isName ? known : null),
                words,
                modifiers));
    }

    private Traits traits(int last, Token head, @Nullable Pronoun pronoun, @Nullable ResolvedName known) {
        boolean within = quoted[head.index()];
        if (pronoun != null) {
            return new Traits(pronoun.number, pronoun.sex, pronoun.person, 0, within);
        }
        int determiner = determiner(head);
        Token conj = syntax.child(head, "conj");
        boolean several = conj != null && conj.index() <= last;
        if (known != null) {
            int person = known.type() == Entity.Type.PERSON ? 1 : known.type() == Entity.Type.ORGANIZATION ? 0 : -1;
            return new Traits(several ? 2 : person == 1 ? 1 : 0, several ? 0 : known.sex(), person, determiner, within);
        }
        boolean ending =
                !head.form().equalsIgnoreCase(head.lemma()) && head.form().endsWith("s");
        boolean plural = several || ending || people.isPlural(head.lemma());
        int sex = several || plural ? 0 : people.sex(head.lemma());
        return new Traits(plural ? 2 : 1, sex, people.isPerson(head.lemma()) ? 1 : 0, determiner, within);
    }

    private int determiner(Token head) {
        for (Token child : syntax.children(head)) {
            if (child.relation().equals("nmod:poss")) {
                return 4;
            }
            if (child.plainRelation().equals("det")) {
                return switch (Letters.lower(child.form())) {
                    case "the" -> 1;
                    case "a", "an", "some", "any", "another" -> 2;
                    case "this", "that", "these", "those", "such" -> 3;
                    default -> 5;
                };
            }
        }
        return 0;
    }
}
