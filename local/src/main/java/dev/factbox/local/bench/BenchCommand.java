package dev.factbox.local.bench;

import dev.factbox.bench.Bench;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What things cost and how long they take, each beside a peer or a baseline in the same run. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures speed and cost, each beside a peer or a baseline in the same run.",
        subcommands = LookupsCommand.class)
public final class BenchCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            description = "What to measure: reader, summary; both, unless named.")
    List<String> names = List.of();

    @Override
    public Integer call() throws IOException {
        for (String name : names.isEmpty() ? Bench.names() : names) {
            System.out.println("== " + name);
            Bench.run(name, Path.of(System.getProperty("factbox.home", ".")), System.out);
        }
        return 0;
    }
}
