package dev.factbox.local;

import dev.factbox.factsheet.Version;
import dev.factbox.local.bench.BenchCommand;
import dev.factbox.local.eval.EvalCommand;
import dev.factbox.local.identity.IdentityCommand;
import dev.factbox.local.read.ReadCommand;
import dev.factbox.local.results.ResultsCommand;
import dev.factbox.local.up.UpCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code up}, {@code read} and their siblings. */
@Command(
        name = "factbox",
        mixinStandardHelpOptions = true,
        versionProvider = Factbox.Versions.class,
        description = "Turns articles into checked facts.",
        subcommands = {
            UpCommand.class,
            ReadCommand.class,
            EvalCommand.class,
            BenchCommand.class,
            ResultsCommand.class,
            IdentityCommand.class
        })
final class Factbox {
    private Factbox() {}

    /** The version that the build has. */
    static final class Versions implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"factbox " + Version.current()};
        }
    }

    public static void main(String[] args) {
        CommandLine command = new CommandLine(new Factbox());
        command.setExecutionExceptionHandler((problem, line, parsed) -> {
            line.getErr().println("factbox: " + problem.getMessage());
            return 1;
        });
        System.exit(command.execute(args));
    }
}
