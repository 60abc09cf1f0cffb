package dev.factbox.bench;

import java.util.Map;

/**
 * What one evaluation measured on one file.
 *
 * @param evaluation what measured: {@code names}
 * @param file path in the folder of the data sets
 * @param every 1 for the whole file, n for every n-th document of it
 * @param figures in per cent or in points, by "set measure"
 */
public record Measurement(String evaluation, String file, int every, Map<String, Double> figures) {
    boolean isOf(String evaluation, String file) {
        return this.evaluation.equals(evaluation) && this.file.equals(file);
    }
}
