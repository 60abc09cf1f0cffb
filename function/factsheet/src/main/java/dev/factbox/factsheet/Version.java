package dev.factbox.factsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The version of Factbox that runs. */
public final class Version {
    private static final String CURRENT = read();

    private Version() {}

    /** Returns the version as the build's pom has it: {@code 1.0.0}. */
    public static String current() {
        return CURRENT;
    }

    private static String read() {
        try (InputStream version = Objects.requireNonNull(Version.class.getResourceAsStream("version.txt"))) {
            return new String(version.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
