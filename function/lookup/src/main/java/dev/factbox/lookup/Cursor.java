package dev.factbox.lookup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.factbox.factsheet.FactSheetJson;
import dev.factbox.lookup.http.BadParameter;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/** Where the next page of a list begins, as a word that clients pass back without looking inside. */
final class Cursor {
    private static final TypeReference<Map<String, String>> KEY = new TypeReference<>() {};
    private static final Set<String> ATTRIBUTES = Set.of("pk", "sk", "list", "at");

    private Cursor() {}

    static String write(Map<String, String> key) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(FactSheetJson.mapper().writeValueAsBytes(key));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map always has a JSON form", e);
        }
    }

    /** Reads a cursor of the list {@code list}; what was not made for it is a bad parameter. */
    static Map<String, String> read(String list, String cursor) {
        Map<String, String> key = decode(cursor);
        if (!key.keySet().equals(ATTRIBUTES) || !list.equals(key.get("list"))) {
            throw bad(cursor);
        }
        return key;
    }

    private static Map<String, String> decode(String cursor) {
        try {
            return FactSheetJson.mapper().readValue(Base64.getUrlDecoder().decode(cursor), KEY);
        } catch (IOException | IllegalArgumentException e) {
            throw bad(cursor);
        }
    }

    private static BadParameter bad(String cursor) {
        return new BadParameter("cursor", cursor, "the cursor of a page before, as it was given");
    }
}
