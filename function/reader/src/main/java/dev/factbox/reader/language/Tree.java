package dev.factbox.reader.language;

import java.util.Arrays;

/**
 * The best dependency tree of a sentence with a single root: Chu-Liu and Edmonds' maximum spanning arborescence, by
 * contracting cycles (McDonald et al. 2005).
 */
final class Tree {
    /** Taken off every arc from the root, so that the best tree uses just one. */
    private static final double ROOT_COST = 1e6;

    private Tree() {}

    /**
     * The head of each node.
     *
     * @param scores how well node j heads node i, [i][j]; node 0 is the root, whose own row is not read
     * @return heads by node, -1 for node 0
     */
    static int[] of(double[][] scores) {
        double[][] costed = new double[scores.length][];
        for (int i = 0; i < scores.length; i++) {
            costed[i] = scores[i].clone();
            costed[i][0] -= ROOT_COST;
        }
        return arborescence(costed);
    }

    private static int[] arborescence(double[][] scores) {
        int[] heads = greedy(scores);
        boolean[] cycle = cycle(heads);
        return cycle.length == 0 ? heads : withoutCycle(scores, heads, cycle);
    }

    private static int[] greedy(double[][] scores) {
        int[] heads = new int[scores.length];
        heads[0] = -1;
        for (int i = 1; i < heads.length; i++) {
            int best = 0;
            for (int j = 1; j < heads.length; j++) {
                best = j != i && scores[i][j] > scores[i][best] ? j : best;
            }
            heads[i] = best;
        }
        return heads;
    }

    /** The nodes of one cycle, or an empty array when there is none. */
    private static boolean[] cycle(int[] heads) {
        int[] seen = new int[heads.length];
        for (int start = 1; start < heads.length; start++) {
            int at = start;
            while (at > 0 && seen[at] == 0) {
                seen[at] = start;
                at = heads[at];
            }
            if (at > 0 && seen[at] == start) {
                boolean[] cycle = new boolean[heads.length];
                for (int i = at; !cycle[i]; i = heads[i]) {
                    cycle[i] = true;
                }
                return cycle;
            }
        }
        return new boolean[0];
    }

    /**
     * Solves the smaller problem in which the cycle is one node, the last, and opens the cycle where that one is
     * entered.
     */
    private static int[] withoutCycle(double[][] scores, int[] heads, boolean[] cycle) {
        int[] outside = nodes(cycle, false);
        int[] inside = nodes(cycle, true);
        int last = outside.length;
        double[][] small = new double[last + 1][last + 1];
        int[] enters = new int[last + 1];
        int[] leaves = new int[last + 1];
        for (int i = 0; i < last; i++) {
            for (int j = 0; j < last; j++) {
                small[i][j] = scores[outside[i]][outside[j]];
            }
            leaves[i] = bestHead(scores, outside[i], inside);
            small[i][last] = scores[outside[i]][leaves[i]];
            enters[i] = bestEntry(scores, heads, inside, outside[i]);
            small[last][i] = scores[enters[i]][outside[i]] - scores[enters[i]][heads[enters[i]]];
        }
        int[] solved = arborescence(small);
        int[] whole = heads.clone();
        for (int i = 1; i < last; i++) {
            whole[outside[i]] = solved[i] == last ? leaves[i] : outside[solved[i]];
        }
        whole[enters[solved[last]]] = outside[solved[last]];
        return whole;
    }

    private static int[] nodes(boolean[] cycle, boolean inside) {
        int[] nodes = new int[cycle.length];
        int count = 0;
        for (int i = 0; i < cycle.length; i++) {
            if (cycle[i] == inside) {
                nodes[count++] = i;
            }
        }
        return Arrays.copyOf(nodes, count);
    }

    private static int bestHead(double[][] scores, int node, int[] heads) {
        int best = heads[0];
        for (int head : heads) {
            best = scores[node][head] > scores[node][best] ? head : best;
        }
        return best;
    }

    private static int bestEntry(double[][] scores, int[] heads, int[] cycle, int from) {
        int best = cycle[0];
        for (int node : cycle) {
            double gain = scores[node][from] - scores[node][heads[node]];
            best = gain > scores[best][from] - scores[best][heads[best]] ? node : best;
        }
        return best;
    }
}
