package dev.factbox.bench;

import dev.factbox.reader.Upload;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Articles;
import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.facts.Facts;
import dev.factbox.reader.language.Language;
import dev.factbox.reader.language.Reading;
import dev.factbox.reader.summary.Summarizer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;

/** How long ranking and wording take beyond the reading itself, in milliseconds of CPU an article. */
final class SummarySpeed {
    private static final int ROUNDS = 20;

    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private final Language language = Language.open();

    /** The median and the slowest article of some uploads, after as many rounds for the compiler as are measured. */
    List<Figure> run(String set, List<Upload> uploads) {
        double[] each = uploads.stream()
                .flatMap(upload -> Articles.parse(upload).stream())
                .filter(Parsed.Story.class::isInstance)
                .map(parsed -> ((Parsed.Story) parsed).article())
                .mapToDouble(this::milliseconds)
                .sorted()
                .toArray();
        return each.length == 0
                ? List.of()
                : List.of(
                        new Figure(set, "summary, median ms", each[each.length / 2]),
                        new Figure(set, "summary, slowest ms", each[each.length - 1]));
    }

    private double milliseconds(Article article) {
        Reading reading = language.read(article);
        Facts facts = Facts.find(article, reading);
        double[] rounds = new double[2 * ROUNDS];
        for (int i = 0; i < rounds.length; i++) {
            long begin = clock.getCurrentThreadCpuTime();
            Summarizer.summarize(article, reading, facts);
            rounds[i] = (clock.getCurrentThreadCpuTime() - begin) / 1e6;
        }
        return Arrays.stream(rounds).skip(ROUNDS).average().orElse(0);
    }
}
