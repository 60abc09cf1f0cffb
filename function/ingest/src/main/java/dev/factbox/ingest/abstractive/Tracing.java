package dev.factbox.ingest.abstractive;

import dev.factbox.factsheet.FactSheet;
import dev.factbox.reader.wording.SentenceDefect;
import dev.factbox.reader.wording.Wording;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Traces what a sentence says to the article that it is to sum up: by its names, numbers, dates, quotations,
 * negations and words. It rather drops what is true than keeps what isn't; what it can't see is who did what to whom.
 */
final class Tracing {
    /** Share of a sentence's meaningful words that the article must have. */
    private static final double OWN = 0.6;

    /** Sources that share nearly as many words as the best are sources too. */
    private static final double NEARLY = 0.8;

    private static final Set<SentenceDefect> TORN = EnumSet.of(SentenceDefect.FRAGMENT, SentenceDefect.CUT_MARKS);

    private final List<Passage> article;
    private final Names names;
    private final Figures figures;
    private final Quotations quotations;
    private final Set<String> stems;

    private Tracing(FactSheet sheet) {
        article = Passage.all(sheet.text());
        names = new Names(sheet, article);
        figures = new Figures(sheet, article);
        quotations = new Quotations(sheet);
        stems = Passage.of(sheet.text()).stemSet();
    }

    static Tracing of(FactSheet sheet) {
        return new Tracing(sheet);
    }

    /** Why a sentence can't be traced; empty when it can. */
    Set<Doubt> doubts(String sentence) {
        Passage said = Passage.of(sentence);
        List<Passage> sources = sources(said);
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        boolean isTorn = !Collections.disjoint(Wording.defects(sentence), TORN);
        mark(doubts, Doubt.WORDING, isTorn || sources.isEmpty() || !isOfTheArticle(said));
        mark(doubts, Doubt.NAME, !names.hasAll(said));
        mark(doubts, Doubt.NUMBER, !figures.hasAllNumbers(said));
        mark(doubts, Doubt.DATE, !figures.hasAllDates(said));
        mark(doubts, Doubt.QUOTATION, !quotations.hasAll(said));
        mark(
                doubts,
                Doubt.NEGATION,
                isTurned(Polarity.NEGATED, said, sources) || Polarity.NEGATED.isAdded(said, article));
        mark(doubts, Doubt.CERTAINTY, isTurned(Polarity.OPEN, said, sources));
        return doubts;
    }

    private static void mark(Set<Doubt> doubts, Doubt doubt, boolean has) {
        if (has) {
            doubts.add(doubt);
        }
    }

    /** Returns true if every source would be turned round: one that says the same outright is enough. */
    private static boolean isTurned(Polarity polarity, Passage said, List<Passage> sources) {
        return !sources.isEmpty() && sources.stream().allMatch(source -> polarity.isLost(said, source));
    }

    private boolean isOfTheArticle(Passage said) {
        long own = said.stems().stream()
                .filter(stem -> stems.contains(stem.stem()))
                .count();
        return !said.stems().isEmpty() && own >= OWN * said.stems().size();
    }

    /** The sentences of the article that share most of its words. */
    private List<Passage> sources(Passage said) {
        int most = article.stream()
                .map(said::shared)
                .max(Comparator.naturalOrder())
                .orElse(0);
        return article.stream()
                .filter(source -> most > 0 && said.shared(source) >= NEARLY * most)
                .toList();
    }
}
