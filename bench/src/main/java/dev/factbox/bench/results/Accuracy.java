package dev.factbox.bench.results;

import dev.factbox.bench.Environment;
import dev.factbox.bench.Measurement;
import java.util.List;

/**
 * Accuracy on the development sets: {@code bench/results/accuracy.json}, which {@code factbox eval floors DIR --record}
 * writes.
 *
 * @param measurements of whole files, then of the samples that every build measures
 */
public record Accuracy(Environment environment, List<Measurement> measurements) {}
