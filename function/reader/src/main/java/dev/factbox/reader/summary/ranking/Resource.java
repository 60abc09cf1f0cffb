package dev.factbox.reader.summary.ranking;

import java.io.BufferedInputStream;
import java.io.InputStream;

/** The files that training leaves beside these classes. */
final class Resource {
    private Resource() {}

    static InputStream open(String name) {
        InputStream stream = Resource.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("the artefact lacks " + name + ": rebuild it, see training/summary");
        }
        return new BufferedInputStream(stream);
    }
}
