package dev.factbox.reader.language;

/**
 * A linear chain of labels (a conditional random field): a path scores the first label's score, each word's, each
 * move's and the last label's.
 */
final class Chain {
    private final float[][] moves;
    private final float[] first;
    private final float[] last;

    /** The exponentials of the moves, and those read the other way round, [to][from]. */
    private final double[][] onward;

    private final double[][] backward;

    /** @param moves score of going from a label to another, [from][to] */
    Chain(float[][] moves, float[] first, float[] last) {
        this.moves = moves;
        this.first = first;
        this.last = last;
        this.onward = new double[labels()][labels()];
        this.backward = new double[labels()][labels()];
        for (int from = 0; from < labels(); from++) {
            for (int to = 0; to < labels(); to++) {
                onward[from][to] = Math.exp(moves[from][to]);
                backward[to][from] = onward[from][to];
            }
        }
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
        double[][] before = new double[words][labels()];
        double[][] after = new double[words][labels()];
        double[] next = new double[labels()];
        for (int label = 0; label < labels(); label++) {
            before[0][label] = first[label] + scores[0][label];
            after[words - 1][label] = last[label];
        }
        for (int word = 1; word < words; word++) {
            sums(backward, before[word - 1], before[word]);
            for (int label = 0; label < labels(); label++) {
                before[word][label] += scores[word][label];
            }
        }
        for (int word = words - 2; word >= 0; word--) {
            for (int label = 0; label < labels(); label++) {
                next[label] = scores[word + 1][label] + after[word + 1][label];
            }
            sums(onward, next, after[word]);
        }
        return new Posterior(this, scores, before, after);
    }

    /**
     * The logarithms of the sums over all moves, with as few exponentials as can be.
     *
     * @param moves [label][other label]
     * @param others logarithms, [other label]
     * @param sums where they go, [label]; minus infinity where no move is possible
     */
    private static void sums(double[][] moves, double[] others, double[] sums) {
        double most = max(others);
        double[] shares = new double[others.length];
        for (int other = 0; other < others.length; other++) {
            shares[other] = Math.exp(others[other] - most);
        }
        for (int label = 0; label < sums.length; label++) {
            double sum = 0;
            for (int other = 0; other < shares.length; other++) {
                sum += shares[other] * moves[label][other];
            }
            sums[label] = most + Math.log(sum);
        }
    }

    /** The greatest, but finite, so that the rest can be measured from it where nothing is possible. */
    private static double max(double[] values) {
        double most = -Double.MAX_VALUE;
        for (double value : values) {
            most = Math.max(most, value);
        }
        return most;
    }

    private static double logSum(double[] parts) {
        double most = max(parts);
        double sum = 0;
        for (double part : parts) {
            sum += Math.exp(part - most);
        }
        return most + Math.log(sum);
    }

    /** Probabilities of stretches of labels in one window. */
    static final class Posterior {
        private final Chain chain;
        private final float[][] scores;
        private final double[][] before;
        private final double[][] after;
        private final double all;

        /**
         * @param before logarithms of the sums over all paths that end at a word with a label, [word][label]
         * @param after the same of those that go on from there
         */
        private Posterior(Chain chain, float[][] scores, double[][] before, double[][] after) {
            this.chain = chain;
            this.scores = scores;
            this.before = before;
            this.after = after;
            double[] ends = before[before.length - 1].clone();
            for (int label = 0; label < ends.length; label++) {
                ends[label] += chain.last[label];
            }
            this.all = logSum(ends);
        }

        /**
         * The probability that words {@code from} to {@code to}, exclusive, have the labels of {@code path}, and that
         * the next one has none of {@code not}.
         */
        double of(int[] path, int from, int to, int not) {
            double score = before[from][path[from]];
            for (int word = from + 1; word < to; word++) {
                score += chain.moves[path[word - 1]][path[word]] + scores[word][path[word]];
            }
            int end = path[to - 1];
            return Math.min(1, Math.exp(score + after(to, end, not) - all));
        }

        private double after(int to, int end, int not) {
            if (to == scores.length) {
                return after[to - 1][end];
            }
            double[] parts = new double[chain.labels()];
            for (int label = 0; label < parts.length; label++) {
                parts[label] = label == not
                        ? Double.NEGATIVE_INFINITY
                        : chain.moves[end][label] + scores[to][label] + after[to][label];
            }
            return logSum(parts);
        }
    }
}
