package dev.factbox.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Speed of the reader beside spaCy: {@code bench/results/reader.json}, which {@code factbox bench reader DIR --record}
 * writes.
 *
 * @param texts the articles that were read
 * @param series each program's rounds, in the order in which they took turns
 */
public record Speed(Environment environment, Texts texts, List<Series> series) {
    /** The method of measurement, in a paragraph. */
    public static final String METHOD = "Words in a second of CPU time, all threads of a process counted (compilers and"
            + " garbage collection too), one thread reading; words are what stands between white space. The programs take"
            + " turns, five rounds each, each round after a pass over all articles that isn't counted. The start is apart:"
            + " CPU time of a fresh process until it has read its first article.";

    /** Returns the program that the reader is compared with: the last of the series. */
    private Series peer() {
        return series.getLast();
    }

    /** Returns the ratio to the peer, and on what it was measured, in a sentence. */
    public String sentence() {
        Series whole = series.get(series.size() - 2);
        return String.format(
                Locale.ROOT,
                "Speed: the whole reader makes %,.0f words a CPU-second, %.2f times those of %s, on %d articles of %d"
                        + " words in the median (load average %.1f).",
                whole.rate(),
                whole.rate() / peer().rate(),
                peer().name(),
                texts.articles(),
                texts.median(),
                environment.load());
    }

    /** Returns the figures as a table in Markdown. */
    public String table() {
        String head = String.format(
                Locale.ROOT,
                "%d articles, %,d words, %d in the median.%n%n"
                        + "| | words a CPU-second, median (least to most) | beside the peer | CPU seconds to the first article"
                        + " |%n|---|---|---|---|%n",
                texts.articles(),
                texts.words(),
                texts.median());
        return head.replace(System.lineSeparator(), "\n")
                + series.stream().map(this::row).collect(Collectors.joining());
    }

    private String row(Series one) {
        return String.format(
                Locale.ROOT,
                "| %s | %,.0f (%,.0f to %,.0f) | %.2f | %s |\n",
                one.name(),
                one.rate(),
                least(one.wordsPerCpuSecond),
                most(one.wordsPerCpuSecond),
                one.rate() / peer().rate(),
                one.startCpuSeconds.isEmpty() ? "" : String.format(Locale.ROOT, "%.1f", one.start()));
    }

    /**
     * The articles that were read.
     *
     * @param articles how many
     * @param words what stands between white space, in all of them
     * @param median words of the middle one
     */
    public record Texts(int articles, long words, long median) {}

    /**
     * The rounds of one program.
     *
     * @param name of the program
     * @param wordsPerCpuSecond a figure for each round, of all threads of the process, after a pass that isn't counted
     * @param startCpuSeconds CPU time of a fresh process until it has read its first article, for each round; empty
     *     where it wasn't measured
     */
    public record Series(String name, List<Double> wordsPerCpuSecond, List<Double> startCpuSeconds) {
        double rate() {
            return median(wordsPerCpuSecond);
        }

        double start() {
            return median(startCpuSeconds);
        }
    }

    /** Returns the middle one of an odd number of figures, the upper middle of an even number; 0 of none. */
    static double median(List<Double> figures) {
        double[] sorted = sorted(figures);
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    static double least(List<Double> figures) {
        return sorted(figures)[0];
    }

    static double most(List<Double> figures) {
        return sorted(figures)[figures.size() - 1];
    }

    private static double[] sorted(List<Double> figures) {
        double[] sorted = figures.stream().mapToDouble(figure -> figure).toArray();
        Arrays.sort(sorted);
        return sorted;
    }
}
