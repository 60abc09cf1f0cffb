package dev.factbox.reader.decode;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.factbox.reader.article.Letters;
import dev.factbox.reader.article.Limits;
import dev.factbox.reader.article.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** JSON whose field names are compared without case and underscores, as dialects of one format differ in these. */
public final class Json {
    private static final Pattern BEGINS = Pattern.compile("\\A\\s*(?:\\{\\s*[\"}]|\\[\\s*[{\\]]).*", Pattern.DOTALL);
    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Limits.DEPTH)
                            .maxStringLength(Limits.BYTES)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Json() {}

    static boolean begins(String text) {
        return BEGINS.matcher(text.substring(0, Math.min(text.length(), 1000))).matches();
    }

    public static JsonNode parse(String text) throws UnreadableException {
        try {
            return MAPPER.readTree(text);
        } catch (StreamConstraintsException e) {
            throw UnreadableException.tooLarge(
                    "The JSON is nested deeper than %d levels or holds too long a number or text: %s"
                            .formatted(Limits.DEPTH, e.getOriginalMessage()));
        } catch (JsonProcessingException e) {
            @Nullable JsonLocation place = e.getLocation();
            String where = place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
            throw UnreadableException.malformed("The JSON breaks off" + where + ": " + e.getOriginalMessage());
        }
    }

    /** The value of the first of these fields that is there and not null. */
    public static Optional<JsonNode> get(JsonNode object, String... names) {
        for (String name : names) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                if (plain(field.getKey()).equals(name) && !field.getValue().isNull()) {
                    return Optional.of(field.getValue());
                }
            }
        }
        return Optional.empty();
    }

    private static String plain(String field) {
        return Letters.lower(field.replace("_", ""));
    }

    /** The first of these fields that holds a word or number. */
    public static @Nullable String text(JsonNode object, String... names) {
        for (String name : names) {
            Optional<String> value =
                    get(object, name).filter(JsonNode::isValueNode).map(JsonNode::asText);
            if (value.isPresent() && !value.get().isBlank()) {
                return value.get();
            }
        }
        return null;
    }

    /** The members of the first of these fields that is a list or an object, or the value itself as the only member. */
    public static List<JsonNode> list(JsonNode object, String... names) {
        List<JsonNode> members = new ArrayList<>();
        get(object, names).ifPresent(value -> {
            if (value.isContainerNode()) {
                boolean map = value.isObject()
                        && value.properties().stream()
                                .allMatch(p -> p.getValue().isObject());
                (value.isArray() || map ? value : List.of(value)).forEach(members::add);
            } else {
                members.add(value);
            }
        });
        return members;
    }
}
