package dev.factbox.ingest;

import dev.factbox.factsheet.FactSheet;
import dev.factbox.ingest.abstractive.Abstraction;
import dev.factbox.ingest.abstractive.Doubt;
import java.util.Set;
import java.util.function.Consumer;

/** Reports what a language model wrote in vain. */
record AbstractionLog(Consumer<Report> log) implements Abstraction.Listener {
    @Override
    public void dropped(FactSheet sheet, String sentence, Set<Doubt> doubts) {
        log.accept(new Report.Untraced(sheet.source().uri(), sheet.id(), sentence, doubts));
    }

    @Override
    public void failed(FactSheet sheet, String reason) {
        log.accept(new Report.Unwritten(sheet.source().uri(), sheet.id(), reason));
    }
}
