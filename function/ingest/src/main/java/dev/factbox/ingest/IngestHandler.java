package dev.factbox.ingest;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import dev.factbox.archive.Archive;
import dev.factbox.reader.Reader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Takes what a bucket says of its objects, straight, by EventBridge, or either of them in a batch of a queue, and brings
 * the archive up to it. What trying again may mend is answered as a failed message of the batch, or thrown where there
 * is no batch; what it can't mend is stored as a failure. Events may come twice and in any order.
 */
public final class IngestHandler implements RequestStreamHandler {
    private final Ingestion ingestion;
    private final Consumer<Report> log;

    /** In Lambda: the table is named by the environment variable {@code TABLE}. */
    public IngestHandler() {
        this(
                S3Client.builder()
                        .httpClientBuilder(UrlConnectionHttpClient.builder())
                        .build(),
                Reader.open(),
                Archive.open(
                        DynamoDbClient.builder()
                                .httpClientBuilder(UrlConnectionHttpClient.builder())
                                .build(),
                        Settings.table()),
                new JsonLog(System.out, Settings.function()));
    }

    public IngestHandler(S3Client s3, Reader reader, Archive archive, Consumer<Report> log) {
        this.ingestion = new Ingestion(new Bucket(s3), reader, archive);
        this.log = log;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        JsonNode event = Wrapping.JSON.readTree(input);
        try {
            SqsBatch.Response response = Wrapping.isBatch(event) ? follow(Wrapping.batch(event)) : follow(event);
            Wrapping.JSON.writeValue(output, response);
        } catch (UnknownEventException e) {
            throw new IOException(e.reason(), e);
        }
    }

    private SqsBatch.Response follow(SqsBatch batch) {
        List<String> again = new ArrayList<>();
        for (SqsBatch.Message message : batch.records()) {
            try {
                Wrapping.events(message.body()).forEach(this::follow);
            } catch (UnknownEventException e) {
                log.accept(new Report.Postponed("message " + message.messageId(), e.reason()));
                again.add(message.messageId());
            } catch (SdkException | UncheckedIOException e) {
                again.add(message.messageId());
            }
        }
        return SqsBatch.Response.of(again);
    }

    private SqsBatch.Response follow(JsonNode event) throws UnknownEventException {
        Wrapping.events(event).forEach(this::follow);
        return SqsBatch.Response.of(List.of());
    }

    private void follow(ObjectEvent event) {
        try {
            ingestion.follow(event).forEach(log);
        } catch (SdkException | UncheckedIOException e) {
            log.accept(new Report.Postponed(event.uri(), String.valueOf(e.getMessage())));
            throw e;
        }
    }
}
