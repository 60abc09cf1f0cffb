package dev.factbox.lookup;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.factbox.archive.Archive;
import dev.factbox.lookup.http.Gateway;
import dev.factbox.lookup.settings.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The Lambda behind API Gateway (HTTP API, payload format 2.0). It only reads. */
public final class LookupHandler implements RequestStreamHandler {
    private final Routes routes;

    /**
     * As Lambda makes it: the environment names the table, {@code TABLE}, and that of the clients' counts,
     * {@code CLIENTS}, with how often a client may ask a second, {@code REQUESTS_PER_CLIENT}; it has the cursors'
     * secret, {@code CURSOR_SECRET}.
     */
    public LookupHandler() {
        this(Settings.dynamoDb(), InstantSource.system());
    }

    private LookupHandler(DynamoDbClient client, InstantSource clock) {
        this(
                Archive.open(client, Settings.of("TABLE")),
                clock,
                Settings.of("CURSOR_SECRET"),
                new ClientCounts(
                        client, Settings.of("CLIENTS"), Integer.parseInt(Settings.of("REQUESTS_PER_CLIENT")), clock));
    }

    /**
     * Over any archive.
     *
     * @param clock decides what is still under embargo
     * @param cursorSecret seals the cursors; the same for all that serve one table
     * @param throttle lets requests through or not
     */
    public LookupHandler(Archive archive, InstantSource clock, String cursorSecret, Throttle throttle) {
        this.routes = new Routes(archive, clock, new Cursors(cursorSecret), throttle);
    }

    @Override
    public void handleRequest(InputStream event, OutputStream out, Context context) throws IOException {
        Gateway.answer(event, out, routes::answer);
    }
}
