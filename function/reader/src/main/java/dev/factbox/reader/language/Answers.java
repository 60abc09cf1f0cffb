package dev.factbox.reader.language;

/**
 * What the model answers of one window, as raw scores; shapes are those of {@code training/README.md}.
 *
 * @param names [word][label]
 * @param upos [word][part of speech]
 * @param feats [word][class]
 * @param starts [word][no, yes]: opens a sentence
 * @param arcs [word][head]: head 0 is the root, head j + 1 is word j
 * @param relations how words relate to their heads
 * @param roles [word][role][label]
 * @param links [word][word]
 * @param vectors [word][dimension]
 */
record Answers(
        float[][] names,
        float[][] upos,
        float[][] feats,
        float[][] starts,
        float[][] arcs,
        Relations relations,
        float[][][] roles,
        float[][] links,
        float[][] vectors) {
    /** The scores of one role's labels, [word][label]. */
    float[][] role(int role) {
        float[][] scores = new float[roles.length][];
        for (int word = 0; word < scores.length; word++) {
            scores[word] = roles[word][role];
        }
        return scores;
    }

    /** The index of the greatest; of equal ones the first. */
    static int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }
}
