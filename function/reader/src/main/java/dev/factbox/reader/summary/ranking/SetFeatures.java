package dev.factbox.reader.summary.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Features that tell how good several sentences together would be as the summary. */
final class SetFeatures {
    private final Expectation expectation;
    private final Document document;
    private final double[] scores;

    SetFeatures(Expectation expectation, double[] scores) {
        this.expectation = expectation;
        document = expectation.document;
        this.scores = scores;
    }

    /** A row for each set; what a set has beyond the average of all the sets offered counts too. */
    List<float[]> of(List<int[]> sets) {
        double[][] core = sets.stream().map(this::core).toArray(double[][]::new);
        double[] mean = mean(core);
        List<float[]> rows = new ArrayList<>();
        for (int i = 0; i < core.length; i++) {
            Row row = new Row();
            for (int k = 0; k < mean.length; k++) {
                row.add(core[i][k]).add(core[i][k] - mean[k]);
            }
            shape(row, sets.get(i));
            rows.add(row.values());
        }
        return rows;
    }

    private double[] core(int[] set) {
        BitSet words = document.words.union(set);
        double length = expectation.length(set);
        double sum = Arrays.stream(set).mapToDouble(i -> scores[i]).sum();
        double least = Arrays.stream(set).mapToDouble(i -> scores[i]).min().orElse(0);
        double content = expectation.content(words);
        double common = expectation.common(words);
        double pairs = expectation.pairs(document.pairs.union(set));
        return new double[] {
            sum, least, content, common, pairs, length, expectation.wordF(set), expectation.pairF(set), content / length
        };
    }

    private static double[] mean(double[][] rows) {
        double[] mean = new double[rows.length == 0 ? 0 : rows[0].length];
        for (double[] row : rows) {
            for (int k = 0; k < mean.length; k++) {
                mean[k] += row[k] / rows.length;
            }
        }
        return mean;
    }

    private void shape(Row row, int[] set) {
        double most = 0;
        double sum = 0;
        double centrality = 0;
        double quoted = 0;
        int neighbours = 0;
        for (int i = 0; i < set.length; i++) {
            centrality += document.centrality[set[i]];
            quoted += document.surfaces.get(set[i]).quoted();
            neighbours += i > 0 && set[i] == set[i - 1] + 1 ? 1 : 0;
            for (int j = 0; j < i; j++) {
                most = Math.max(most, document.overlap[set[i]][set[j]]);
                sum += document.overlap[set[i]][set[j]];
            }
        }
        row.add(most).add(sum).add(centrality).add(quoted).add(neighbours).add(document.size());
        row.add(set[0]).add(set[set.length - 1]).add((double) set[set.length - 1] / document.size());
        row.add(set.length > 1 ? set[1] : 0);
        row.add(Arrays.stream(set).map(document::length).max().orElse(0));
        row.add(Arrays.stream(set).map(document::length).min().orElse(0));
    }
}
