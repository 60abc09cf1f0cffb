package dev.factbox.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/**
 * Where and of what figures were measured.
 *
 * @param day when it ended, UTC
 * @param generator the Factbox that was measured, with the digest of its model: {@code factbox 1.0.0, model sha256:…}
 * @param processor name of the processor, "unknown" where the system doesn't tell it
 * @param processors how many the JVM may use
 * @param load load average of the last minute at the end, including this measurement; -1 where the system has none
 * @param java version of the runtime
 */
public record Environment(String day, String generator, String processor, int processors, double load, String java) {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    /** Describes this machine now. */
    public static Environment now(String generator) throws IOException {
        var system = ManagementFactory.getOperatingSystemMXBean();
        double load = Math.round(system.getSystemLoadAverage() * 10) / 10.0;
        return new Environment(
                LocalDate.now(ZoneOffset.UTC).toString(),
                generator,
                processorName(),
                system.getAvailableProcessors(),
                load,
                Runtime.version().toString());
    }

    private static String processorName() throws IOException {
        if (!Files.isReadable(PROCESSORS)) {
            return "unknown";
        }
        try (Stream<String> lines = Files.lines(PROCESSORS, StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        }
    }

    /** Returns all of it in a sentence. */
    public String sentence() {
        return "Measured on %s with %s, on %d processors (%s), load average %.1f at the end, Java %s."
                .formatted(day, generator, processors, processor, load, java);
    }
}
