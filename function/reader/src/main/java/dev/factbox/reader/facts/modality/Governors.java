package dev.factbox.reader.facts.modality;

import dev.factbox.factsheet.Claim.Modality;
import dev.factbox.reader.english.WordTable;
import java.util.Optional;

/**
 * Words that decide the modality of what depends on them.
 *
 * @param table lemmas by the name of the modality, from {@code modality-governors.txt}
 */
record Governors(WordTable table) {
    static Governors read() {
        return new Governors(WordTable.of("modality-governors"));
    }

    /** Returns the modality that a lemma gives; empty if it gives none. */
    Optional<Modality> of(String lemma) {
        return table.keys(lemma).stream()
                .filter(key -> !key.equals("LEFT_UNDONE"))
                .map(Modality::valueOf)
                .findFirst();
    }

    /** Returns true if who does this, or is so, doesn't do what the infinitive says. */
    boolean leavesUndone(String lemma) {
        return table.keys(lemma).contains("LEFT_UNDONE");
    }
}
