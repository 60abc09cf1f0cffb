package dev.factbox.reader.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Turns the scores of one window's name labels into the stretches of the best path, each with how likely it is of
 * which type.
 */
final class NameDecoder {
    private final Chain chain;
    private final List<String> labels;

    NameDecoder(Labels.Names labels) {
        this.chain = labels.chain();
        this.labels = labels.labels();
    }

    /** The names of a window whose first word is word {@code offset} of the article. */
    List<NameGuess> names(float[][] scores, int offset) {
        int[] path = chain.best(scores);
        Chain.Posterior posterior = chain.posterior(scores);
        List<NameGuess> names = new ArrayList<>();
        int at = 0;
        while (at < path.length) {
            int end = at + 1;
            if (labels.get(path[at]).startsWith("B-")) {
                while (end < path.length && labels.get(path[end]).startsWith("I-")) {
                    end++;
                }
                names.add(new NameGuess(offset + at, offset + end - 1, probabilities(posterior, path.length, at, end)));
            }
            at = end;
        }
        return names;
    }

    private double[] probabilities(Chain.Posterior posterior, int words, int from, int to) {
        double[] probabilities = new double[NameGuess.TYPES.size()];
        int[] path = new int[words];
        for (int type = 0; type < probabilities.length; type++) {
            int inside = labels.indexOf("I-" + NameGuess.TYPES.get(type));
            path[from] = labels.indexOf("B-" + NameGuess.TYPES.get(type));
            Arrays.fill(path, from + 1, to, inside);
            probabilities[type] = posterior.of(path, from, to, inside);
        }
        return probabilities;
    }
}
