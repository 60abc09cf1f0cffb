package dev.factbox.archive.entry;

import org.jspecify.annotations.Nullable;

/**
 * Which quotes are wanted: those that answer to all that is given.
 *
 * @param speaker key of the entity that said it; null for anybody
 * @param about key of an entity that it speaks of; null for anything
 * @param words words that it has, in any case; empty for all
 */
public record QuoteQuestion(
        @Nullable String speaker, @Nullable String about, String words) {}
