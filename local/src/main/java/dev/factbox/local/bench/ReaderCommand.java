package dev.factbox.local.bench;

import dev.factbox.bench.ReaderSpeed;
import dev.factbox.bench.Speed;
import dev.factbox.bench.results.Results;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Speed of the reader beside spaCy. */
@Command(
        name = "reader",
        mixinStandardHelpOptions = true,
        description = "Measures words a CPU-second on real articles, beside spaCy in turns.")
final class ReaderCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "DIR",
            description = "Folder of articles: *.txt, or *.jsonl with a text; those of 200 to 3,000 words are read.")
    Path folder = Path.of("");

    @Option(names = "--record", description = "Keeps the figures in bench/results.")
    boolean recorded;

    @Override
    public Integer call() throws IOException {
        Path home = Path.of(System.getProperty("factbox.home", "."));
        Speed speed = ReaderSpeed.measure(home, folder, System.out);
        System.out.println(speed.table());
        if (recorded) {
            Results.record(speed, home);
        }
        return 0;
    }
}
