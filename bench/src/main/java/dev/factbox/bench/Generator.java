package dev.factbox.bench;

import dev.factbox.factsheet.FactSheet;
import dev.factbox.reader.Reader;
import java.util.Objects;

/** Reads {@code generatedBy} from a sheet of a reader. */
final class Generator {
    private Generator() {}

    static String of(Reader reader) {
        FactSheet sheet = Objects.requireNonNull(Sets.sheet(reader, "The ferry sails again."));
        return sheet.generatedBy();
    }
}
