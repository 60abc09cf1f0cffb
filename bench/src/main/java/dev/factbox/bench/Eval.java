package dev.factbox.bench;

import dev.factbox.reader.Reader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Accuracy on a data set: {@code factbox eval NAME DIR}. */
public final class Eval {
    private Eval() {}

    private static List<Evaluation> evaluations(Reader reader) {
        return List.of(
                new Names(reader),
                new Syntax(),
                new Coref(reader),
                new Quotes(reader),
                new Dates(reader),
                new Quantities(reader),
                new Claims(reader),
                new Summaries(reader),
                new Gold(reader));
    }

    /**
     * Measures one kind of fact on every set of its kind in a folder.
     *
     * @throws IllegalArgumentException when there is no such evaluation
     * @throws IOException when a set can't be read
     */
    public static List<Figure> run(String name, Path folder) throws IOException {
        List<Evaluation> all = evaluations(Reader.open());
        for (Evaluation evaluation : all) {
            if (evaluation.name().equals(name)) {
                return evaluation.run(folder);
            }
        }
        String known = String.join(", ", all.stream().map(Evaluation::name).toList());
        throw new IllegalArgumentException("no evaluation is called " + name + "; there are " + known);
    }

    /** Returns what is measured, as sheets have it: {@code factbox 1.0.0, model sha256:…}. */
    public static String generator() {
        return Generator.of(Reader.open());
    }
}
