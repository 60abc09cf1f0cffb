package dev.factbox.local.stack;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.factbox.factsheet.FactSheetJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.UUID;

/** Calls a function by the clock, as EventBridge's scheduled rules do. */
record Schedule(Timer timer) {
    private static final long MILLISECONDS = 10_000;

    static Schedule start(RequestStreamHandler function) {
        Timer timer = new Timer("schedule", true);
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        call(function);
                    }
                },
                MILLISECONDS,
                MILLISECONDS);
        return new Schedule(timer);
    }

    private static void call(RequestStreamHandler function) {
        try {
            function.handleRequest(new ByteArrayInputStream(event()), OutputStream.nullOutputStream(), null);
        } catch (IOException | RuntimeException e) {
            System.err.println("factbox: the function failed and is called again: " + e);
        }
    }

    /** As a rule with a schedule sends it. */
    static byte[] event() throws IOException {
        return FactSheetJson.mapper()
                .writeValueAsBytes(Map.of(
                        "version", "0",
                        "id", UUID.randomUUID().toString(),
                        "detail-type", "Scheduled Event",
                        "source", "aws.events",
                        "account", "000000000000",
                        "time", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                        "region", "us-east-1",
                        "resources", List.of("arn:aws:events:us-east-1:000000000000:rule/schedule"),
                        "detail", Map.of()));
    }

    void close() {
        timer.cancel();
    }
}
