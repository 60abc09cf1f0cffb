package dev.factbox.local;

import dev.factbox.local.bench.BenchCommand;
import dev.factbox.local.eval.EvalCommand;
import dev.factbox.local.read.ReadCommand;
import dev.factbox.local.up.UpCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code up}, {@code read} and their siblings. */
@Command(
        name = "factbox",
        mixinStandardHelpOptions = true,
        version = "factbox 1.0.0",
        description = "Turns articles into checked facts.",
        subcommands = {UpCommand.class, ReadCommand.class, EvalCommand.class, BenchCommand.class})
final class Factbox {
    private Factbox() {}

    public static void main(String[] args) {
        CommandLine command = new CommandLine(new Factbox());
        command.setExecutionExceptionHandler((problem, line, parsed) -> {
            line.getErr().println("factbox: " + problem.getMessage());
            return 1;
        });
        System.exit(command.execute(args));
    }
}
