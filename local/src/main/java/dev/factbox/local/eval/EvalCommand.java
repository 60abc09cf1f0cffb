package dev.factbox.local.eval;

import dev.factbox.bench.Environment;
import dev.factbox.bench.Eval;
import dev.factbox.bench.Figure;
import dev.factbox.bench.Floors;
import dev.factbox.bench.Measurement;
import dev.factbox.bench.results.Accuracy;
import dev.factbox.bench.results.Results;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures one kind of fact on the data sets of a folder, or all of them against the floors that were reached. */
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        description = "Measures accuracy on data sets with known answers, in per cent.")
public final class EvalCommand implements Callable<Integer> {
    private static final String FLOORS = "floors";

    @Parameters(
            index = "0",
            paramLabel = "NAME",
            description = "What to measure: names, syntax, coref, quotes, dates, quantities, claims, summary, gold;"
                    + " or floors: everything, and it fails below what was reached before.")
    String name = "";

    @Parameters(index = "1", paramLabel = "DIR", description = "Folder of the sets, or one file.")
    Path folder = Path.of("");

    @Option(
            names = "--sample",
            description = "With floors: every n-th document of the slow sets, as each build measures.")
    boolean sampled;

    @Option(
            names = "--record",
            description = "With floors: measures samples too, and keeps all figures in bench/results.")
    boolean recorded;

    @Override
    public Integer call() throws IOException {
        return name.equals(FLOORS) ? floors() : figures();
    }

    private int figures() throws IOException {
        for (Figure figure : Eval.run(name, folder)) {
            System.out.printf("%-28s %-36s %6.2f%n", figure.set(), figure.measure(), figure.value());
        }
        return 0;
    }

    private int floors() throws IOException {
        Floors floors = Floors.ofData();
        List<Measurement> measurements =
                new ArrayList<>(sampled ? floors.measureQuickly(folder) : floors.measure(folder));
        if (recorded) {
            measurements.addAll(floors.measureSamples(folder));
            Results.record(
                    new Accuracy(Environment.now(Eval.generator()), List.copyOf(measurements)),
                    Path.of(System.getProperty("factbox.home", ".")));
        }
        return print(floors.verdicts(measurements));
    }

    private static int print(List<Floors.Verdict> verdicts) {
        for (Floors.Verdict verdict : verdicts) {
            String below = verdict.holds() ? "" : "  BELOW ITS FLOOR";
            System.out.printf("%-68s %7.2f >= %.2f%s%n", verdict.measure(), verdict.reached(), verdict.floor(), below);
        }
        return verdicts.stream().allMatch(Floors.Verdict::holds) ? 0 : 1;
    }
}
