package dev.factbox.factsheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** The JSON form of a fact sheet: what isn't known is left out, and the fields keep the order of the records.
 * A list that is missing, as in sheets of earlier programs, is read as empty. */
public final class FactSheetJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private FactSheetJson() {}

    /** The mapper that writes and reads every record of this package; configured once, safe to share. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    public static String write(FactSheet sheet) {
        try {
            return MAPPER.writeValueAsString(sheet);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a fact sheet always has a JSON form", e);
        }
    }

    /**
     * Reads a sheet back from its JSON.
     *
     * @throws IllegalArgumentException when the text is not a fact sheet's JSON
     */
    public static FactSheet read(String json) {
        try {
            return MAPPER.readValue(json, FactSheet.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a fact sheet: " + e.getOriginalMessage(), e);
        }
    }
}
