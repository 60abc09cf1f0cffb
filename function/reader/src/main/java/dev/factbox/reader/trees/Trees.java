package dev.factbox.reader.trees;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A sum of regression trees. File, big-endian: trees (int); each tree: inner nodes (short), and of each node feature
 * (unsigned byte), threshold (float), left and right (shorts: a node, or the complement of a leaf), then the leaves'
 * values (floats, one more than nodes). A value at or below the threshold goes left.
 */
public final class Trees {
    private final Tree[] trees;

    private Trees(Tree[] trees) {
        this.trees = trees;
    }

    private record Tree(byte[] features, float[] thresholds, short[] left, short[] right, float[] leaves) {
        float valueOf(float[] row) {
            int at = leaves.length == 1 ? -1 : 0;
            while (at >= 0) {
                at = row[features[at] & 0xFF] <= thresholds[at] ? left[at] : right[at];
            }
            return leaves[~at];
        }

        static Tree read(DataInputStream in) throws IOException {
            int nodes = in.readShort();
            Tree tree = new Tree(
                    new byte[nodes], new float[nodes], new short[nodes], new short[nodes], new float[nodes + 1]);
            for (int i = 0; i < nodes; i++) {
                tree.features[i] = in.readByte();
                tree.thresholds[i] = in.readFloat();
                tree.left[i] = in.readShort();
                tree.right[i] = in.readShort();
            }
            for (int i = 0; i <= nodes; i++) {
                tree.leaves[i] = in.readFloat();
            }
            return tree;
        }
    }

    /**
     * Reads trees.
     *
     * @throws IOException when the source can't be read or ends early
     */
    public static Trees read(InputStream source) throws IOException {
        DataInputStream in = new DataInputStream(source);
        Tree[] trees = new Tree[in.readInt()];
        for (int i = 0; i < trees.length; i++) {
            trees[i] = Tree.read(in);
        }
        return new Trees(trees);
    }

    /**
     * Reads the trees that lie beside a class.
     *
     * @throws IllegalStateException when there are none
     */
    public static Trees load(Class<?> owner, String name) {
        try (InputStream source = owner.getResourceAsStream(name)) {
            if (source == null) {
                throw new IllegalStateException("the artefact lacks " + name + ": rebuild it, see training");
            }
            return read(new BufferedInputStream(source));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " can't be read from the class path", e);
        }
    }

    /** The sum of all trees for a row of features. */
    public double sum(float[] row) {
        double sum = 0;
        for (Tree tree : trees) {
            sum += tree.valueOf(row);
        }
        return sum;
    }

    /** The probability that a sum of log-odds stands for. */
    public double probability(float[] row) {
        return 1 / (1 + StrictMath.exp(-sum(row)));
    }
}
