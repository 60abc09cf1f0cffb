package dev.factbox.reader.summary.ranking;

import dev.factbox.reader.trees.Trees;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What a summary of the article is expected to hold: the probability of each stem and of each pair of stems, and from
 * them what a choice of sentences would gain.
 */
final class Expectation {
    /** Words of a typical reference summary, which the expected F-measure needs. */
    private static final double REFERENCE = 50;

    final Document document;
    final double[] word;
    final double[] pair;

    private Expectation(Document document, double[] word, double[] pair) {
        this.document = document;
        this.word = word;
        this.pair = pair;
    }

    static Expectation of(Document document, Trees words, Trees pairs) {
        double[] word = probabilities(document.words, w -> words.probability(WordFeatures.of(document, w)));
        double[] pair = probabilities(document.pairs, p -> pairs.probability(PairFeatures.of(document, word, p)));
        return new Expectation(document, word, pair);
    }

    private static double[] probabilities(Terms terms, IntToDoubleFunction probability) {
        return IntStream.range(0, terms.count()).mapToDouble(probability).toArray();
    }

    /** Expected hits among the distinct stems that aren't common. */
    double content(BitSet words) {
        return words.stream()
                .filter(w -> !document.entries.get(w).isCommon())
                .mapToDouble(w -> word[w])
                .sum();
    }

    double common(BitSet words) {
        return words.stream()
                .filter(w -> document.entries.get(w).isCommon())
                .mapToDouble(w -> word[w])
                .sum();
    }

    double pairs(BitSet pairs) {
        return pairs.stream().mapToDouble(p -> pair[p]).sum();
    }

    /** Expected F-measure over stems. */
    double wordF(int... chosen) {
        BitSet words = document.words.union(chosen);
        return 2 * (content(words) + common(words)) / (length(chosen) + REFERENCE);
    }

    /** Expected F-measure over pairs of stems. */
    double pairF(int... chosen) {
        return 2 * pairs(document.pairs.union(chosen)) / (length(chosen) + REFERENCE);
    }

    int length(int... chosen) {
        return Arrays.stream(chosen).map(document::length).sum();
    }
}
