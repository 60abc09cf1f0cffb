package dev.factbox.local.files;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param name its path below the folder that was named, with slashes; its own name when it was named itself
 */
public record Input(Path path, String name) {}
