package dev.factbox.reader.summary.ranking;

import java.util.Arrays;
import java.util.BitSet;

/** Occurrences of each term (a stem, or a pair of neighbouring stems) of an article. Terms are numbers from 0. */
final class Terms {
    /** The terms of each sentence, in order, repeats and all. */
    final int[][] bySentence;

    /** The distinct terms of each sentence, ascending. */
    final int[][] distinct;

    /** Occurrences of each term. */
    final int[] frequency;

    /** Sentences with each term. */
    final int[] sentences;

    /** First and last sentence with each term. */
    final int[] first;

    final int[] last;

    Terms(int[][] bySentence, int count) {
        this.bySentence = bySentence;
        distinct = new int[bySentence.length][];
        frequency = new int[count];
        sentences = new int[count];
        first = new int[count];
        last = new int[count];
        Arrays.fill(first, -1);
        for (int i = 0; i < bySentence.length; i++) {
            distinct[i] = Arrays.stream(bySentence[i]).sorted().distinct().toArray();
            enter(i);
        }
    }

    private void enter(int sentence) {
        for (int term : bySentence[sentence]) {
            frequency[term]++;
        }
        for (int term : distinct[sentence]) {
            sentences[term]++;
            first[term] = first[term] < 0 ? sentence : first[term];
            last[term] = sentence;
        }
    }

    int count() {
        return frequency.length;
    }

    boolean isIn(int term, int sentence) {
        return sentence < distinct.length && Arrays.binarySearch(distinct[sentence], term) >= 0;
    }

    /** The distinct terms of several sentences. */
    BitSet union(int... chosen) {
        BitSet union = new BitSet(count());
        for (int sentence : chosen) {
            for (int term : distinct[sentence]) {
                union.set(term);
            }
        }
        return union;
    }
}
