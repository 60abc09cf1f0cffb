package dev.factbox.local.bench;

import dev.factbox.bench.lookups.Cost;
import dev.factbox.bench.lookups.LookupCosts;
import dev.factbox.bench.lookups.Meter;
import dev.factbox.bench.lookups.Newsroom;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/** What lookups read and how long they take, over a newsroom of made-up articles. */
@Command(
        name = "lookups",
        mixinStandardHelpOptions = true,
        description = "Stores made-up articles in DynamoDB Local, asks every lookup and counts what it reads.")
final class LookupsCommand implements Callable<Integer> {
    private static final int STEP = 1_000;

    @Option(
            names = "--articles",
            description = "How many, at least 100 (default: ${DEFAULT-VALUE}).",
            defaultValue = "100000")
    int articles;

    @Option(names = "--seed", description = "Which newsroom (default: ${DEFAULT-VALUE}).", defaultValue = "7")
    long seed;

    @Option(names = "--data", description = "An empty folder for the table; in memory unless given.")
    @Nullable Path folder;

    @Override
    public Integer call() {
        AmazonDynamoDBLocal local =
                folder == null ? DynamoDBEmbedded.create() : DynamoDBEmbedded.create(new File(folder.toString()));
        try {
            return measure(LookupCosts.of(new Meter(local.dynamoDbClient()), new Newsroom(seed), articles));
        } finally {
            local.shutdown();
        }
    }

    private int measure(LookupCosts costs) {
        double units = 0;
        for (int from = 0; from < articles; from += STEP) {
            int to = Math.min(articles, from + STEP);
            units += costs.load(from, to).units();
            System.err.printf("\r%d of %d articles", to, articles);
        }
        System.err.println();
        System.out.printf("%d articles, %.1f write and read units to store one%n", articles, units / articles);
        System.out.printf(
                "%-62s %8s %6s %6s %6s %8s %9s %6s%n",
                "lookup", "returned", "read", "bound", "units", "requests", "ms", "× bare");
        List<Cost> all = costs.timed();
        all.forEach(LookupsCommand::print);
        return all.stream().allMatch(Cost::isBounded) ? 0 : 1;
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
