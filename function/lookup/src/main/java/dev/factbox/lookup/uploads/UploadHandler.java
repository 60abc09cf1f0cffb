package dev.factbox.lookup.uploads;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.factbox.factsheet.FactSheetJson;
import dev.factbox.lookup.http.BadParameter;
import dev.factbox.lookup.http.Gateway;
import dev.factbox.lookup.http.Problems;
import dev.factbox.lookup.http.Request;
import dev.factbox.lookup.http.Response;
import dev.factbox.lookup.settings.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;

/**
 * The Lambda behind {@code POST /v1/uploads}. It gives an address that takes one article by PUT, of the type and the
 * size that were announced. It may write under {@code uploads/} of the bucket, and nothing else.
 */
public final class UploadHandler implements RequestStreamHandler {
    /** Folder of uploads in the bucket. */
    private static final String FOLDER = "uploads/";

    private final Bucket bucket;

    /** As Lambda makes it: the bucket's name comes from the environment, {@code BUCKET}. */
    public UploadHandler() {
        this(
                URI.create(
                        "https://%s.s3.%s.amazonaws.com".formatted(Settings.of("BUCKET"), Settings.of("AWS_REGION"))),
                Settings.of("BUCKET"),
                Settings.of("AWS_REGION"),
                DefaultCredentialsProvider.builder().build(),
                Clock.systemUTC());
    }

    /**
     * Over any bucket.
     *
     * @param address of the bucket, without a slash at the end
     */
    public UploadHandler(
            URI address,
            String bucket,
            String region,
            IdentityProvider<? extends AwsCredentialsIdentity> credentials,
            Clock clock) {
        this.bucket = new Bucket(address, bucket, region, credentials, clock);
    }

    @Override
    public void handleRequest(InputStream event, OutputStream out, Context context) throws IOException {
        Gateway.answer(event, out, this::answer);
    }

    private Response answer(Request request) {
        if (!request.method().equals("POST")) {
            return Response.problem(Problems.METHOD_NOT_ALLOWED.of("Uploads are announced by POST."))
                    .with("allow", "POST");
        }
        if (!request.hasJson()) {
            return Response.problem(Problems.UNSUPPORTED_MEDIA_TYPE.of("An upload is announced by application/json."));
        }
        try {
            return given(Upload.of(json(request)));
        } catch (BadParameter e) {
            return Response.problem(Problems.BAD_PARAMETER.of(e.detail()));
        }
    }

    private static JsonNode json(Request request) {
        try {
            return FactSheetJson.mapper().readTree(request.body());
        } catch (JsonProcessingException e) {
            throw new BadParameter("body", "no JSON", "{\"name\": …, \"mediaType\": …, \"bytes\": …}", e);
        }
    }

    private Response given(Upload upload) {
        String key = FOLDER + upload.name();
        String source = "s3://" + bucket.name() + "/" + key;
        Address address = new Address(
                bucket.presigned(key, upload.headers()).toString(),
                "PUT",
                upload.headers(),
                bucket.clock()
                        .instant()
                        .plus(Bucket.VALID)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString(),
                source,
                "/v1/articles?source=" + URLEncoder.encode(source, StandardCharsets.UTF_8));
        return Response.json(201, address).with("cache-control", "no-store");
    }

    /**
     * Where to upload.
     *
     * @param url takes one PUT, until it expires
     * @param headers that the PUT must have
     * @param source what the upload will be called
     * @param articles where its articles will be found
     */
    private record Address(
            String url, String method, Map<String, String> headers, String expires, String source, String articles) {}
}
