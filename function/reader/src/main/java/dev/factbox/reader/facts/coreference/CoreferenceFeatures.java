package dev.factbox.reader.facts.coreference;

import dev.factbox.factsheet.Entity;
import dev.factbox.reader.article.Letters;
import dev.factbox.reader.language.Syntax;
import dev.factbox.reader.language.Token;
import dev.factbox.reader.language.Upos;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Features of two candidates: the later one's own, the earlier one's, then those of both together. */
final class CoreferenceFeatures {
    private static final int OWN = 21;

    /** Numbers in a row. */
    static final int WIDTH = 2 * OWN + 24;

    private static final List<Pronoun> PRONOUNS = List.of(Pronoun.values());
    private static final List<Entity.Type> TYPES = List.of(Entity.Type.values());
    private static final List<Upos> UPOS = List.of(Upos.values());

    private static final List<String> RELATIONS = List.of(
            "nsubj",
            "nsubj:pass",
            "obj",
            "iobj",
            "obl",
            "nmod",
            "nmod:poss",
            "conj",
            "appos",
            "root",
            "xcomp",
            "obl:tmod",
            "compound",
            "nmod:tmod",
            "parataxis");

    private final Syntax syntax;
    private final List<Markable> candidates;
    private final int[] paragraphs;
    private final float[][] own;
    private final String[] texts;
    private final String[] bare;

    CoreferenceFeatures(Syntax syntax, List<Markable> candidates) {
        this.syntax = syntax;
        this.candidates = candidates;
        this.paragraphs = syntax.reading().sentences().stream()
                .mapToInt(sentence -> sentence.paragraph())
                .toArray();
        this.texts = candidates.stream()
                .map(c -> Letters.lower(syntax.reading().slice(c.span())))
                .toArray(String[]::new);
        this.bare = candidates.stream().map(c -> String.join(" ", c.words())).toArray(String[]::new);
        this.own = new float[candidates.size()][];
        describe();
    }

    private void describe() {
        Map<String, Integer> heads = new HashMap<>();
        Map<String, Integer> strings = new HashMap<>();
        for (Markable c : candidates) {
            heads.merge(c.lemma(), 1, Integer::sum);
            strings.merge(bare[c.index()], 1, Integer::sum);
        }
        Map<String, Integer> headsBefore = new HashMap<>();
        Map<String, Integer> stringsBefore = new HashMap<>();
        for (Markable c : candidates) {
            int[] counts = {
                stringsBefore.merge(bare[c.index()], 1, Integer::sum) - 1,
                headsBefore.merge(c.lemma(), 1, Integer::sum) - 1,
                strings.getOrDefault(bare[c.index()], 0),
                heads.getOrDefault(c.lemma(), 0)
            };
            own[c.index()] = own(c, counts);
        }
    }

    private float[] own(Markable c, int[] counts) {
        Markable.Traits traits = c.traits();
        int firstOfSentence =
                syntax.reading().sentences().get(c.sentence()).first().index();
        boolean opens = c.index() == 0 || candidates.get(c.index() - 1).sentence() != c.sentence();
        return new float[] {
            c.pronoun() != null ? 2 + PRONOUNS.indexOf(c.pronoun()) : c.known() != null ? 1 : 0,
            relation(c),
            traits.determiner(),
            c.length(),
            c.known() == null ? -1 : TYPES.indexOf(c.known().type()),
            traits.number(),
            traits.sex(),
            traits.person(),
            flag(traits.quoted()),
            Math.min(c.sentence(), 40),
            Math.min(20, counts[0]),
            Math.min(20, counts[1]),
            Math.min(20, counts[2]),
            Math.min(20, counts[3]),
            c.modifiers().size(),
            flag(syntax.hasChild(c.head(), "acl:relcl")),
            UPOS.indexOf(c.head().upos()),
            flag(c.first() == firstOfSentence),
            flag(syntax.child(c.head(), "cop") != null),
            flag(syntax.child(c.head(), "appos") != null),
            flag(opens)
        };
    }

