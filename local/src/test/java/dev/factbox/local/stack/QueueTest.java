package dev.factbox.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import dev.factbox.factsheet.FactSheetJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueueTest {
    private final List<String> received = new ArrayList<>();

    @TempDir
    Path folder;

    /** A function that says of the first deliveries that every message of them failed. */
    private RequestStreamHandler failing(int deliveries) {
        return (event, answer, context) -> {
            List<String> failures = new ArrayList<>();
            for (JsonNode message : FactSheetJson.mapper().readTree(event).path("Records")) {
                received.add(message.path("body").asText());
                if (received.size() <= deliveries) {
                    failures.add("{\"itemIdentifier\": \""
                            + message.path("messageId").asText() + "\"}");
                }
            }
            answer.write(("{\"batchItemFailures\": " + failures + "}").getBytes(StandardCharsets.UTF_8));
        };
    }

    @Test
    void aMessageThatFailedComesAgain() throws Exception {
        Queue queue = Queue.open(folder, Retries.QUICK);
        queue.start(failing(1));

        queue.send("one");
        queue.awaitEmpty();

        assertThat(received).containsExactly("one", "one");
        assertThat(queue.dead()).isEmpty();
        queue.close();
    }

    @Test
    void aMessageThatFailsAlwaysEndsAmongTheDeadLetters() throws Exception {
        Queue queue = Queue.open(folder, Retries.QUICK);
        queue.start(failing(Integer.MAX_VALUE));

        queue.send("one");
        queue.awaitEmpty();

        assertThat(received).hasSize(3);
        assertThat(queue.dead()).containsExactly("one");
        queue.close();
    }

    @Test
    void aDeadLetterIsKeptAndDeliveredAfterTheNextStart() throws Exception {
        Queue queue = Queue.open(folder, Retries.ofMillis());
        queue.start(failing(Integer.MAX_VALUE));
        queue.send("one");
        queue.awaitEmpty();
        queue.close();
        received.clear();

        Queue next = Queue.open(folder, Retries.ofMillis());
        next.start(failing(0));
        next.awaitEmpty();
        next.close();

        assertThat(received).containsExactly("one");
        assertThat(next.dead()).isEmpty();
    }

    @Test
    void aMessageThatFailsForAMinuteIsNotGivenUp() {
        Duration spent = Duration.ZERO;
        for (int received = 1; Retries.PATIENT.after(received).isPresent(); received++) {
            spent = spent.plus(Retries.PATIENT.after(received).orElseThrow());
        }
        assertThat(spent).isGreaterThan(Duration.ofMinutes(5));
        assertThat(Retries.PATIENT.after(1).orElseThrow()).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void aFunctionThatThrowsHasFailed() throws Exception {
        Queue queue = Queue.open(folder, Retries.QUICK);
        queue.start((event, answer, context) -> {
            throw new IOException("no");
        });

        queue.send("one");
        queue.awaitEmpty();

        assertThat(queue.dead()).containsExactly("one");
        queue.close();
    }

    @Test
    void whatWasNotDeliveredIsDeliveredAfterARestart() throws Exception {
        Queue.open(folder, Retries.QUICK).send("one");

        Queue queue = Queue.open(folder, Retries.QUICK);
        queue.start(failing(0));
        queue.awaitEmpty();

        assertThat(received).containsExactly("one");
        queue.close();
    }
}
