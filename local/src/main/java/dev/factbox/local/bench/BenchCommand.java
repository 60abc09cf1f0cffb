package dev.factbox.local.bench;

import picocli.CommandLine.Command;

/** Measures costs and times, each beside a peer or a baseline in the same run. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "NAME",
        description = "Measures speed and cost, each beside a peer or a baseline in the same run.",
        subcommands = {ReaderCommand.class, SummaryCommand.class, LookupsCommand.class})
public final class BenchCommand {}
