package dev.factbox.ingest.service;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;

/**
 * A service's endpoint.
 *
 * @param name by which requests are signed, such as {@code bedrock}
 */
public record AwsService(
        SdkHttpClient http, AwsCredentialsProvider credentials, URI endpoint, Region region, String name) {
    private static final int LARGEST_ANSWER = 1 << 20;

    /** An HTTP answer; its body is cut at a mebibyte. */
    public record Answer(int status, byte[] body) {
        public boolean isSuccessful() {
            return status / 100 == 2;
        }

        /** The first of it, for messages. */
        public String excerpt() {
            return new String(body, 0, Math.min(300, body.length), StandardCharsets.UTF_8);
        }
    }

    /**
     * The service in the region of the environment and by its credentials.
     *
     * @param host the first part of its host name
     * @param id by which the environment may name another endpoint, {@code AWS_ENDPOINT_URL_<id>}, as for all SDKs
     * @param patience how long an answer may take
     */
    public static AwsService open(String name, String host, String id, Duration patience) {
        Region region = DefaultAwsRegionProviderChain.builder().build().getRegion();
        String usual = "https://" + host + "." + region.id() + "."
                + region.metadata().partition().dnsSuffix();
        URI endpoint = URI.create(Objects.requireNonNullElse(System.getenv("AWS_ENDPOINT_URL_" + id), usual));
        return at(endpoint, DefaultCredentialsProvider.builder().build(), region, name, patience);
    }

    /** The service at an endpoint of its own. */
    public static AwsService at(
            URI endpoint, AwsCredentialsProvider credentials, Region region, String name, Duration patience) {
        SdkHttpClient http = UrlConnectionHttpClient.builder()
                .connectionTimeout(Duration.ofSeconds(1))
                .socketTimeout(patience)
                .build();
        return new AwsService(http, credentials, endpoint, region, name);
    }

    /**
     * Sends JSON.
     *
     * @param path encoded, with a slash at its start
     * @throws IOException when no answer came
     */
    public Answer post(String path, Map<String, String> headers, byte[] body) throws IOException {
        SdkHttpRequest.Builder request = SdkHttpRequest.builder()
                .method(SdkHttpMethod.POST)
                .uri(endpoint)
                .encodedPath(path);
        headers.forEach(request::putHeader);
        try {
            SignedRequest signed = AwsV4HttpSigner.create()
                    .sign(sign -> sign.identity(credentials.resolveCredentials())
                            .request(request.build())
                            .payload(ContentStreamProvider.fromByteArray(body))
                            .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, name)
                            .putProperty(AwsV4HttpSigner.REGION_NAME, region.id()));
            HttpExecuteRequest.Builder execute = HttpExecuteRequest.builder().request(signed.request());
            signed.payload().ifPresent(execute::contentStreamProvider);
            return answer(http.prepareRequest(execute.build()).call());
        } catch (SdkException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Answer answer(HttpExecuteResponse response) throws IOException {
        byte[] bytes = new byte[0];
        if (response.responseBody().isPresent()) {
            try (InputStream in = response.responseBody().get()) {
                bytes = in.readNBytes(LARGEST_ANSWER);
            }
        }
        return new Answer(response.httpResponse().statusCode(), bytes);
    }
}
