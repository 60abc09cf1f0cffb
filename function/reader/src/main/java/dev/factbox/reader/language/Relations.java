package dev.factbox.reader.language;

/**
 * How each word of a window would relate to each head, in parts whose product is the score:
 * {@code dependents · governors + priors}. Heads are counted as in {@link Answers#arcs}.
 *
 * @param dependents words × relations × dimensions, flat
 * @param governors [head][dimension]
 * @param priors [head][relation]
 */
record Relations(float[] dependents, float[][] governors, float[][] priors) {
    /** The root's own relation. */
    private static final int ROOT = 0;

    /** The relation that fits best between a word and its head: root if that is the root, else another. */
    int best(int word, int head) {
        if (head == 0) {
            return ROOT;
        }
        int best = ROOT + 1;
        float most = score(word, best, head);
        for (int relation = best + 1; relation < priors[head].length; relation++) {
            float score = score(word, relation, head);
            if (score > most) {
                best = relation;
                most = score;
            }
        }
        return best;
    }

    private float score(int word, int relation, int head) {
        float[] governor = governors[head];
        int at = (word * priors[head].length + relation) * governor.length;
        float score = priors[head][relation];
        for (int i = 0; i < governor.length; i++) {
            score += dependents[at + i] * governor[i];
        }
        return score;
    }
}
