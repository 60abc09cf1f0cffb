package dev.factbox.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** Measures speed or cost. */
interface Benchmark {
    /** As the command line calls it: {@code reader}. */
    String name();

    /** Measures, and tells what it measures as it goes; {@code home} is the project's folder. */
    void run(Path home, PrintStream out) throws IOException;
}
