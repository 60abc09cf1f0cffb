package dev.factbox.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The four ports of the stack answer this machine's own programs: no other machine, and no web page. */
class LoopbackTest {
    @SuppressWarnings("NullAway.Init") // set before any test
    private static Stack stack;

    @BeforeAll
    static void start() throws IOException {
        stack = Stack.start(0, null, report -> {});
    }

    @AfterAll
    static void stop() throws IOException {
        stack.close();
    }

    private static List<URI> endpoints() {
        return List.of(stack.http(), stack.s3(), stack.dynamoDb(), stack.eventBridge());
    }

    /** Every address of the machine but 127.0.0.1; a server on all interfaces would answer under 127.0.0.2 too. */
    static Stream<InetAddress> otherAddresses() throws IOException {
        List<InetAddress> addresses = new ArrayList<>(List.of(InetAddress.ofLiteral("127.0.0.2")));
        NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .forEach(addresses::add);
        return addresses.stream();
    }

    @ParameterizedTest
    @MethodSource("otherAddresses")
    void noPortListensOnAnotherAddressOfTheMachine(InetAddress address) {
        for (URI endpoint : endpoints()) {
            assertThatThrownBy(() -> {
                        try (Socket socket = new Socket()) {
                            socket.connect(new InetSocketAddress(address, endpoint.getPort()), 1000);
                        }
                    })
                    .as(endpoint + " on " + address)
                    .isInstanceOf(ConnectException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8080",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "127.evil.example",
                "192.168.0.7",
                "[2001:db8::1]",
                "localhost@evil.example",
                "",
                "a b"
            })
    void aNameThatAnybodyCanPointHereIsRefusedOnEveryPort(String host) throws IOException {
        for (URI endpoint : endpoints()) {
            assertThat(status(endpoint, "GET / HTTP/1.1\r\nHost: " + host + "\r\n"))
                    .as(endpoint.toString())
                    .isIn(400, 403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "http://localhost.evil.example:8080",
                "null",
                "file://",
                "http://10.0.0.1"
            })
    void aPageFromElsewhereIsRefusedOnEveryPort(String origin) throws IOException {
        for (URI endpoint : endpoints()) {
            assertThat(status(
                            endpoint,
                            "POST /v1/watches HTTP/1.1\r\nHost: localhost\r\nOrigin: " + origin
                                    + "\r\nContent-Type: text/plain\r\nContent-Length: 0\r\n"))
                    .as(endpoint.toString())
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "LOCALHOST:1234", "[::1]:8080", "articles.localhost"})
    void ownNamesAreAnswered(String host) throws IOException {
        for (URI endpoint : List.of(stack.http(), stack.s3())) {
            assertThat(status(endpoint, "GET / HTTP/1.1\r\nHost: " + host + "\r\n"))
                    .as(endpoint.toString())
                    .isNotEqualTo(403);
        }
    }

    @Test
    void anOwnPageIsAnswered() throws IOException {
        assertThat(status(
                        stack.http(),
                        "GET /v1/articles HTTP/1.1\r\nHost: localhost\r\nOrigin: " + stack.http() + "\r\n"))
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data"})
    void whatAFormCanSendIsNoRequestToTableBusWatchesOrUploads(String type) throws IOException {
        String head = " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\nContent-Length: 2\r\n";
        assertThat(status(stack.http(), "POST /v1/watches" + head, "{}")).isEqualTo(415);
        assertThat(status(stack.http(), "POST /v1/uploads" + head, "{}")).isEqualTo(415);
        assertThat(status(stack.dynamoDb(), "POST /" + head + "X-Amz-Target: DynamoDB_20120810.ListTables\r\n", "{}"))
                .isEqualTo(415);
        assertThat(status(stack.eventBridge(), "POST /" + head, "{}")).isEqualTo(415);
    }

    private static int status(URI endpoint, String head) throws IOException {
        return status(endpoint, head, "");
    }

    /** Sends a request as it stands, which HTTP clients wouldn't: they choose the host themselves. */
    private static int status(URI endpoint, String head, String body) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), endpoint.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write((head + "Connection: close\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8));
            byte[] line = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
            return Integer.parseInt(new String(line, StandardCharsets.US_ASCII).split(" ", -1)[1]);
        }
    }
}
