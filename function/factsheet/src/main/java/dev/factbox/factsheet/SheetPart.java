package dev.factbox.factsheet;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Part of a fact sheet that is computed by itself, in JSON by its name in small letters: {@code "dates"}. */
public enum SheetPart {
    @JsonProperty("entities")
    ENTITIES,
    /** Where the entities that are locations lie. */
    @JsonProperty("places")
    PLACES,
    @JsonProperty("quotes")
    QUOTES,
    @JsonProperty("claims")
    CLAIMS,
    @JsonProperty("dates")
    DATES,
    @JsonProperty("quantities")
    QUANTITIES,
    @JsonProperty("summary")
    SUMMARY
}
