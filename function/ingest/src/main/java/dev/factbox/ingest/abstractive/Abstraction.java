package dev.factbox.ingest.abstractive;

import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.PubStatus;
import dev.factbox.factsheet.Summary;
import dev.factbox.reader.wording.SentenceDefect;
import dev.factbox.reader.wording.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Adds to fact sheets what a language model writes of them, less every sentence that can't be traced to the article.
 */
public final class Abstraction implements UnaryOperator<FactSheet> {
    private static final int SENTENCES = 3;
    private static final Set<SentenceDefect> LEANING = EnumSet.of(SentenceDefect.DANGLING, SentenceDefect.TIED);

    private final Abstracter abstracter;
    private final Listener listener;

    /** Hears of what doesn't reach a fact sheet. */
    public interface Listener {
        /** A sentence was left out. */
        void dropped(FactSheet sheet, String sentence, Set<Doubt> doubts);

        /** There was no answer. */
        void failed(FactSheet sheet, String reason);
    }

    public Abstraction(Abstracter abstracter, Listener listener) {
        this.abstracter = abstracter;
        this.listener = listener;
    }

    /**
     * The sheet with an abstractive summary; the same sheet where it may not be served, isn't English, or no answer
     * comes.
     */
    @Override
    public FactSheet apply(FactSheet sheet) {
        if (sheet.pubStatus() != PubStatus.USABLE
                || sheet.facts() != null
                || sheet.summary().sentences().isEmpty()) {
            return sheet;
        }
        try {
            return sheet.withSummary(sheet.summary().with(checked(sheet, abstracter.write(sheet))));
        } catch (IOException e) {
            listener.failed(sheet, String.valueOf(e.getMessage()));
            return sheet;
        }
    }

    private Summary.Abstractive checked(FactSheet sheet, List<String> written) {
        Tracing tracing = Tracing.of(sheet);
        List<String> kept = new ArrayList<>();
        int dropped = 0;
        boolean before = false;
        for (String sentence : written.subList(0, Math.min(SENTENCES, written.size()))) {
            Set<Doubt> doubts = EnumSet.copyOf(tracing.doubts(sentence));
            if (!before && !Collections.disjoint(Wording.defects(sentence), LEANING)) {
                doubts.add(Doubt.ANTECEDENT);
            }
            before = doubts.isEmpty();
            if (before) {
                kept.add(sentence);
            } else {
                dropped++;
                listener.dropped(sheet, sentence, doubts);
            }
        }
        return new Summary.Abstractive(kept, dropped, abstracter.name());
    }
}
