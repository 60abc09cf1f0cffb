package dev.factbox.local.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/** DynamoDB Local in memory: filled in this process, asked over HTTP as functions ask it. */
record BenchTable(DynamoDBProxyServer server, LocalDynamoDBRequestHandler requests, DynamoDbClient served) {
    static BenchTable start() throws IOException {
        int port = free();
        try {
            LocalDynamoDBRequestHandler requests = new LocalDynamoDBRequestHandler(0, true, null, true, false);
            DynamoDBProxyServer server = new DynamoDBProxyServer(port, new LocalDynamoDBServerHandler(requests, null));
            server.start();
            return new BenchTable(server, requests, client(URI.create("http://localhost:" + port)));
        } catch (Exception e) {
            throw new IOException("DynamoDB Local did not start: " + e.getMessage(), e);
        }
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static DynamoDbClient client(URI endpoint) {
        return DynamoDbClient.builder()
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    /** A client without a network between. */
    DynamoDbClient direct() {
        return new DirectClient(requests);
    }

    void stop() throws IOException {
        try {
            served.close();
            server.stop();
        } catch (Exception e) {
            throw new IOException("DynamoDB Local did not stop: " + e.getMessage(), e);
        }
    }
}
