package dev.factbox.ingest;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import dev.factbox.archive.Archive;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.ingest.abstractive.Abstraction;
import dev.factbox.ingest.abstractive.Bedrock;
import dev.factbox.ingest.push.Announcer;
import dev.factbox.ingest.push.Bus;
import dev.factbox.ingest.push.EventBridge;
import dev.factbox.ingest.service.AwsService;
import dev.factbox.reader.Reader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Takes what a bucket says of its objects, straight, by EventBridge, or either of them in a batch of a queue, and
 * brings the archive up to it. What trying again may mend is answered as a failed message of the batch, or thrown
 * where there is no batch; what it can't mend is stored as a failure. Events may come twice and in any order. A
 * scheduled event makes it tell of the articles whose embargo has ended.
 */
public final class IngestHandler implements RequestStreamHandler {
    private final Announcer announcer;
    private final Ingestion ingestion;
    private final Consumer<Report> log;

    /**
     * In Lambda: the environment names the table ({@code TABLE}), the bus for events ({@code EVENT_BUS}), where the
     * HTTP API answers ({@code API}), the CPU seconds that an article may take ({@code CPU_SECONDS},
     * {@link Reader#CPU_TIME} unless set), and the model that writes summaries besides, if any
     * ({@code BEDROCK_MODEL}).
     */
    public IngestHandler() {
        this(
                S3Client.builder()
                        .httpClientBuilder(UrlConnectionHttpClient.builder())
                        .build(),
                Reader.open().within(Settings.cpuTime()),
                abstraction(Settings.bedrockModel(), new JsonLog(System.out, Settings.function())),
                Archive.open(
                        DynamoDbClient.builder()
                                .httpClientBuilder(UrlConnectionHttpClient.builder())
                                .build(),
                        Settings.table()),
                new EventBridge(
                        AwsService.open("events", "events", "EVENTBRIDGE", EventBridge.PATIENCE), Settings.eventBus()),
                Settings.api(),
                new JsonLog(System.out, Settings.function()));
    }

    public IngestHandler(S3Client s3, Reader reader, Archive archive, Bus bus, String api, Consumer<Report> log) {
        this(s3, reader, UnaryOperator.identity(), archive, bus, api, log);
    }

    /**
     * @param finish what is done to a fact sheet before it is stored
     * @param bus is told what became of each article
     * @param api where the HTTP API answers, without a slash at the end
     */
    public IngestHandler(
            S3Client s3,
            Reader reader,
            UnaryOperator<FactSheet> finish,
            Archive archive,
            Bus bus,
            String api,
            Consumer<Report> log) {
        this.announcer = new Announcer(archive.announcements(), bus, api, InstantSource.system());
        this.ingestion = new Ingestion(new Bucket(s3), reader, finish, archive, announcer);
        this.log = log;
    }

    /** Nothing of it is loaded where no model is named. */
    private static UnaryOperator<FactSheet> abstraction(String model, Consumer<Report> log) {
        return model.isEmpty()
                ? UnaryOperator.identity()
                : new Abstraction(Bedrock.open(model), new AbstractionLog(log));
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
        if (Wrapping.isSchedule(event)) {
            announcer.released().forEach(article -> log.accept(new Report.Released("schedule", article)));
        } else {
            Wrapping.events(event).forEach(this::follow);
        }
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
