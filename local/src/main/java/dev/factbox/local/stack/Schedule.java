package dev.factbox.local.stack;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
    static byte[] event() {
        String id = UUID.randomUUID().toString();
        List<String> rule = List.of("arn:aws:events:us-east-1:000000000000:rule/schedule");
        return BusEvent.json(id, "Scheduled Event", "aws.events", rule, Map.of())
                .getBytes(StandardCharsets.UTF_8);
    }

    void close() {
        timer.cancel();
    }
}
