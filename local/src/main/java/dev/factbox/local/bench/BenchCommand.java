package dev.factbox.local.bench;

import picocli.CommandLine.Command;

/** What things cost. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures cost and speed.",
        subcommands = LookupsCommand.class)
public final class BenchCommand {}
