package dev.factbox.lookup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.factbox.factsheet.FactSheetJson;
import dev.factbox.lookup.http.BadParameter;
import dev.factbox.lookup.http.Request;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Where the next page of a list begins, as a word that clients pass back without looking inside: the table's key,
 * sealed with HMAC-SHA256 together with the list's path and what it was asked for, so that none can be made up or
 * carried to another list.
 */
final class Cursors {
    private static final TypeReference<Map<String, String>> KEY = new TypeReference<>() {};
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SEAL = 16;

    private final SecretKeySpec secret;

    Cursors(String secret) {
        this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    String write(Request request, Map<String, String> key) {
        try {
            byte[] json = FactSheetJson.mapper().writeValueAsBytes(key);
            byte[] sealed = ByteBuffer.allocate(SEAL + json.length)
                    .put(seal(request, json))
                    .put(json)
                    .array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map always has a JSON form", e);
        }
    }

    /** Returns the start of the page that a request asks for; empty for the first page. */
    Map<String, String> start(Request request) {
        return request.parameter("cursor").map(cursor -> read(request, cursor)).orElse(Map.of());
    }

    private Map<String, String> read(Request request, String cursor) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(cursor);
            byte[] json = Arrays.copyOfRange(sealed, Math.min(SEAL, sealed.length), sealed.length);
            if (MessageDigest.isEqual(seal(request, json), Arrays.copyOf(sealed, SEAL))) {
                return FactSheetJson.mapper().readValue(json, KEY);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new BadParameter("cursor", cursor, "the cursor of the page before, as it was given", e);
        }
        throw new BadParameter("cursor", cursor, "the cursor of the page before, as it was given");
    }

    private byte[] seal(Request request, byte[] json) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            mac.update(String.join("/", request.path()).getBytes(StandardCharsets.UTF_8));
            for (Filter filter : Filter.values()) {
                mac.update(filter.asked(request).getBytes(StandardCharsets.UTF_8));
                mac.update((byte) 0);
            }
            return Arrays.copyOf(mac.doFinal(json), SEAL);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
