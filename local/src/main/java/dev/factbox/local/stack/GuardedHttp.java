package dev.factbox.local.stack;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Executors;

/** The JDK's HTTP server on a loopback port, behind the {@link LoopbackGuard}, with a virtual thread a request. */
record GuardedHttp(HttpServer server) {
    /**
     * Takes a port, without answering yet.
     *
     * @param port to listen on; 0 takes a free one
     * @throws IOException if the port is taken
     */
    static GuardedHttp bind(int port) throws IOException {
        try {
            return new GuardedHttp(HttpServer.create(Ports.address(port), 0));
        } catch (BindException e) {
            throw Ports.taken(port, e);
        }
    }

    /** Starts to answer. */
    void serve(HttpHandler handler) {
        server.createContext("/", handler).getFilters().add(new Guard());
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    void close() {
        server.stop(0);
    }

    private static final class Guard extends Filter {
        @Override
        public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
            Headers headers = exchange.getRequestHeaders();
            Optional<String> refusal = LoopbackGuard.refusal(headers.getFirst("Host"), headers.getFirst("Origin"));
            if (refusal.isEmpty()) {
                chain.doFilter(exchange);
            } else {
                refuse(exchange, refusal.get());
            }
        }

        private static void refuse(HttpExchange exchange, String reason) throws IOException {
            try (exchange) {
                byte[] body = (reason + "\n").getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("content-type", "text/plain; charset=utf-8");
                boolean head = exchange.getRequestMethod().equals("HEAD");
                exchange.sendResponseHeaders(403, head ? -1 : body.length);
                if (!head) {
                    exchange.getResponseBody().write(body);
                }
            }
        }

        @Override
        public String description() {
            return "refuses requests of other hosts' pages";
        }
    }
}
