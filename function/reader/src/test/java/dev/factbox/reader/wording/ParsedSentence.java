package dev.factbox.reader.wording;

import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Text;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.article.Upload;
import dev.factbox.reader.format.Articles;
import dev.factbox.reader.language.Reading;
import dev.factbox.reader.language.Sentence;
import dev.factbox.reader.language.Token;
import dev.factbox.reader.language.Upos;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sentence with its syntax, written as "form/UPOS/relation/head" with heads counted from 1 and 0 for the root. */
record ParsedSentence(Article article, Reading reading) {
    static ParsedSentence of(String words) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        for (String word : words.strip().split("\\s+", -1)) {
            String[] parts = word.split("/", -1);
            boolean glued = ",.)!?".contains(parts[0]) || text.isEmpty() || text.charAt(text.length() - 1) == '(';
            text.append(glued ? "" : " ");
            int start = text.length();
            text.append(parts[0]);
            int head = Integer.parseInt(parts[3]) - 1;
            int index = tokens.size();
            tokens.add(new Token(
                    index,
                    new Span(start, text.length()),
                    parts[0],
                    parts[0],
                    Upos.valueOf(parts[1]),
                    Token.Tense.NONE,
                    head < 0 ? index : head,
                    parts[2]));
        }
        return of(Text.of(text.toString()), tokens);
    }

    private static ParsedSentence of(Text text, List<Token> tokens) {
        Span all = new Span(0, text.length());
        Sentence sentence = new Sentence(0, all, 0, tokens);
        Upload upload = new Upload(
                text.toString().getBytes(StandardCharsets.UTF_8),
                "file:///a.txt",
                "text/plain",
                null,
                null,
                Instant.EPOCH);
        Article article = ((Parsed.Story) Articles.parse(upload).getFirst()).article();
        return new ParsedSentence(article, new Reading(text, List.of(sentence), tokens, List.of(), List.of()));
    }

    /** The sentence without every aside that may go. */
    Draft shortest() {
        Wording wording = wording();
        return wording.tightened(wording.draft(reading.sentences().getFirst()), words -> 0);
    }

    /** The sentence with one fact only. */
    Draft core() {
        Wording wording = wording();
        return wording.core(wording.draft(reading.sentences().getFirst()));
    }

    /** The sentence as a headline of so many characters. */
    Optional<Draft> within(int most) {
        Wording wording = wording();
        return wording.within(wording.draft(reading.sentences().getFirst()), most);
    }

    /** Every way in which it can be made shorter. */
    List<Draft> shortened() {
        List<Draft> drafts = new ArrayList<>(List.of(shortest(), core()));
        for (int most : List.of(20, 40, 60, 90)) {
            within(most).ifPresent(drafts::add);
        }
        return drafts;
    }

    private Wording wording() {
        return Wording.of(article, reading, List.of(), List.of());
    }
}
