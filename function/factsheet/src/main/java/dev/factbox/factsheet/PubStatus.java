package dev.factbox.factsheet;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The publishing status of an article, in IPTC's words, and {@code failed} for an upload that can't be read. */
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
