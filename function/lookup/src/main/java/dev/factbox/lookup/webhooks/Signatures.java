package dev.factbox.lookup.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs what webhooks are sent, as Standard Webhooks 1.0.0 has it (https://www.standardwebhooks.com): HMAC-SHA256 of
 * id, time stamp and body. Each watch has a secret of its own, made of one that the stack keeps, and so the table
 * keeps none.
 *
 * @param master the stack's
 */
public record Signatures(String master) {
    private static final String ALGORITHM = "HmacSHA256";

    /** A watch's secret: {@code whsec_} and 32 bytes in Base64. */
    public String secret(String watch) {
        return "whsec_" + Base64.getEncoder().encodeToString(key(watch));
    }

    /** The headers that go with a body. */
    Map<String, String> headers(String watch, String id, Instant now, String body) {
        String time = Long.toString(now.getEpochSecond());
        byte[] signature = hmac(key(watch), id + "." + time + "." + body);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", time);
        headers.put("webhook-signature", "v1," + Base64.getEncoder().encodeToString(signature));
        return headers;
    }

    private byte[] key(String watch) {
        return hmac(master.getBytes(StandardCharsets.UTF_8), watch);
    }

    private static byte[] hmac(byte[] key, String words) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
