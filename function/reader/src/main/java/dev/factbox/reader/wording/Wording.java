package dev.factbox.reader.wording;

import dev.factbox.factsheet.DateMention;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Mention;
import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Text;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Letters;
import dev.factbox.reader.language.Reading;
import dev.factbox.reader.language.Sentence;
import dev.factbox.reader.language.Syntax;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words the sentences of an article so that they stand alone. */
public final class Wording {
    /** Minimum words of a line. */
    private static final int FEWEST_WORDS = 7;

    private static final int FEWEST_IN_HEADLINE = 5;

    /** An aside of whose words the summary needs a smaller share goes: keeping it would cost more than it gives. */
    private static final double NEEDED = 0.3;

    private static final Pattern GAP = Pattern.compile("\\s*(?:(?:--+|[-–—])\\s+)?");

    private static final Pattern PICTURE = Pattern.compile(
            "(?:pictured|above|below|left|right|centre|center|inset|top|far left|far right)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "it");

    private final Article article;
    private final Reading reading;
    private final Text text;
    private final Deletions deletions;
    private final Edges edges;
    private final Anaphora anaphora;
    private final Scenery scenery;
    private final List<Span> dates;
    private final Map<Integer, Piece.Named> names = new HashMap<>();

    /** The first mention of each entity. */
    private final List<Span> introduced = new ArrayList<>();

    private Wording(Article article, Reading reading, List<Entity> entities, List<DateMention> mentioned) {
        this.article = article;
        this.reading = reading;
        text = article.text();
        Syntax syntax = new Syntax(reading);
        deletions = new Deletions(syntax);
        edges = new Edges(syntax, deletions);
        anaphora = new Anaphora(syntax, entities);
        dates = mentioned.stream().map(DateMention::span).toList();
        scenery = new Scenery(syntax, days(mentioned));
        for (Entity entity : entities) {
            introduced.add(entity.mentions().getFirst().span());
            for (Mention mention : entity.mentions()) {
                if (mention.form() == Mention.Form.PRONOUN) {
                    names.put(mention.start(), new Piece.Named(mention.span(), entity.id(), entity.name()));
                }
            }
        }
    }

    private static List<Span> days(List<DateMention> dates) {
        return dates.stream()
                .filter(date -> date.type() == DateMention.Type.DATE)
                .map(DateMention::span)
                .toList();
    }

    /** Returns the wording of one article. */
    public static Wording of(Article article, Reading reading, List<Entity> entities, List<DateMention> dates) {
        return new Wording(article, reading, entities, dates);
    }

    /** A sentence without its dateline and leading connectives. */
    public static String trimmed(String sentence) {
        return sentence.substring(Openings.length(sentence));
    }

    /** Returns true if a word, in lower case, at the start of a sentence ties it to the one before. */
    public static boolean isConnective(String word) {
        return Standing.isConnective(word);
    }

    /** Why a sentence can't stand alone, as far as its characters tell; empty when it can. */
    public static Set<SentenceDefect> defects(String sentence) {
        return Standing.defects(sentence);
    }

    /**
     * A draft without those of its asides that the summary hardly needs.
     *
     * @param need how much of a text's words the summary is expected to need, in [0, 1]
     */
    public Draft tightened(Draft draft, ToDoubleFunction<String> need) {
        Sentence sentence = sentence(draft);
        List<Deletion> needless = deletions.of(sentence).stream()
                .filter(deletion -> isPicture(deletion)
                        || (!tells(sentence, deletion) && need.applyAsDouble(text.slice(deletion.words())) < NEEDED))
                .toList();
        return without(draft, needless, FEWEST_WORDS);
    }

    /** Returns true if it says where somebody stands on a picture. */
    private boolean isPicture(Deletion deletion) {
        return PICTURE.matcher(text.slice(deletion.words())).lookingAt();
    }

    /** Returns true if it says who somebody is whom the article names here first, or how much. */
    private boolean tells(Sentence sentence, Deletion deletion) {
        return introduced.stream()
                        .anyMatch(name -> deletion.words().start() - name.end() <= 2
                                && deletion.words().start() >= name.end()
                                && deletions.isAboutTheSubject(sentence, name))
                || (!text.slice(deletion.span()).startsWith("(") && deletions.counts(sentence, deletion.words()));
    }

    /** A draft with one fact only: without asides, times and clauses that add another. */
    public Draft core(Draft draft) {
        Draft bare = without(draft, deletions.of(sentence(draft)), FEWEST_WORDS);
        return without(bare, deletions.extras(sentence(draft), List.of()), FEWEST_WORDS);
    }

    /** A draft without its full stop and cut down to so many code points, when it can be. */
    public Optional<Draft> within(Draft draft, int most) {
        Sentence sentence = sentence(draft);
        List<Deletion> all = new ArrayList<>(deletions.of(sentence));
        edges.opening(sentence, dates).ifPresent(all::add);
        all.addAll(deletions.extras(sentence, dates));
        List<Deletion> gone = new ArrayList<>();
        Draft left = draft;
        for (Deletion deletion : all) {
            left = shorter(left, deletion, most, gone);
        }
        left = withoutEdges(left, most, gone);
        return fits(left, most) ? Optional.of(restored(draft, gone, most).withoutFullStop(text)) : Optional.empty();
    }

    private Draft withoutEdges(Draft draft, int most, List<Deletion> gone) {
        Draft left = draft;
        boolean goesOn = true;
        while (goesOn) {
            Draft now = left;
            left = edges.of(sentence(draft), token -> now.shows(token.span()))
                    .map(edge -> shorter(now, edge, most, gone))
                    .orElse(now);
            goesOn = !left.equals(now);
        }
        return left;
    }

    /** Without an aside, when it is too long and can do without; what goes is noted. */
    private Draft shorter(Draft draft, Deletion deletion, int most, List<Deletion> gone) {
        Draft shorter = fits(draft, most) ? draft : without(draft, List.of(deletion), FEWEST_IN_HEADLINE);
        if (!shorter.equals(draft)) {
            gone.add(deletion);
        }
        return shorter;
    }

    private boolean fits(Draft draft, int most) {
        return draft.withoutFullStop(text).length() <= most;
    }

    /** With those of the parts taken out that still fit, the last one taken first. */
    private Draft restored(Draft draft, List<Deletion> gone, int most) {
        List<Deletion> needed = new ArrayList<>(gone);
        for (Deletion deletion : gone.reversed()) {
            List<Deletion> fewer = new ArrayList<>(needed);
            fewer.remove(deletion);
            Draft longer = without(draft, fewer, FEWEST_IN_HEADLINE);
            if (fits(longer, most)) {
                needed = fewer;
            }
        }
        return without(draft, needed, FEWEST_IN_HEADLINE);
    }

    /** Takes out what can go: a deletion that would bar the sentence, or leave too little of it, isn't made. */
    private Draft without(Draft draft, List<Deletion> gone, int fewest) {
        Draft left = draft;
        for (Deletion deletion : gone) {
            Draft shorter = left.without(text, deletion.span());
            if (left.defects().containsAll(shorter.defects()) && shorter.text().split(" ").length >= fewest) {
                left = shorter.withDefects(left.defects());
            }
        }
        return left;
    }

    /** Returns the span of a draft's sentence in the article. */
    public Span span(Draft draft) {
        return sentence(draft).span();
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
        Set<SentenceDefect> defects = EnumSet.noneOf(SentenceDefect.class);
        if (opensInsideQuotation(sentence)) {
            defects.add(SentenceDefect.CUT_MARKS);
        }
        if (!deletions.isClause(sentence)) {
            defects.add(SentenceDefect.FRAGMENT);
        }
        if (scenery.isCaption(sentence)) {
            defects.add(SentenceDefect.FURNITURE);
        }
        if (anaphora.leans(sentence, draft.named())) {
            defects.add(SentenceDefect.DANGLING);
        }
        return draft.withDefects(defects);
    }

    private Span withoutOpening(Span sentence) {
        Span dateline = article.dateline();
        int start = dateline != null && sentence.contains(dateline) && dateline.end() < sentence.end()
                ? dateline.end()
                : sentence.start();
        String words = text.slice(start, sentence.end());
        int gap = gap(words);
        int cut = gap + Openings.length(words.substring(gap));
        return new Span(start + words.codePointCount(0, cut), sentence.end());
    }

    /** White space, and a dash that a dateline left behind. */
    private static int gap(String words) {
        Matcher matcher = GAP.matcher(words);
        return matcher.lookingAt() && matcher.end() < words.length() ? matcher.end() : 0;
    }

    private boolean isSubject(Piece.Named name) {
        return SUBJECTS.contains(Letters.lower(text.slice(name.pronoun())));
    }

    /** Returns true if a quotation that began earlier in the paragraph is still open. */
    private boolean opensInsideQuotation(Sentence sentence) {
        int start = article.paragraphs().get(sentence.paragraph()).span().start();
        return start < sentence.span().start()
                && Marks.isOpen(text.slice(start, sentence.span().start()));
    }
}
