package dev.factbox.reader.facts.entities;

import dev.factbox.reader.language.Reading;
import dev.factbox.reader.language.Sentence;
import dev.factbox.reader.language.Token;

/** Tells which tokens lie between quotation marks. */
final class Quoted {
    private final boolean[] inside;

    Quoted(Reading reading) {
        inside = new boolean[reading.tokens().size()];
        boolean open = false;
        int paragraph = -1;
        for (Sentence sentence : reading.sentences()) {
            open &= sentence.paragraph() == paragraph;
            paragraph = sentence.paragraph();
            for (Token token : sentence.tokens()) {
                open = switch (token.form()) {
                    case "“", "``", "„", "«" -> true;
                    case "”", "''", "»" -> false;
                    case "\"" -> !open;
                    default -> open;
                };
                inside[token.index()] = open;
            }
        }
    }

    /** Of each token whether it lies between marks. */
    boolean[] tokens() {
        return inside.clone();
    }

    boolean isInside(int token) {
        return inside[token];
    }
}
