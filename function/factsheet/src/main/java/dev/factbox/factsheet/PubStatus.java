package dev.factbox.factsheet;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What may be done with an article: the words of IPTC's publishing status, and {@code failed} for what can't be read. */
public enum PubStatus {
    /** May be published. */
    @JsonProperty("usable")
    USABLE,
    /** Held back for now: an embargo without a date, or a hold by its sender. */
    @JsonProperty("withheld")
    WITHHELD,
    /** Killed: must not be served. */
    @JsonProperty("canceled")
    CANCELED,
    /** Its bytes could not be read as an article; the failure tells why. */
    @JsonProperty("failed")
    FAILED
}