    /**
     * The row of a candidate and an earlier one.
     *
     * @param rank how many others that it may go with stand nearer
     */
    float[] of(Markable earlier, Markable later, int rank) {
        float[] row = new float[WIDTH];
        System.arraycopy(own[later.index()], 0, row, 0, OWN);
        System.arraycopy(own[earlier.index()], 0, row, OWN, OWN);
        int at = 2 * OWN;
        row[at++] = later.sentence() - earlier.sentence();
        row[at++] = Math.min(100, later.index() - earlier.index());
        row[at++] = Math.min(200, later.first() - earlier.last());
        row[at++] = rank;
        row[at++] = paragraphs[later.sentence()] - paragraphs[earlier.sentence()];
        row[at++] = flag(texts[earlier.index()].equals(texts[later.index()]));
        row[at++] = flag(bare[earlier.index()].equals(bare[later.index()]));
        row[at++] = flag(earlier.lemma().equals(later.lemma()));
        row[at++] = !earlier.isName() || !later.isName() ? 0 : earlier.isSameName(later) ? 2 : 1;
        row[at++] = flag(earlier.words().contains(Pairs.lower(later)));
        row[at++] = flag(later.words().contains(Pairs.lower(earlier)));
        row[at++] = missing(later.modifiers(), earlier.modifiers());
        row[at++] = missing(earlier.modifiers(), later.modifiers());
        row[at++] = agreement(earlier.traits().number(), later.traits().number());
        row[at++] = agreement(earlier.traits().sex(), later.traits().sex());
        row[at++] = agreement(earlier.traits().person(), later.traits().person());
        row[at++] = flag(earlier.isPronoun() && earlier.pronoun() == later.pronoun());
        row[at++] = earlier.contains(later) ? 2 : later.contains(earlier) ? 1 : 0;
        row[at++] = flag(governor(earlier) == governor(later));
        row[at++] = flag(relation(earlier) == relation(later));
        row[at++] = flag(earlier.traits().quoted() == later.traits().quoted());
        row[at++] = tie(earlier, later);
        row[at++] = between(earlier, later);
        row[at] = syntax.reading()
                .embeddings()
                .likeness(earlier.head().index(), later.head().index());
        return row;
    }

    private static float flag(boolean value) {
        return value ? 1 : 0;
    }

    /** Counts the words of one that the other lacks. */
    private static int missing(Set<String> words, Set<String> others) {
        Set<String> left = new HashSet<>(words);
        left.removeAll(others);
        return left.size();
    }

    private static int agreement(int one, int other) {
        return one == 0 || other == 0 ? 1 : one == other ? 2 : 0;
    }

    private static int governor(Markable c) {
        return c.head().isRoot() ? -1 - c.index() : c.head().head();
    }

    private static int relation(Markable c) {
        int at = RELATIONS.indexOf(c.head().relation());
        return at < 0 ? RELATIONS.indexOf(c.head().plainRelation()) : at;
    }

    /** 2 when one is said to be the other, 1 for an apposition. */
    private int tie(Markable earlier, Markable later) {
        Token head = later.head();
        if (head.head() == earlier.head().index() && head.plainRelation().equals("appos")) {
            return 1;
        }
        boolean copular = earlier.head().head() == head.index()
                && earlier.head().plainRelation().equals("nsubj")
                && syntax.child(head, "cop") != null;
        return copular ? 2 : 0;
    }

    /** Counts the names and nouns between that could be meant too, ten at most. */
    private int between(Markable earlier, Markable later) {
        int count = 0;
        for (int i = earlier.index() + 1; i < later.index() && count < 10; i++) {
            Markable c = candidates.get(i);
            int numbers = agreement(c.traits().number(), later.traits().number());
            count += !c.isPronoun() && numbers > 0 && Pairs.agree(c, later) ? 1 : 0;
        }
        return count;
    }
}
