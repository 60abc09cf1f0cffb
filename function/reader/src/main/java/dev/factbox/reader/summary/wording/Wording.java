package dev.factbox.reader.summary.wording;

import dev.factbox.factsheet.DateMention;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Mention;
import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Text;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.facts.Facts;
import dev.factbox.reader.language.Reading;
import dev.factbox.reader.language.Sentence;
import dev.factbox.reader.language.Syntax;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Words the sentences of an article so that they stand alone. */
public final class Wording {
    /** What a line keeps at least. */
    private static final int FEWEST_WORDS = 7;

    private static final int FEWEST_IN_HEADLINE = 5;

    /** An aside of whose words the summary needs a smaller share goes: keeping it would cost more than it gives. */
    private static final double NEEDED = 0.3;

    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "it");

    private final Article article;
    private final Reading reading;
    private final Text text;
    private final Asides asides;
    private final List<Span> dates;
    private final Map<Integer, Piece.Named> names = new HashMap<>();

    private Wording(Article article, Reading reading, Facts facts) {
        this.article = article;
        this.reading = reading;
        text = article.text();
        asides = new Asides(new Syntax(reading));
        dates = facts.dates().stream().map(DateMention::span).toList();
        for (Entity entity : facts.entities()) {
            for (Mention mention : entity.mentions()) {
                if (mention.form() == Mention.Form.PRONOUN) {
                    names.put(mention.start(), new Piece.Named(mention.span(), entity.id(), entity.name()));
                }
            }
        }
    }

    /** The wording of one article. */
    public static Wording of(Article article, Reading reading, Facts facts) {
        return new Wording(article, reading, facts);
    }

    /** A sentence without its dateline and leading connectives. */
    public static String trimmed(String sentence) {
        return sentence.substring(Openings.length(sentence));
    }

    /** Whether a word, in lower case, at the start of a sentence ties it to the one before. */
    public static boolean isConnective(String word) {
        return Standing.isConnective(word);
    }

    /** Why a sentence can't stand alone, as far as its characters tell; empty when it can. */
    public static Set<Bar> bars(String sentence) {
        return Standing.bars(sentence);
    }

    /**
     * A draft without those of its asides that the summary hardly needs.
     *
     * @param need how much of a text's words the summary is expected to need, in [0, 1]
     */
    public Draft tightened(Draft draft, ToDoubleFunction<String> need) {
        List<Aside> needless = asides.of(sentence(draft)).stream()
                .filter(aside -> need.applyAsDouble(text.slice(aside.words())) < NEEDED)
                .toList();
        return without(draft, needless, FEWEST_WORDS);
    }

    /** A draft with one fact only: without asides, times and clauses that add another. */
    public Draft core(Draft draft) {
        Draft bare = without(draft, asides.of(sentence(draft)), FEWEST_WORDS);
        return without(bare, asides.extras(sentence(draft), List.of()), FEWEST_WORDS);
    }

    /** A draft cut down to so many code points, when it can be. */
    public Optional<Draft> within(Draft draft, int most) {
        List<Aside> all = new ArrayList<>(asides.of(sentence(draft)));
        all.addAll(asides.extras(sentence(draft), dates));
        Draft left = draft;
        for (Aside aside : all) {
            if (left.length() > most) {
                left = without(left, List.of(aside), FEWEST_IN_HEADLINE);
            }
        }
        return left.length() <= most ? Optional.of(left) : Optional.empty();
    }

    /** Takes out what can go: a deletion that would bar the sentence, or leave too little of it, isn't made. */
    private Draft without(Draft draft, List<Aside> gone, int fewest) {
        Draft left = draft;
        for (Aside aside : gone) {
            Draft shorter = left.without(text, aside.span());
            if (left.bars().containsAll(shorter.bars()) && shorter.text().split(" ").length >= fewest) {
                left = shorter.barred(left.bars());
            }
        }
        return left;
    }

    private Sentence sentence(Draft draft) {
        return reading.sentences().get(draft.sentence());
    }

    /** Words a sentence. */
    public Draft draft(Sentence sentence) {
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
        Set<Bar> bars = EnumSet.noneOf(Bar.class);
        if (opensInsideQuotation(sentence)) {
            bars.add(Bar.CUT_MARKS);
        }
        if (!asides.isClause(sentence)) {
            bars.add(Bar.FRAGMENT);
        }
        return draft.barred(bars);
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
