package dev.factbox.factsheet;

import org.jspecify.annotations.Nullable;

/** What the article's sender says that it is about: a code such as {@code medtop:11000000}, a name, or both. */
public record Subject(@Nullable String code, @Nullable String name) {}
