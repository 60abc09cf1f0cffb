package dev.factbox.reader.language;

import dev.factbox.factsheet.Entity;
import java.util.ArrayList;
import java.util.List;

/** Turns the scores of one window's name labels into names: the best path, each name with its posterior. */
final class NameDecoder {
    private final Chain chain;
    private final List<String> labels;

    NameDecoder(Labels.Names labels) {
        this.chain = labels.chain();
        this.labels = labels.labels();
    }

    /** The names of a window whose first word is word {@code offset} of the article. */
    List<Name> names(float[][] scores, int offset, List<Word> words) {
        int[] path = chain.best(scores);
        Chain.Posterior posterior = chain.posterior(scores);
        List<Name> names = new ArrayList<>();
        int at = 0;
        while (at < path.length) {
            if (!labels.get(path[at]).startsWith("B-")) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < path.length && labels.get(path[end]).startsWith("I-")) {
                end++;
            }
            double probability = posterior.of(path, at, end, path[at] + 1);
            names.add(new Name(
                    offset + at,
                    offset + end - 1,
                    words.get(offset + at)
                            .span()
                            .cover(words.get(offset + end - 1).span()),
                    Entity.Type.valueOf(labels.get(path[at]).substring(2)),
                    probability));
            at = end;
        }
        return names;
    }
}
