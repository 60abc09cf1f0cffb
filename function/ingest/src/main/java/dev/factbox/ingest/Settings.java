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

    /** The model of Amazon Bedrock that writes summaries besides; empty unless the operator named one. */
    static String bedrockModel() {
        return Objects.requireNonNullElse(System.getenv("BEDROCK_MODEL"), "");
    }
}
