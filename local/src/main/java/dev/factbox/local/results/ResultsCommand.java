package dev.factbox.local.results;

import dev.factbox.bench.results.Results;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Writes the figures that were measured into README.md and bench/RESULTS.md. */
@Command(
        name = "results",
        mixinStandardHelpOptions = true,
        description = "Writes the figures of bench/results into README.md and bench/RESULTS.md.")
public final class ResultsCommand implements Callable<Integer> {
    @Override
    public Integer call() throws IOException {
        Path home = Path.of(System.getProperty("factbox.home", "."));
        Results.of(home).write(home);
        return 0;
    }
}
