package dev.factbox.local.stack;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.factbox.factsheet.FactSheetJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A message of the queue.
 *
 * @param received how often it is handed over once this delivery is done, from 1
 * @param due nanoseconds of the clock, before which it stays hidden
 */
record QueueMessage(String id, String body, int received, long due) implements Delayed {
    private static final ObjectMapper JSON = FactSheetJson.mapper();

    static QueueMessage of(String id, String body) {
        return new QueueMessage(id, body, 1, System.nanoTime());
    }

    /** Returns the same message, hidden for a while. */
    QueueMessage again(Duration hidden) {
        return new QueueMessage(id, body, received + 1, System.nanoTime() + hidden.toNanos());
    }

    @Override
    public long getDelay(TimeUnit unit) {
        return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
        return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
    }

    /** Hands a batch to a function and returns the messages that failed: all of them when the function throws. */
    static Set<String> deliver(List<QueueMessage> batch, RequestStreamHandler function) {
        try {
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            function.handleRequest(new ByteArrayInputStream(event(batch)), answer, null);
            return failed(answer.toByteArray());
        } catch (IOException | RuntimeException e) {
            System.err.println("factbox: the function failed and is tried again: " + e);
            return batch.stream().map(QueueMessage::id).collect(Collectors.toSet());
        }
    }

    private static byte[] event(List<QueueMessage> batch) throws IOException {
        List<Map<String, Object>> records = batch.stream()
                .map(message -> Map.<String, Object>of(
                        "messageId",
                        message.id,
                        "body",
                        message.body,
                        "attributes",
                        Map.of("ApproximateReceiveCount", String.valueOf(message.received)),
                        "eventSource",
                        "aws:sqs",
                        "eventSourceARN",
                        "arn:aws:sqs:us-east-1:000000000000:uploads",
                        "awsRegion",
                        "us-east-1"))
                .toList();
        return JSON.writeValueAsBytes(Map.of("Records", records));
    }

    private static Set<String> failed(byte[] answer) throws IOException {
        Set<String> failed = new HashSet<>();
        for (JsonNode failure : JSON.readTree(answer).path("batchItemFailures")) {
            failed.add(failure.path("itemIdentifier").asText());
        }
        return failed;
    }
}
