package dev.factbox.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The measure of CoNLL-2012 (Pradhan et al. 2014) over documents: the mean F1 of MUC (Vilain et al. 1995), B³ (Bagga
 * and Baldwin 1998) and entity-based CEAF with φ₄ (Luo 2005). Mentions count when they are equal. Clusters of one
 * mention are taken as they come; in data that annotates none, a system should give none.
 *
 * @param <M> what a mention is known by
 */
final class CorefScore<M> {
    /** Sums over documents: of each measure recall's numerator and denominator, then precision's. */
    private final double[][] sums = new double[3][4];

    /** Counts one document. */
    void add(List<Set<M>> gold, List<Set<M>> ours) {
        addMuc(sums[0], 0, gold, ours);
        addMuc(sums[0], 2, ours, gold);
        addCubed(sums[1], 0, gold, ours);
        addCubed(sums[1], 2, ours, gold);
        double alike = alignment(gold, ours);
        sums[2][0] += alike;
        sums[2][1] += gold.size();
        sums[2][2] += alike;
        sums[2][3] += ours.size();
    }

    /** In per cent. */
    double conll() {
        return (muc() + cubed() + ceaf()) / 3;
    }

    double muc() {
        return f1(sums[0]);
    }

    double cubed() {
        return f1(sums[1]);
    }

    double ceaf() {
        return f1(sums[2]);
    }

    private static double f1(double[] sum) {
        double recall = sum[1] == 0 ? 0 : sum[0] / sum[1];
        double precision = sum[3] == 0 ? 0 : sum[2] / sum[3];
        return recall + precision == 0 ? 0 : 200 * recall * precision / (recall + precision);
    }

    /** Of each cluster, how many links are left when the other side cuts it into parts. */
    private static <M> void addMuc(double[] sum, int at, List<Set<M>> clusters, List<Set<M>> others) {
        Map<M, Integer> owners = owners(others);
        for (Set<M> cluster : clusters) {
            int parts = shares(cluster, owners).size()
                    + (int) cluster.stream().filter(m -> !owners.containsKey(m)).count();
            sum[at] += cluster.size() - parts;
            sum[at + 1] += cluster.size() - 1;
        }
    }

    /** Of each mention, how much of its cluster the other side keeps with it. */
    private static <M> void addCubed(double[] sum, int at, List<Set<M>> clusters, List<Set<M>> others) {
        Map<M, Integer> owners = owners(others);
        for (Set<M> cluster : clusters) {
            for (int shared : shares(cluster, owners).values()) {
                sum[at] += (double) shared * shared / cluster.size();
            }
            sum[at + 1] += cluster.size();
        }
    }

    private static <M> Map<M, Integer> owners(List<Set<M>> clusters) {
        Map<M, Integer> owners = new HashMap<>();
        for (int i = 0; i < clusters.size(); i++) {
            for (M mention : clusters.get(i)) {
                owners.put(mention, i);
            }
        }
        return owners;
    }

    /** Counts, for each cluster of the other side, the mentions that it shares with a cluster. */
    private static <M> Map<Integer, Integer> shares(Set<M> cluster, Map<M, Integer> owners) {
        Map<Integer, Integer> shares = new HashMap<>();
        for (M mention : cluster) {
            Integer owner = owners.get(mention);
            if (owner != null) {
                shares.merge(owner, 1, Integer::sum);
            }
        }
        return shares;
    }

    /** The best sum of φ₄ = 2·shared / (size + size) over pairs of clusters, each in one pair at most. */
    private static <M> double alignment(List<Set<M>> gold, List<Set<M>> ours) {
        List<Set<M>> few = gold.size() <= ours.size() ? gold : ours;
        List<Set<M>> many = gold.size() <= ours.size() ? ours : gold;
        Map<M, Integer> owners = owners(many);
        double[][] likeness = new double[few.size()][many.size()];
        for (int i = 0; i < few.size(); i++) {
            Set<M> cluster = few.get(i);
            double[] row = likeness[i];
            shares(cluster, owners)
                    .forEach((j, shared) -> row[j] =
                            2.0 * shared / (cluster.size() + many.get(j).size()));
        }
        return assignment(likeness);
    }

    /**
     * The greatest sum with one column for each row: the Hungarian method by shortest paths (Jonker and Volgenant
     * 1987).
     */
    private static double assignment(double[][] gains) {
        int rows = gains.length;
        int columns = rows == 0 ? 0 : gains[0].length;
        double[] rowPrice = new double[rows + 1];
        double[] columnPrice = new double[columns + 1];
        int[] rowOf = new int[columns + 1];
        for (int row = 1; row <= rows; row++) {
            extend(row, gains, rowPrice, columnPrice, rowOf);
        }
        double sum = 0;
        for (int column = 1; column <= columns; column++) {
            sum += rowOf[column] == 0 ? 0 : gains[rowOf[column] - 1][column - 1];
        }
        return sum;
    }

    private static void extend(int row, double[][] gains, double[] rowPrice, double[] columnPrice, int[] rowOf) {
        int columns = columnPrice.length - 1;
        double[] least = new double[columns + 1];
        int[] from = new int[columns + 1];
        boolean[] done = new boolean[columns + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        rowOf[0] = row;
        int at = 0;
        do {
            done[at] = true;
            at = step(at, gains, rowPrice, columnPrice, rowOf, least, from, done);
        } while (rowOf[at] != 0);
        while (at != 0) {
            rowOf[at] = rowOf[from[at]];
            at = from[at];
        }
    }

    /** The next nearest column, with the prices moved so that it costs nothing. */
    private static int step(
            int at,
            double[][] gains,
            double[] rowPrice,
            double[] columnPrice,
            int[] rowOf,
            double[] least,
            int[] from,
            boolean[] done) {
        int next = 0;
        double delta = Double.POSITIVE_INFINITY;
        for (int column = 1; column < columnPrice.length; column++) {
            if (!done[column]) {
                double cost = -gains[rowOf[at] - 1][column - 1] - rowPrice[rowOf[at]] - columnPrice[column];
                if (cost < least[column]) {
                    least[column] = cost;
                    from[column] = at;
                }
                if (least[column] < delta) {
                    delta = least[column];
                    next = column;
                }
            }
        }
        for (int column = 0; column < columnPrice.length; column++) {
            if (done[column]) {
                rowPrice[rowOf[column]] += delta;
                columnPrice[column] -= delta;
            } else {
                least[column] -= delta;
            }
        }
        return next;
    }
}
