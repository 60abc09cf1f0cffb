package dev.factbox.bench;

import dev.factbox.reader.article.Article;
import dev.factbox.reader.facts.Facts;
import dev.factbox.reader.facts.Parts;
import dev.factbox.reader.language.Language;
import dev.factbox.reader.language.Reading;
import dev.factbox.reader.summary.Summarizer;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;

/** Measures how long ranking and wording take beyond the reading itself, in milliseconds of CPU an article. */
public final class SummarySpeed {
    /** Rounds for the compiler, and as many that are measured. */
    private static final int ROUNDS = 20;

    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();

    /** Measures on the articles of a folder and prints what it measured. */
    public void measure(Path folder, PrintStream out) throws IOException {
        Language language = Language.open();
        double[] each = BenchTexts.of(folder).articles().stream()
                .mapToDouble(article -> milliseconds(language, article))
                .sorted()
                .toArray();
        out.printf(
                "%d articles: median %.1f ms, slowest %.1f ms%n",
                each.length, each[each.length / 2], each[each.length - 1]);
    }

    private double milliseconds(Language language, Article article) {
        Reading reading = language.read(article);
        Facts facts = Facts.find(article, reading, Parts.of("bench"));
        double[] rounds = new double[2 * ROUNDS];
        for (int i = 0; i < rounds.length; i++) {
            long begin = clock.getCurrentThreadCpuTime();
            Summarizer.summarize(article, reading, facts);
            rounds[i] = (clock.getCurrentThreadCpuTime() - begin) / 1e6;
        }
        return Arrays.stream(rounds).skip(ROUNDS).average().orElse(0);
    }
}
