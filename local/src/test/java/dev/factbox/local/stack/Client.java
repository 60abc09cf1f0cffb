package dev.factbox.local.stack;

import com.fasterxml.jackson.databind.JsonNode;
import dev.factbox.factsheet.FactSheetJson;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Asks a running stack for what it has read, over HTTP. */
record Client(URI stack, HttpClient http) {
    static Client of(Stack stack) {
        return new Client(stack.http(), HttpClient.newHttpClient());
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(stack + path)));
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        return FactSheetJson.mapper().readTree(get(path).body());
    }

    /** The articles that came from a key, as the list of its source shows them. */
    JsonNode listed(String key) throws IOException, InterruptedException {
        String source = URLEncoder.encode("s3://" + Stack.BUCKET + "/" + key, StandardCharsets.UTF_8);
        return json("/v1/articles?source=" + source).path("items");
    }

    /** The fact sheet of the first of them. */
    JsonNode sheet(String key) throws IOException, InterruptedException {
        return json("/v1/articles/" + listed(key).path(0).path("id").asText());
    }
}
