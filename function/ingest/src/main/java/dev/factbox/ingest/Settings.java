package dev.factbox.ingest;

import dev.factbox.reader.Reader;
import java.time.Duration;
import java.util.Objects;

/** The settings of the function, from its environment. */
final class Settings {
    private Settings() {}

    static String table() {
        return Objects.requireNonNull(System.getenv("TABLE"), "set the environment variable TABLE to the table's name");
    }

    static String function() {
        return Objects.requireNonNullElse(System.getenv("AWS_LAMBDA_FUNCTION_NAME"), "ingest");
    }

    static String eventBus() {
        return Objects.requireNonNull(System.getenv("EVENT_BUS"), "set the environment variable EVENT_BUS to a bus");
    }

    /** Returns the address of the HTTP API. */
    static String api() {
        return Objects.requireNonNull(System.getenv("API"), "set the environment variable API to the HTTP API's URL");
    }

    /** The model of Amazon Bedrock that writes summaries besides; empty unless the operator named one. */
    static String bedrockModel() {
        return Objects.requireNonNullElse(System.getenv("BEDROCK_MODEL"), "");
    }

    /** The CPU time that parsing an upload, and reading each article of it, may take. */
    static Duration cpuTime() {
        String seconds = System.getenv("CPU_SECONDS");
        return seconds == null || seconds.isBlank() ? Reader.CPU_TIME : Duration.ofSeconds(Long.parseLong(seconds));
    }
}
