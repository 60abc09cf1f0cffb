package dev.factbox.bench;

import dev.factbox.factsheet.Span;
import java.util.Collection;

/** Counts how many spans of two kinds meet, exactly and at all: strict and relaxed matching as TempEval-3 has it. */
final class Overlaps {
    private int wanted;
    private int found;
    private int exact;
    private int wantedMet;
    private int foundMet;

    /** Counts one document's spans. */
    void add(Collection<Span> gold, Collection<Span> ours) {
        wanted += gold.size();
        found += ours.size();
        exact += (int) gold.stream().filter(ours::contains).count();
        wantedMet += (int) gold.stream().filter(span -> meets(span, ours)).count();
        foundMet += (int) ours.stream().filter(span -> meets(span, gold)).count();
    }

    private static boolean meets(Span span, Collection<Span> others) {
        return others.stream().anyMatch(span::overlaps);
    }

    double strict() {
        return Figure.f1(exact, found, wanted);
    }

    double relaxed() {
        double precision = Figure.share(foundMet, found);
        double recall = Figure.share(wantedMet, wanted);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
