package dev.factbox.ingest;

import java.util.Objects;

/** What the function is told by its environment. */
final class Settings {
    private Settings() {}

    static String table() {
        return Objects.requireNonNull(System.getenv("TABLE"), "set the environment variable TABLE to the table's name");
    }

    static String function() {
        return Objects.requireNonNullElse(System.getenv("AWS_LAMBDA_FUNCTION_NAME"), "ingest");
    }
}
