package dev.factbox.lookup.http;

import dev.factbox.factsheet.Digest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * Finishes every response: security headers, a strong ETag with 304 (RFC 9110, 8.8.3 and 13.1.2), gzip, and the size
 * that Lambda can pass. Caches may keep nothing without asking again, since an article can be killed at any time.
 */
final class Negotiation {
    private static final int WORTH_PACKING = 1024;

    /** Lambda passes 6 MB; base64 and the envelope take their part. */
    private static final int LARGEST = 4_300_000;

    private static final Map<String, String> SECURITY = Map.of(
            "x-content-type-options", "nosniff",
            "x-frame-options", "DENY",
            "referrer-policy", "no-referrer",
            "content-security-policy", "default-src 'none'; frame-ancestors 'none'");

    private Negotiation() {}

    static Response finish(Request request, Response response) {
        Response tagged = response.status() == 200 ? tagged(request, response) : response;
        Response packed = packed(request, guarded(tagged.with("vary", "accept, accept-encoding")));
        Response fitting = packed.body().length > LARGEST ? tooLarge() : packed;
        return request.method().equals("HEAD") ? fitting.withBody(new byte[0]) : fitting;
    }

    /**
     * Keeps browsers from guessing another type, showing the answer in another site's frame, or naming its address to
     * other sites.
     */
    private static Response guarded(Response response) {
        Map<String, String> headers = new HashMap<>(SECURITY);
        headers.putAll(response.headers());
        return new Response(response.status(), headers, response.body());
    }

    private static Response tagged(Request request, Response response) {
        String tag = Digest.of(response.body()).first(32);
        boolean known = request.headerList("if-none-match").stream()
                .anyMatch(given -> given.equals("*") || given.contains('"' + tag));
        Response body = known ? new Response(304, response.headers(), new byte[0]) : response;
        return body.with("etag", '"' + tag + '"').with("cache-control", "private, no-cache");
    }

    private static Response packed(Request request, Response response) {
        if (response.body().length < WORTH_PACKING
                || !request.headerList("accept-encoding").contains("gzip")) {
            return response;
        }
        String tag = response.headers().get("etag");
        Response packed = response.withBody(gzip(response.body())).with("content-encoding", "gzip");
        // A strong tag names one run of bytes, and the packed ones are others.
        return tag == null ? packed : packed.with("etag", tag.substring(0, tag.length() - 1) + "-gzip\"");
    }

    private static Response tooLarge() {
        return Response.problem(Problems.TOO_LARGE.of("The answer is over " + LARGEST
                + " bytes: ask with Accept-Encoding: gzip, or for one part of the article."));
    }

    private static byte[] gzip(byte[] body) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
