package dev.factbox.local.eval;

import dev.factbox.bench.Eval;
import dev.factbox.bench.Figure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Measures one kind of fact on the data sets of a folder. */
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        description = "Measures accuracy on data sets with known answers, in per cent.")
public final class EvalCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "NAME", description = "What to measure: names, syntax, coref.")
    String name = "";

    @Parameters(index = "1", paramLabel = "DIR", description = "Folder of the sets, or one file.")
    Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        for (Figure figure : Eval.run(name, folder)) {
            System.out.printf("%-28s %-36s %6.2f%n", figure.set(), figure.measure(), figure.value());
        }
        return 0;
    }
}
