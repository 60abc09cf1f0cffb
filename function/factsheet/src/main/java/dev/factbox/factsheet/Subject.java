package dev.factbox.factsheet;

import org.jspecify.annotations.Nullable;

/** A subject given by the article's sender: a code such as {@code medtop:11000000}, a name, or both. */
public record Subject(@Nullable String code, @Nullable String name) {}
