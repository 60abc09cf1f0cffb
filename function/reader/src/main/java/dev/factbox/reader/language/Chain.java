package dev.factbox.reader.language;

import java.util.Arrays;

/**
 * A linear chain of labels (a conditional random field): a path scores the first label's score, each word's, each move's and
 * the last label's.
 */
final class Chain {
    private final float[][] moves;
    private final float[] first;
    private final float[] last;

    /** @param moves score of going from a label to another, [from][to] */
    Chain(float[][] moves, float[] first, float[] last) {
        this.moves = moves;
        this.first = first;
        this.last = last;
    }

    private int labels() {
        return first.length;
    }

    /** The path that scores best (Viterbi), a label for each word; of equal ones that with the lower labels. */
    int[] best(float[][] scores) {
        int words = scores.length;
        double[][] total = new double[words][labels()];
        int[][] from = new int[words][labels()];
        for (int label = 0; label < labels(); label++) {
            total[0][label] = first[label] + scores[0][label];
        }
        for (int word = 1; word < words; word++) {
            for (int label = 0; label < labels(); label++) {
                int came = bestBefore(total[word - 1], label);
                from[word][label] = came;
                total[word][label] = total[word - 1][came] + moves[came][label] + scores[word][label];
            }
        }
        return walkBack(total[words - 1], from);
    }

    private int bestBefore(double[] total, int label) {
        int best = 0;
        for (int before = 1; before < labels(); before++) {
            if (total[before] + moves[before][label] > total[best] + moves[best][label]) {
                best = before;
            }
        }
        return best;
    }

    private int[] walkBack(double[] total, int[][] from) {
        int[] path = new int[from.length];
        int end = 0;
        for (int label = 1; label < labels(); label++) {
            if (total[label] + last[label] > total[end] + last[end]) {
                end = label;
            }
        }
        path[path.length - 1] = end;
        for (int word = path.length - 1; word > 0; word--) {
            path[word - 1] = from[word][path[word]];
        }
        return path;
    }

    /** The posterior of any stretch of labels of a window, by the forward and the backward sums. */
    Posterior posterior(float[][] scores) {
        int words = scores.length;
        double[][] forward = new double[words][labels()];
        double[][] backward = new double[words][labels()];
        double[] parts = new double[labels()];
        for (int label = 0; label < labels(); label++) {
            forward[0][label] = first[label] + scores[0][label];
            backward[words - 1][label] = last[label];
        }
        for (int word = 1; word < words; word++) {
            for (int label = 0; label < labels(); label++) {
                for (int before = 0; before < labels(); before++) {
                    parts[before] = forward[word - 1][before] + moves[before][label];
                }
                forward[word][label] = logSum(parts) + scores[word][label];
            }
        }
        for (int word = words - 2; word >= 0; word--) {
            for (int label = 0; label < labels(); label++) {
                for (int after = 0; after < labels(); after++) {
                    parts[after] = moves[label][after] + scores[word + 1][after] + backward[word + 1][after];
                }
                backward[word][label] = logSum(parts);
            }
        }
        return new Posterior(this, scores, forward, backward);
    }

    private static double logSum(double[] parts) {
        double most = Arrays.stream(parts).max().orElseThrow();
        double sum = 0;
        for (double part : parts) {
            sum += Math.exp(part - most);
        }
        return most + Math.log(sum);
    }

    /** How likely stretches of labels are in one window. */
    static final class Posterior {
        private final Chain chain;
        private final float[][] scores;
        private final double[][] forward;
        private final double[][] backward;
        private final double all;

        private Posterior(Chain chain, float[][] scores, double[][] forward, double[][] backward) {
            this.chain = chain;
            this.scores = scores;
            this.forward = forward;
            this.backward = backward;
            double[] ends = forward[forward.length - 1].clone();
            for (int label = 0; label < ends.length; label++) {
                ends[label] += chain.last[label];
            }
            this.all = logSum(ends);
        }

        /**
         * The probability that words {@code from} to {@code to}, exclusive, have the labels of {@code path}, and that the
         * next one has none of {@code not}.
         */
        double of(int[] path, int from, int to, int not) {
            double score = forward[from][path[from]];
            for (int word = from + 1; word < to; word++) {
                score += chain.moves[path[word - 1]][path[word]] + scores[word][path[word]];
            }
            int end = path[to - 1];
            return Math.min(1, Math.exp(score + after(to, end, not) - all));
        }

        private double after(int to, int end, int not) {
            if (to == scores.length) {
                return backward[to - 1][end];
            }
            double[] parts = new double[chain.labels()];
            for (int label = 0; label < parts.length; label++) {
                parts[label] = label == not
                        ? Double.NEGATIVE_INFINITY
                        : chain.moves[end][label] + scores[to][label] + backward[to][label];
            }
            return logSum(parts);
        }
    }
}
