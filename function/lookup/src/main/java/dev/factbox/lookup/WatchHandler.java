package dev.factbox.lookup;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.factbox.archive.Archive;
import dev.factbox.lookup.http.Gateway;
import dev.factbox.lookup.settings.Settings;
import dev.factbox.lookup.webhooks.Reach;
import dev.factbox.lookup.webhooks.Signatures;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;

/** The Lambda behind {@code /v1/watches}. It may touch watches, and nothing else of the table. */
public final class WatchHandler implements RequestStreamHandler {
    private final WatchRoutes routes;

    /**
     * As Lambda makes it: the environment names the table, {@code TABLE}, and has the secrets of cursors and webhooks,
     * {@code CURSOR_SECRET} and {@code WEBHOOK_SECRET}.
     */
    public WatchHandler() {
        this(
                Archive.open(Settings.dynamoDb(), Settings.of("TABLE")),
                InstantSource.system(),
                Settings.of("CURSOR_SECRET"),
                new Signatures(Settings.of("WEBHOOK_SECRET")),
                Reach.PUBLIC);
    }

    /**
     * Over any archive.
     *
     * @param reach where webhooks may lead
     */
    public WatchHandler(Archive archive, InstantSource clock, String cursorSecret, Signatures signatures, Reach reach) {
        this.routes = new WatchRoutes(archive.watches(), clock, new Cursors(cursorSecret), signatures, reach);
    }

    @Override
    public void handleRequest(InputStream event, OutputStream out, Context context) throws IOException {
        Gateway.answer(event, out, routes::answer);
    }
}
