package dev.factbox.local.stack;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;

/** Ports of this machine's loopback address. */
final class Ports {
    private static final InetAddress HOST = InetAddress.getLoopbackAddress();

    private static final int HIGHEST = 65_535;

    /** Ports that the stack takes after its first. */
    private static final int STACK = 3;

    private Ports() {}

    /**
     * Returns the n-th port after one; 0 stays 0.
     *
     * @throws IOException when there is no such port
     */
    static int next(int port, int n) throws IOException {
        if (port < 0 || port > HIGHEST - STACK) {
            throw new IOException("Port " + port + " can't be used. Choose one from 0 to " + (HIGHEST - STACK)
                    + " with --port; it and the three after it are needed.");
        }
        return port == 0 ? 0 : port + n;
    }

    static InetSocketAddress address(int port) {
        return new InetSocketAddress(HOST, port);
    }

    static URI endpoint(int port) {
        return URI.create("http://" + HOST.getHostAddress() + ":" + port);
    }

    /**
     * Picks a free port when the one that is wanted is 0, for servers that can't do so themselves.
     *
     * @throws IOException when the port is taken
     */
    static int free(int wanted) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address(wanted));
            return socket.getLocalPort();
        } catch (BindException e) {
            throw taken(wanted, e);
        }
    }

    static IOException taken(int port, BindException cause) {
        String advice = "Port " + port + " can't be used (" + cause.getMessage()
                + "). Stop what uses it, or choose another with --port; it and the three after it are needed.";
        return new IOException(advice, cause);
    }
}
