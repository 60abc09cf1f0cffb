package dev.factbox.local.bench;

import dev.factbox.bench.lookups.Cost;
import dev.factbox.bench.lookups.LookupCosts;
import dev.factbox.bench.lookups.Meter;
import dev.factbox.bench.lookups.Newsroom;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures what lookups read and how long they take, over a newsroom of made-up articles. */
@Command(
        name = "lookups",
        mixinStandardHelpOptions = true,
        description = "Stores made-up articles in DynamoDB Local, asks every lookup and counts what it reads.")
final class LookupsCommand implements Callable<Integer> {
    private static final int STEP = 1_000;

    /** Costs are shown over a tenth, a half and all of the articles, so that what grows is seen. */
    private static final int TENTH = 10;

    @Option(
            names = "--articles",
            description = "How many, at least 100 (default: ${DEFAULT-VALUE}).",
            defaultValue = "100000")
    int articles;

    @Option(names = "--seed", description = "Which newsroom (default: ${DEFAULT-VALUE}).", defaultValue = "7")
    long seed;

    @Override
    public Integer call() throws IOException {
        BenchTable table = BenchTable.start();
        try {
            Newsroom newsroom = new Newsroom(seed);
            LookupCosts filling = LookupCosts.of(new Meter(table.direct()), newsroom, articles);
            LookupCosts asking = LookupCosts.over(new Meter(table.served()), newsroom, articles);
            return measure(filling, asking);
        } finally {
            table.stop();
        }
    }

    private int measure(LookupCosts filling, LookupCosts asking) {
        double units = 0;
        boolean bounded = true;
        for (int from = 0; from < articles; from += STEP) {
            int to = Math.min(articles, from + STEP);
            units += filling.load(from, to).units();
            System.err.printf("%d of %d articles%n", to, articles);
            if (to == articles || to == articles / TENTH || to == articles / TENTH * (TENTH / 2)) {
                System.out.printf("%n%d articles, each stored for %.1f units, reads and writes%n", to, units / to);
                bounded &= ask(asking);
            }
        }
        return bounded ? 0 : 1;
    }

    private static boolean ask(LookupCosts asking) {
        System.out.printf(
                "%-62s %8s %6s %6s %6s %8s %9s %6s%n",
                "lookup", "returned", "read", "bound", "units", "requests", "ms", "× bare");
        List<Cost> all = asking.timed();
        all.forEach(LookupsCommand::print);
        return all.stream().allMatch(Cost::isBounded);
    }

    private static void print(Cost cost) {
        System.out.printf(
                "%-62s %8d %6d %6d %6.1f %8d %9.2f %6.1f%n",
                cost.path(),
                cost.returned(),
                cost.read(),
                cost.bound(),
                cost.units(),
                cost.requests(),
                cost.micros() / 1000,
                cost.micros() / cost.bare());
    }
}
