package dev.factbox.bench.lookups;

import com.fasterxml.jackson.databind.JsonNode;
import dev.factbox.archive.Archive;
import dev.factbox.archive.life.Arrival;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.lookup.LookupHandler;
import dev.factbox.lookup.Throttle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Fills a table with a newsroom's articles, then asks every question of it and counts what the table read. */
public final class LookupCosts {
    private static final String TABLE = "factbox";
    private static final int WARM = 30;
    private static final int TIMED = 41;

    private final Meter meter;
    private final Newsroom newsroom;
    private final Archive archive;
    private final Client client;

    private LookupCosts(Meter meter, Newsroom newsroom, Instant now) {
        this.meter = meter;
        this.newsroom = newsroom;
        this.archive = Archive.open(meter, TABLE);
        this.client = new Client(new LookupHandler(archive, InstantSource.fixed(now), "bench", Throttle.NONE));
    }

    /**
     * An empty table of a newsroom.
     *
     * @param meter over a client of DynamoDB; the table must not be there yet
     * @param articles how many will come, at least a hundred
     */
    public static LookupCosts of(Meter meter, Newsroom newsroom, int articles) {
        LookupCosts costs = over(meter, newsroom, articles);
        costs.archive.createTable();
        return costs;
    }

    /** A table that is there, by a client of its own. */
    public static LookupCosts over(Meter meter, Newsroom newsroom, int articles) {
        return new LookupCosts(meter, newsroom, newsroom.published(articles));
    }

    /**
     * Stores articles {@code from} to {@code to} and answers what one costs.
     *
     * @param to not itself stored
     */
    public Meter.Reading load(int from, int to) {
        meter.take();
        IntStream.range(from, to).parallel().forEach(this::store);
        return meter.take();
    }

    private void store(int n) {
        FactSheet sheet = newsroom.article(n);
        archive.store(sheet, "", new Arrival(sheet.source().uri(), null, newsroom.published(n)));
    }

    /** Measures what the first page of each lookup reads, without its time. */
    public List<Cost> counted() {
        return Lookup.all(newsroom).stream().map(this::counted).toList();
    }

    /** Measures what the first page of each lookup reads and how long it takes. */
    public List<Cost> timed() {
        return Lookup.all(newsroom).stream().map(this::timed).toList();
    }

    private Cost counted(Lookup lookup) {
        meter.take();
        JsonNode answer = client.get(lookup.path());
        Meter.Reading reading = meter.take();
        int returned = answer.path("items").size();
        int bound = lookup.each() * returned + lookup.more();
        return new Cost(lookup.path(), returned, reading.items(), bound, reading.units(), reading.requests(), 0, 0);
    }

    private Cost timed(Lookup lookup) {
        Cost cost = counted(lookup);
        try {
            byte[] event = Client.event(lookup.path());
            double[] micros = medians(() -> client.call(event), () -> query(lookup.partition()));
            return new Cost(
                    cost.path(),
                    cost.returned(),
                    cost.read(),
                    cost.bound(),
                    cost.units(),
                    cost.requests(),
                    micros[0],
                    micros[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Object query(String partition) {
        return meter.query(QueryRequest.builder()
                .tableName(TABLE)
                .keyConditionExpression("pk = :pk")
                .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(partition)))
                .scanIndexForward(false)
                .limit(20)
                .build());
    }

    /** Something that takes time. */
    private interface Work {
        Object run() throws IOException;
    }

    /** Times two pieces of work by turns, so that other load on the machine slows both alike. */
    private static double[] medians(Work one, Work other) throws IOException {
        long[] ones = new long[TIMED];
        long[] others = new long[TIMED];
        for (int i = -WARM; i < TIMED; i++) {
            long first = nanos(one);
            long second = nanos(other);
            if (i >= 0) {
                ones[i] = first;
                others[i] = second;
            }
        }
        return new double[] {median(ones), median(others)};
    }

    private static long nanos(Work work) throws IOException {
        long begin = System.nanoTime();
        work.run();
        return System.nanoTime() - begin;
    }

    /** In microseconds. */
    private static double median(long[] nanos) {
        Arrays.sort(nanos);
        return nanos[nanos.length / 2] / 1000.0;
    }
}
