package dev.factbox.lookup.webhooks;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.factbox.archive.Archive;
import dev.factbox.archive.watch.Watch;
import dev.factbox.factsheet.FactSheetJson;
import dev.factbox.lookup.settings.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.net.ssl.SSLSocketFactory;

/**
 * The Lambda behind the queue of {@code Watch Matched} events: posts each to the webhook of its watch, if it has one.
 * What was not taken comes again by the queue, a few times. What may not be served any more is not sent, however late
 * it is.
 */
public final class DeliveryHandler implements RequestStreamHandler {
    private static final ObjectMapper JSON = FactSheetJson.mapper();

    /** For a whole batch; the function has fifteen. */
    private static final int PATIENCE_SECONDS = 11;

    private final Archive archive;
    private final InstantSource clock;
    private final Signatures signatures;
    private final Sender sender;
    private final Consumer<String> log;

    /**
     * As Lambda makes it: the environment names the table, {@code TABLE}, and has the secret of {@link Signatures},
     * {@code WEBHOOK_SECRET}.
     */
    public DeliveryHandler() {
        this(
                Archive.open(Settings.dynamoDb(), Settings.of("TABLE")),
                InstantSource.system(),
                new Signatures(Settings.of("WEBHOOK_SECRET")),
                Reach.PUBLIC,
                (SSLSocketFactory) SSLSocketFactory.getDefault(),
                System.out::println);
    }

    /**
     * Over any archive.
     *
     * @param tls whom to trust
     * @param log gets a line for each webhook
     */
    public DeliveryHandler(
            Archive archive,
            InstantSource clock,
            Signatures signatures,
            Reach reach,
            SSLSocketFactory tls,
            Consumer<String> log) {
        this.archive = archive;
        this.clock = clock;
        this.signatures = signatures;
        this.sender = new Sender(reach, tls);
        this.log = log;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        List<JsonNode> messages =
                JSON.readTree(input).path("Records").valueStream().toList();
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode again = answer.putArray("batchItemFailures");
        List<Future<Boolean>> done = follow(messages);
        for (int i = 0; i < messages.size(); i++) {
            if (done.get(i).state() != Future.State.SUCCESS || !done.get(i).resultNow()) {
                again.addObject()
                        .put("itemIdentifier", messages.get(i).path("messageId").asText());
            }
        }
        JSON.writeValue(output, answer);
    }

    /** At once, and for a while only, so that a slow server keeps nobody else waiting. */
    private List<Future<Boolean>> follow(List<JsonNode> messages) throws IOException {
        List<Callable<Boolean>> tasks = messages.stream()
                .<Callable<Boolean>>map(
                        message -> () -> isDone(message.path("body").asText()))
                .toList();
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            return all.invokeAll(tasks, PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private boolean isDone(String message) {
        try {
            JsonNode event = JSON.readTree(message);
            JsonNode detail = event.path("detail");
            Optional<Watch> watch =
                    archive.watches().find(detail.at("/watch/id").asText());
            String webhook = watch.map(Watch::webhook).orElse("");
            boolean served = archive.line(detail.path("article").asText(), clock.instant())
                    .isPresent();
            if (!webhook.isEmpty() && served) {
                deliver(webhook, event);
            }
            return true;
        } catch (IOException | RuntimeException e) {
            tell("Undelivered", message, String.valueOf(e.getMessage()));
            return false;
        }
    }

    private void deliver(String webhook, JsonNode event) throws IOException {
        JsonNode detail = event.path("detail");
        String id = detail.path("id").asText();
        ObjectNode body = JSON.createObjectNode()
                .put("type", "watch.matched")
                .put("timestamp", event.path("time").asText());
        body.set("data", detail);
        String sent = JSON.writeValueAsString(body);
        sender.post(
                URI.create(webhook),
                signatures.headers(detail.at("/watch/id").asText(), id, clock.instant(), sent),
                sent);
        tell("Delivered", detail.path("id").asText(), URI.create(webhook).getHost());
    }

    private void tell(String event, String what, String detail) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("event", event);
        line.put("what", what);
        line.put("detail", detail);
        log.accept(JSON.valueToTree(line).toString());
    }
}
