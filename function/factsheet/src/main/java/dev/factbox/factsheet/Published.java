package dev.factbox.factsheet;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * When the article was published, and how that is known.
 *
 * @param value an ISO 8601 date, or date and time with its zone as the source gave it
 */
public record Published(String value, From from) {
    /** The source of a publication date, most trusted first. */
    public enum From {
        /** A field of the document itself, such as a NewsML header or a page's metadata. */
        @JsonProperty("document")
        DOCUMENT,
        /** The dateline or a date line at the head of the text. */
        @JsonProperty("dateline")
        DATELINE,
        /** The uploader's word, {@code x-amz-meta-published}. */
        @JsonProperty("upload")
        UPLOAD,
        /** Nothing but the time when the upload came. */
        @JsonProperty("received")
        RECEIVED
    }
}
