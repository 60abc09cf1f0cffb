package dev.factbox.lookup.webhooks;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSocketFactory;

/** Posts JSON to URLs that others chose. Follows no redirect, and reads nothing of an answer but its status. */
record Sender(Reach reach, SSLSocketFactory tls) {
    private static final int PATIENCE_MILLISECONDS = 4000;

    /** @throws IOException when the URL may not be called, or anything but 2xx came back */
    void post(URI url, Map<String, String> headers, String body) throws IOException {
        for (InetAddress address : InetAddress.getAllByName(url.getHost())) {
            GuardedSockets.check(reach, address);
        }
        HttpURLConnection connection = (HttpURLConnection) url.toURL().openConnection(Proxy.NO_PROXY);
        try {
            if (connection instanceof HttpsURLConnection https) {
                https.setSSLSocketFactory(new GuardedSockets(tls, reach));
            }
            int status = send(connection, headers, body.getBytes(StandardCharsets.UTF_8));
            if (status / 100 != 2) {
                throw new IOException(url.getHost() + " answered " + status);
            }
        } finally {
            connection.disconnect();
        }
    }

    private static int send(HttpURLConnection connection, Map<String, String> headers, byte[] body) throws IOException {
        connection.setRequestMethod("POST");
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        connection.setConnectTimeout(PATIENCE_MILLISECONDS);
        connection.setReadTimeout(PATIENCE_MILLISECONDS);
        connection.setRequestProperty("content-type", "application/json");
        connection.setRequestProperty("user-agent", "factbox");
        headers.forEach(connection::setRequestProperty);
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(body.length);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(body);
        }
        return connection.getResponseCode();
    }
}
