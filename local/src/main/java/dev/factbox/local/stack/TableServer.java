package dev.factbox.local.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * DynamoDB Local, in this process. It is put together from its parts, because its own server listens on every
 * interface of the machine and sends telemetry.
 */
record TableServer(Server server, LocalDynamoDBServerHandler handler, URI endpoint) {
    /**
     * Starts it on a loopback port.
     *
     * @throws IOException if the port is taken or the folder can't be used
     */
    static TableServer start(int wanted, Storage storage) throws IOException {
        int port = Ports.free(wanted);
        Path folder = storage.tables();
        try {
            LocalDynamoDBRequestHandler requests = new LocalDynamoDBRequestHandler(
                    0, folder == null, folder == null ? null : folder.toString(), true, false);
            LocalDynamoDBServerHandler handler = new LocalDynamoDBServerHandler(requests, null);
            Server server = new Server(Ports.address(port));
            server.setHandler(new Guard(handler));
            server.start();
            return new TableServer(server, handler, Ports.endpoint(port));
        } catch (Exception e) {
            throw new IOException("DynamoDB Local did not start: " + e.getMessage(), e);
        }
    }

    /** Lets through what the {@link LoopbackGuard} and DynamoDB's media type allow. */
    private static final class Guard extends Handler.Wrapper {
        Guard(Handler handler) {
            super(handler);
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
            Optional<String> refusal = LoopbackGuard.refusal(
                    request.getHeaders().get(HttpHeader.HOST),
                    request.getHeaders().get(HttpHeader.ORIGIN));
            if (refusal.isPresent()) {
                Response.writeError(request, response, callback, 403, refusal.get());
                return true;
            }
            if (type != null && !type.startsWith("application/x-amz-json-")) {
                Response.writeError(request, response, callback, 415, "Send application/x-amz-json-1.0.");
                return true;
            }
            return super.handle(request, response, callback);
        }
    }

    void close() throws IOException {
        try {
            server.stop();
            handler.close();
        } catch (Exception e) {
            throw new IOException("DynamoDB Local did not stop: " + e.getMessage(), e);
        }
    }
}
