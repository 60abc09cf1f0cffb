package dev.factbox.reader.language;

import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Readings of single sentences whose syntax a test writes down itself, so that what is built on syntax is tested
 * without the model. Words are apart by spaces, each {@code form/lemma/UPOS/head/relation}, the head counted from 1,
 * 0 for the root; a verb form's tense is a sixth part, {@code PAST} or {@code PRESENT}.
 */
public final class ParsedText {
    private ParsedText() {}

    /** A reading of one sentence. */
    public static Reading sentence(String words) {
        List<Token> tokens = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String word : words.strip().split("\\s+", -1)) {
            String[] parts = word.split("/", -1);
            int start = text.isEmpty() ? 0 : text.append(' ').length();
            text.append(parts[0]);
            int head = Integer.parseInt(parts[3]);
            tokens.add(new Token(
                    tokens.size(),
                    new Span(start, text.length()),
                    parts[0],
                    parts[1],
                    Upos.valueOf(parts[2]),
                    parts.length > 5 ? Token.Tense.valueOf(parts[5]) : Token.Tense.NONE,
                    head == 0 ? tokens.size() : head - 1,
                    parts[4]));
        }
        Sentence sentence = new Sentence(0, new Span(0, text.length()), 0, tokens);
        return new Reading(Text.of(text.toString()), List.of(sentence), tokens, List.of(), List.of());
    }
}
