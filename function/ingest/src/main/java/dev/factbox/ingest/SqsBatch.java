package dev.factbox.ingest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A batch of messages of a queue, as Lambda hands it over. */
record SqsBatch(@JsonProperty("Records") List<Message> records) {
    record Message(String messageId, String body) {}

    /** Which messages are to be delivered again ("Reporting batch item failures for Lambda functions with SQS"). */
    record Response(List<Failure> batchItemFailures) {
        static Response of(List<String> messageIds) {
            return new Response(messageIds.stream().map(Failure::new).toList());
        }
    }

    record Failure(String itemIdentifier) {}
}
