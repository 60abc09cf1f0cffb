package dev.factbox.lookup;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.factbox.archive.Archive;
import dev.factbox.lookup.http.Gateway;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Objects;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The Lambda behind API Gateway (HTTP API, payload format 2.0). It only reads. */
public final class LookupHandler implements RequestStreamHandler {
    private final Routes routes;

    /** As Lambda makes it: the table's name comes from the environment, {@code TABLE}, the cursors' secret from {@code CURSOR_SECRET}. */
    public LookupHandler() {
        this(
                Archive.open(
                        DynamoDbClient.builder()
                                .httpClient(UrlConnectionHttpClient.create())
                                .build(),
                        Objects.requireNonNull(System.getenv("TABLE"), "TABLE must name the table")),
                InstantSource.system(),
                Objects.requireNonNull(System.getenv("CURSOR_SECRET"), "CURSOR_SECRET must be set"));
    }

    /**
     * Over any archive.
     *
     * @param clock decides what is still under embargo
     * @param cursorSecret seals the cursors; the same for all that serve one table
     */
    public LookupHandler(Archive archive, InstantSource clock, String cursorSecret) {
        this.routes = new Routes(archive, clock, new Cursors(cursorSecret));
    }

    @Override
    public void handleRequest(InputStream event, OutputStream out, Context context) throws IOException {
        Gateway.answer(event, out, routes::answer);
    }
}
