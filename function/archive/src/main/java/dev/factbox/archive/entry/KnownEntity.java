package dev.factbox.archive.entry;

import dev.factbox.factsheet.Entity;

/** An entity over articles. */
public record KnownEntity(String key, String name, Entity.Type type) {}
