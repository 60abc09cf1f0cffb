package dev.factbox.archive.entry;

import dev.factbox.factsheet.PubStatus;
import dev.factbox.factsheet.Source;
import org.jspecify.annotations.Nullable;

/**
 * A version of an article as its history shows it.
 *
 * @param version counted from 1, in the order of the versions, not of their arrival
 * @param at ISO 8601 instant of its upload
 */
public record VersionLine(
        int version,
        PubStatus pubStatus,
        Source source,
        String at,
        @Nullable String embargoedUntil) {}
