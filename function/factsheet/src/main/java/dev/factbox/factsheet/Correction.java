package dev.factbox.factsheet;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The sender's word that this version corrects an earlier one.
 *
 * @param from what says so
 * @param note what was corrected, in the sender's words; null when only a code says that something was, or when its
 *     note is not for publication
 */
public record Correction(From from, @Nullable String note) {
    /** The evidence of a correction, strongest first. */
    public enum From {
        /** A note to editors, "Eds: CORRECTS spelling of …". */
        @JsonProperty("ednote")
        EDNOTE,
        /** A line of the text, "(Corrects day in paragraph 3)". */
        @JsonProperty("text")
        TEXT,
        /** The headline, "CORRECTED-…". */
        @JsonProperty("headline")
        HEADLINE,
        /** A code of the format, {@code sig:correction}. */
        @JsonProperty("signal")
        SIGNAL
    }
}
