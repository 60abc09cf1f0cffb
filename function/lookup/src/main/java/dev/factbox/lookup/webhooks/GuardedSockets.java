package dev.factbox.lookup.webhooks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import javax.net.ssl.SSLSocketFactory;

/**
 * TLS over connections to addresses that may be reached. A host may resolve to another address than it did when it was
 * looked at, so the address that is connected to is the one that counts.
 */
final class GuardedSockets extends SSLSocketFactory {
    private final SSLSocketFactory tls;
    private final Reach reach;

    GuardedSockets(SSLSocketFactory tls, Reach reach) {
        this.tls = tls;
        this.reach = reach;
    }

    static void check(Reach reach, InetAddress address) throws IOException {
        if (!reach.addresses().test(address)) {
            throw new IOException("webhooks may not lead to " + address);
        }
    }

    @Override
    public Socket createSocket(Socket connected, String host, int port, boolean autoClose) throws IOException {
        check(reach, connected.getInetAddress());
        return tls.createSocket(connected, host, port, autoClose);
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return tls.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return tls.getSupportedCipherSuites();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw onlyOverConnected();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        throw onlyOverConnected();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        throw onlyOverConnected();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        throw onlyOverConnected();
    }

    private static IOException onlyOverConnected() {
        return new SocketException("TLS goes over a connection that was looked at");
    }
}
