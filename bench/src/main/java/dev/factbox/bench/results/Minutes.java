package dev.factbox.bench.results;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Time of {@code factbox test} by phase: {@code bench/results/minutes.json}, which it writes where
 * {@code FACTBOX_RECORD} is set.
 *
 * @param processors how many the machine has
 * @param load load average of the last minute at the end
 */
public record Minutes(String day, int processors, double load, List<Phase> phases) {
    /** One phase. */
    public record Phase(String name, int seconds) {
        private String row() {
            return String.format(Locale.ROOT, "| %s | %d:%02d |\n", name, seconds / 60, seconds % 60);
        }
    }

    String table() {
        int all = phases.stream().mapToInt(Phase::seconds).sum();
        return String.format(
                        Locale.ROOT,
                        "Measured on %s, on %d processors, load average %.1f at the end.\n\n| phase | minutes |\n|---|---|\n",
                        day,
                        processors,
                        load)
                + phases.stream().map(Phase::row).collect(Collectors.joining())
                + new Phase("all", all).row();
    }
}
