package dev.factbox.reader.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.StringTokenizer;

/**
 * Boosted trees that tell how likely a block is of the story. The first line of their file names the inputs, each a
 * {@link Feature} of the block itself or, with {@code @-1} or {@code @1}, of its neighbour. Each line after it is a
 * tree: the number of its splits, for each split its input, threshold, left and right child, and then the values of
 * its leaves. A child below zero is a leaf: -1 the first. What isn't above the threshold goes left. The sum of the
 * leaves reached is a logit.
 */
final class Forest {
    private static final Forest TRAINED = read("blocks.trees");

    private final int[] features;
    private final int[] offsets;
    private final List<Tree> trees;

    private static final class Tree {
        private final int[] inputs;
        private final float[] thresholds;
        private final int[] left;
        private final int[] right;
        private final float[] leaves;

        Tree(int splits) {
            inputs = new int[splits];
            thresholds = new float[splits];
            left = new int[splits];
            right = new int[splits];
            leaves = new float[splits + 1];
        }

        /** Adds its value of each block to the sums. */
        void addTo(float[] sums, float[][] columns) {
            for (int block = 0; block < sums.length; block++) {
                int at = 0;
                while (at >= 0) {
                    at = columns[inputs[at]][block] <= thresholds[at] ? left[at] : right[at];
                }
                sums[block] += leaves[-at - 1];
            }
        }
    }

    private Forest(List<String> inputs, List<Tree> trees) {
        this.trees = trees;
        this.features = new int[inputs.size()];
        this.offsets = new int[inputs.size()];
        for (int i = 0; i < features.length; i++) {
            String[] parts = inputs.get(i).split("@", -1);
            features[i] = Feature.valueOf(parts[0]).index;
            offsets[i] = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        }
    }

    /** The weights that come with this package; see {@code training/pages} for how they were made. */
    static Forest trained() {
        return TRAINED;
    }

    private static Forest read(String name) {
        try (InputStream file = Objects.requireNonNull(Forest.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            List<String> inputs =
                    List.of(Objects.requireNonNull(lines.readLine(), name).split(" ", -1));
            return new Forest(inputs, lines.lines().map(Forest::tree).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static Tree tree(String line) {
        StringTokenizer numbers = new StringTokenizer(line);
        int splits = Integer.parseInt(numbers.nextToken());
        Tree tree = new Tree(splits);
        for (int i = 0; i < splits; i++) {
            tree.inputs[i] = Integer.parseInt(numbers.nextToken());
            tree.thresholds[i] = Float.parseFloat(numbers.nextToken());
            tree.left[i] = Integer.parseInt(numbers.nextToken());
            tree.right[i] = Integer.parseInt(numbers.nextToken());
        }
        for (int i = 0; i <= splits; i++) {
            tree.leaves[i] = Float.parseFloat(numbers.nextToken());
        }
        return tree;
    }

    /** The likelihood of each block, in [0, 1]. */
    float[] score(float[][] rows) {
        float[][] columns = columns(rows);
        float[] scores = new float[rows.length];
        for (Tree tree : trees) {
            tree.addTo(scores, columns);
        }
        for (int block = 0; block < rows.length; block++) {
            scores[block] = (float) (1 / (1 + Math.exp(-scores[block])));
        }
        return scores;
    }

    /** The inputs column by column: a tree looks at few of them, so that these stay at hand for all blocks. */
    private float[][] columns(float[][] rows) {
        float[][] columns = new float[features.length][rows.length];
        for (int i = 0; i < columns.length; i++) {
            for (int block = 0; block < rows.length; block++) {
                int at = block + offsets[i];
                columns[i][block] = at < 0 || at >= rows.length ? -1 : rows[at][features[i]];
            }
        }
        return columns;
    }
}
