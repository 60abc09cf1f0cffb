package dev.factbox.reader.facts.quotes;

import dev.factbox.reader.article.Letters;
import dev.factbox.reader.english.WordTable;

/** What a cue reports. */
enum CueKind {
    /** Somebody says, writes or asks it. */
    SPEECH,
    /** A person, a body or a thing shows it. */
    EVIDENCE,
    /** Somebody thinks, knows, feels or wants it. */
    THOUGHT,
    /** Somebody is for it or against it. */
    STANCE,
    /** Somebody does something; no words are reported. */
    DEED;

    private static final WordTable LEMMAS = WordTable.of("cue-kinds");

    /** Returns the first kind that the table gives a lemma. */
    static CueKind of(String lemma) {
        return LEMMAS.keys(Letters.lower(lemma)).stream()
                .findFirst()
                .map(CueKind::valueOf)
                .orElse(DEED);
    }

    /** Returns true if the table has a lemma as evidence, whatever else it is. */
    static boolean isEvidence(String lemma) {
        return LEMMAS.keys(Letters.lower(lemma)).contains(EVIDENCE.name());
    }
}
