package dev.factbox.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.factbox.reader.Reader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/** Reads one file and prints the CPU seconds of the whole process until then; {@link ReaderSpeed} starts it. */
final class ReaderStart {
    private ReaderStart() {}

    public static void main(String[] files) throws IOException {
        Objects.requireNonNull(Sets.sheet(Reader.open(), Files.readString(Path.of(files[0]))));
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(Locale.ROOT, "%.2f%n", system.getProcessCpuTime() / 1e9);
    }
}
