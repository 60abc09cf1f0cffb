package dev.factbox.bench.results;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * One row of README's table, as {@code headlines.tsv} has it.
 *
 * @param label its first cell
 * @param figures names of the figures of its second cell: "evaluation set measure"
 * @param beside its third cell: what others reached
 */
record Headline(String label, List<String> figures, String beside) {
    static List<Headline> all() throws IOException {
        try (InputStream table = Objects.requireNonNull(Headline.class.getResourceAsStream("headlines.tsv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Headline::of)
                    .toList();
        }
    }

    private static Headline of(String line) {
        String[] cells = line.split("\t", -1);
        return new Headline(cells[0], Arrays.asList(cells[1].split("; ", -1)), cells[2]);
    }
}
