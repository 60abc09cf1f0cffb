package dev.factbox.archive.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.factbox.factsheet.FactSheetJson;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item of the table, by its attributes. */
public record Item(Map<String, AttributeValue> attributes) {
    public Item {
        attributes = Map.copyOf(attributes);
    }

    public static Item of(String pk, String sk) {
        return new Item(Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS(sk)));
    }

    /** With an attribute more; an absent value adds none. */
    public Item with(String name, @Nullable String value) {
        return value == null ? this : with(name, AttributeValue.fromS(value));
    }

    public Item with(String name, long value) {
        return with(name, AttributeValue.fromN(Long.toString(value)));
    }

    public Item with(String name, byte[] value) {
        return with(name, AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(value)));
    }

    /** Size up to which a row stays below one write unit, a kilobyte, with its other attributes, in bytes of JSON. */
    private static final int WORTH_PACKING = 850;

    /** With a record as JSON, packed when it would not fit into one written unit. */
    public Item withJson(String name, Object value) {
        try {
            String json = FactSheetJson.mapper().writeValueAsString(value);
            boolean small = json.getBytes(StandardCharsets.UTF_8).length <= WORTH_PACKING;
            return small ? with(name, json) : with(name, Packed.pack(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record always has a JSON form", e);
        }
    }

    private Item with(String name, AttributeValue value) {
        Map<String, AttributeValue> more = new LinkedHashMap<>(attributes);
        more.put(name, value);
        return new Item(more);
    }

    public String pk() {
        return string("pk");
    }

    public String sk() {
        return string("sk");
    }

    public Map<String, AttributeValue> key() {
        return of(pk(), sk()).attributes();
    }

    public boolean has(String name) {
        return attributes.containsKey(name);
    }

    public String string(String name) {
        AttributeValue value = attributes.get(name);
        if (value == null || value.s() == null) {
            throw new IllegalStateException("no " + name + " in item " + attributes.get("pk") + attributes.get("sk"));
        }
        return value.s();
    }

    public @Nullable String stringOrNull(String name) {
        return has(name) ? string(name) : null;
    }

    public long number(String name) {
        AttributeValue value = attributes.get(name);
        return value == null ? 0 : Long.parseLong(value.n());
    }

    public byte[] bytes(String name) {
        AttributeValue value = attributes.get(name);
        if (value == null) {
            throw new IllegalStateException("no " + name + " in item " + pk() + " " + sk());
        }
        return value.b().asByteArray();
    }

    public <T> T json(String name, Class<T> type) {
        try {
            return FactSheetJson.mapper().readValue(json(name), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("item " + pk() + " " + sk() + " is damaged: " + e.getOriginalMessage(), e);
        }
    }

    private String json(String name) {
        AttributeValue value = attributes.get(name);
        return value != null && value.b() != null ? Packed.unpack(value.b().asByteArray()) : string(name);
    }
}
