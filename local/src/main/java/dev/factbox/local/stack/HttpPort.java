package dev.factbox.local.stack;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;

/** An HTTP port in front of three functions, as API Gateway's HTTP API is one. */
record HttpPort(GuardedHttp server, URI endpoint) {
    /**
     * The functions behind it.
     *
     * @param uploads answers {@code POST /v1/uploads}
     * @param watches answers {@code /v1/watches} and what is below it, by the methods that template.yaml has routes for
     * @param lookup answers all else
     */
    record Functions(RequestStreamHandler uploads, RequestStreamHandler watches, RequestStreamHandler lookup) {
        RequestStreamHandler of(HttpExchange exchange) {
            String path = exchange.getRequestURI().getPath();
            return switch (exchange.getRequestMethod()) {
                case "POST" -> path.equals("/v1/uploads") ? uploads : path.equals("/v1/watches") ? watches : lookup;
                case "GET", "HEAD" -> path.equals("/v1/watches") || isWatch(path) ? watches : lookup;
                case "DELETE" -> isWatch(path) ? watches : lookup;
                default -> lookup;
            };
        }

        private static boolean isWatch(String path) {
            return path.matches("/v1/watches/[^/]+");
        }
    }

    /** The most that Lambda takes from a function, in bytes of the response's JSON. */
    private static final int MAX_RESPONSE = 6 * 1024 * 1024;

    /** The most that API Gateway takes from a client. */
    private static final int MAX_REQUEST = 10 * 1024 * 1024;

    static HttpPort start(int port, Functions functions) throws IOException {
        GuardedHttp server = GuardedHttp.bind(port);
        server.serve(exchange -> answer(exchange, functions.of(exchange)));
        return new HttpPort(server, URI.create("http://localhost:" + server.port()));
    }

    private static void answer(HttpExchange exchange, RequestStreamHandler function) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(MAX_REQUEST + 1);
            GatewayResponse response = body.length > MAX_REQUEST
                    ? GatewayResponse.message(413, "Request Entity Too Large")
                    : invoke(GatewayRequest.event(exchange, body), function);
            send(exchange, response);
        }
    }

    private static GatewayResponse invoke(byte[] event, RequestStreamHandler function) {
        try {
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            function.handleRequest(new ByteArrayInputStream(event), answer, null);
            if (answer.size() > MAX_RESPONSE) {
                System.err.println("factbox: a response of " + answer.size() + " bytes is more than Lambda lets pass");
                return GatewayResponse.message(502, "Bad Gateway");
            }
            return GatewayResponse.read(answer.toByteArray());
        } catch (IOException | RuntimeException e) {
            System.err.println("factbox: a lookup failed: " + e);
            return GatewayResponse.message(500, "Internal Server Error");
        }
    }

    private static void send(HttpExchange exchange, GatewayResponse response) throws IOException {
        response.headers()
                .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        boolean withoutBody = exchange.getRequestMethod().equals("HEAD") || response.body().length == 0;
        exchange.sendResponseHeaders(response.status(), withoutBody ? -1 : response.body().length);
        if (!withoutBody) {
            exchange.getResponseBody().write(response.body());
        }
    }

    void close() {
        server.close();
    }
}
