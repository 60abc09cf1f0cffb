package dev.factbox.archive.entry;

import org.jspecify.annotations.Nullable;

/**
 * Which claims are wanted: those that answer to all that is given, at least one.
 *
 * @param subject key of the entity that acts; null for any
 * @param object key of the entity that is acted on, or where it happens; null for any
 * @param on the day on which it happens, ISO 8601; null for any
 */
public record ClaimQuestion(
        @Nullable String subject,
        @Nullable String object,
        @Nullable String on) {}
