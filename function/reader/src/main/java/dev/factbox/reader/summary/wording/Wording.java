package dev.factbox.reader.summary.wording;

import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Mention;
import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Text;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.facts.Facts;
import dev.factbox.reader.language.Reading;
import dev.factbox.reader.language.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words the sentences of an article so that they stand alone. */
public final class Wording {
    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "it");

    private final Article article;
    private final Text text;
    private final Map<Integer, Piece.Named> names = new HashMap<>();

    private Wording(Article article, Facts facts) {
        this.article = article;
        text = article.text();
        for (Entity entity : facts.entities()) {
            for (Mention mention : entity.mentions()) {
                if (mention.form() == Mention.Form.PRONOUN) {
                    names.put(mention.start(), new Piece.Named(mention.span(), entity.id(), entity.name()));
                }
            }
        }
    }

    /** Words each of these sentences, in their order. */
    public static List<Draft> drafts(Article article, Reading reading, Facts facts, List<Sentence> sentences) {
        Wording wording = new Wording(article, facts);
        return sentences.stream().map(wording::draft).toList();
    }

    /** A sentence without its dateline and leading connectives. */
    public static String trimmed(String sentence) {
        return sentence.substring(Openings.length(sentence));
    }

    /** Why a sentence can't stand alone, as far as its characters tell; empty when it can. */
    public static Set<Bar> bars(String sentence) {
        return Standing.bars(sentence);
    }

    private Draft draft(Sentence sentence) {
        Span kept = withoutOpening(sentence.span());
        List<Piece> pieces = new ArrayList<>();
        Piece.Named name = names.get(kept.start());
        if (name != null && isSubject(name) && name.pronoun().end() < kept.end()) {
            pieces.add(name);
            pieces.add(new Piece.Kept(new Span(name.pronoun().end(), kept.end())));
        } else {
            pieces.add(new Piece.Kept(kept));
        }
        Draft draft = Draft.of(text, sentence.index(), pieces);
        return opensInsideQuotation(sentence) ? draft.barred(Bar.CUT_MARKS) : draft;
    }

    private Span withoutOpening(Span sentence) {
        Span dateline = article.dateline();
        int start = dateline != null && sentence.contains(dateline) && dateline.end() < sentence.end()
                ? dateline.end()
                : sentence.start();
        String words = text.slice(start, sentence.end());
        int gap = words.length() - words.stripLeading().length();
        int cut = gap + Openings.length(words.substring(gap));
        return new Span(start + words.codePointCount(0, cut), sentence.end());
    }

    private boolean isSubject(Piece.Named name) {
        return SUBJECTS.contains(text.slice(name.pronoun()).toLowerCase(Locale.ROOT));
    }

    /** Whether a quotation that began earlier in the paragraph is still open. */
    private boolean opensInsideQuotation(Sentence sentence) {
        int start = article.paragraphs().get(sentence.paragraph()).span().start();
        return start < sentence.span().start()
                && Marks.isOpen(text.slice(start, sentence.span().start()));
    }
}
