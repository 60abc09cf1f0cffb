package dev.factbox.lookup;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/**
 * Counts what each client asks in windows of {@value #WINDOW} seconds, in a table that all functions share. A
 * function counts by itself first and adds to the table by the twentieth of what is allowed; so who asks little costs
 * nothing and waits for nothing, and the count may lag by as much for each function that runs.
 */
final class ClientCounts implements Throttle {
    private static final int WINDOW = 10;
    private static final int PARTS = 20;
    private static final long KEPT = 3600;

    private final DynamoDbClient client;
    private final String table;
    private final int most;
    private final int part;
    private final InstantSource clock;
    private final Map<String, Count> counts = new HashMap<>();
    private long window;

    /**
     * In this window.
     *
     * @param own requests that this function has seen
     * @param all requests of all functions, as far as the table knew when it was last asked
     */
    private record Count(int own, long all) {
        static final Count NONE = new Count(0, 0);
    }

    /**
     * Over a table whose partition key is {@code client}.
     *
     * @param perSecond requests that a client may make a second, on the average of a window
     */
    ClientCounts(DynamoDbClient client, String table, int perSecond, InstantSource clock) {
        this.client = client;
        this.table = table;
        this.most = perSecond * WINDOW;
        this.part = Math.max(1, most / PARTS);
        this.clock = clock;
    }

    @Override
    public synchronized Duration wait(String who) {
        long second = clock.instant().getEpochSecond();
        if (second / WINDOW != window) {
            window = second / WINDOW;
            counts.clear();
        }
        Count before = counts.getOrDefault(who, Count.NONE);
        if (before.all() <= most) {
            int own = before.own() + 1;
            counts.put(who, new Count(own, own % part == 0 ? add(who, second) : before.all()));
        }
        return counts.getOrDefault(who, before).all() <= most
                ? Duration.ZERO
                : Duration.ofSeconds((window + 1) * WINDOW - second);
    }

    /** Adds a part to the table's count, and returns that. */
    private long add(String who, long second) {
        Map<String, AttributeValue> key = Map.of("client", AttributeValue.fromS(window + "#" + who));
        return Long.parseLong(client.updateItem(request -> request.tableName(table)
                        .key(key)
                        .updateExpression("ADD requests :part SET expires = :expires")
                        .expressionAttributeValues(Map.of(
                                ":part", AttributeValue.fromN(Integer.toString(part)),
                                ":expires", AttributeValue.fromN(Long.toString(second + KEPT))))
                        .returnValues(ReturnValue.UPDATED_NEW))
                .attributes()
                .getOrDefault("requests", AttributeValue.fromN("0"))
                .n());
    }
}
