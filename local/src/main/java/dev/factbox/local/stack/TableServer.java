package dev.factbox.local.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/** DynamoDB Local, in this process; put together from its parts, which neither print nor send telemetry. */
record TableServer(DynamoDBProxyServer server, URI endpoint) {
    static TableServer start(int wanted, Storage storage) throws IOException {
        int port = Ports.free(wanted);
        Path folder = storage.tables();
        try {
            LocalDynamoDBRequestHandler requests = new LocalDynamoDBRequestHandler(
                    0, folder == null, folder == null ? null : folder.toString(), true, false);
            DynamoDBProxyServer server = new DynamoDBProxyServer(port, new LocalDynamoDBServerHandler(requests, null));
            server.start();
            return new TableServer(server, Ports.endpoint(port));
        } catch (Exception e) {
            throw new IOException("DynamoDB Local did not start: " + e.getMessage(), e);
        }
    }

    void close() throws IOException {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IOException("DynamoDB Local did not stop: " + e.getMessage(), e);
        }
    }
}
