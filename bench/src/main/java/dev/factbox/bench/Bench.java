package dev.factbox.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Speed and cost, beside a peer or a baseline in the same run: {@code factbox bench [NAME]}. */
public final class Bench {
    private static final List<Benchmark> ALL = List.of(new ReaderSpeed(), new SummarySpeed());

    private Bench() {}

    /** The names of all benchmarks. */
    public static List<String> names() {
        return ALL.stream().map(Benchmark::name).toList();
    }

    /**
     * Runs one benchmark.
     *
     * @throws IllegalArgumentException when there is no such benchmark
     */
    public static void run(String name, Path home, PrintStream out) throws IOException {
        Benchmark benchmark = ALL.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no benchmark is called " + name + "; there are " + String.join(", ", names())));
        benchmark.run(home, out);
    }
}
