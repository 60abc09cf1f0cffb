package dev.factbox.local.bench;

import dev.factbox.bench.SummarySpeed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** CPU time of a summary. */
@Command(
        name = "summary",
        mixinStandardHelpOptions = true,
        description = "Measures what ranking and wording take beyond reading, in milliseconds of CPU an article.")
final class SummaryCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "DIR",
            description = "Folder of articles: *.txt, or *.jsonl with a text; those of 200 to 3,000 words are read.")
    Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        new SummarySpeed().measure(folder, System.out);
        return 0;
    }
}
