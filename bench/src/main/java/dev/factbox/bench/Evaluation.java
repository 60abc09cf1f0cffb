package dev.factbox.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Measures one kind of fact. */
interface Evaluation {
    /** As the command line calls it: {@code names}. */
    String name();

    /** Reads every set of its kind in a folder, in order of the files' names, and measures each. */
    List<Figure> run(Path folder) throws IOException;
}
