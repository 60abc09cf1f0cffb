package dev.factbox.reader.summary;

import dev.factbox.factsheet.Summary;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Paragraph;
import dev.factbox.reader.facts.Facts;
import dev.factbox.reader.language.Reading;
import dev.factbox.reader.language.Sentence;
import dev.factbox.reader.summary.ranking.Offer;
import dev.factbox.reader.summary.ranking.Place;
import dev.factbox.reader.summary.ranking.Ranker;
import dev.factbox.reader.summary.ranking.Ranking;
import dev.factbox.reader.wording.Draft;
import dev.factbox.reader.wording.SentenceDefect;
import dev.factbox.reader.wording.Wording;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Makes the summary of an article: words each sentence, ranks them, and chooses. The same article gives the same
 * summary.
 */
public final class Summarizer {
    private static final int SENTENCES = 3;
    private static final int BULLETS = 5;
    private static final int RESERVE = 12;

    private static final Ranker RANKER = Ranker.open();

    /** Defects that are forgiven when nothing better is there, from the best set downwards. */
    private static final List<Set<SentenceDefect>> FORGIVEN = List.of(
            EnumSet.noneOf(SentenceDefect.class),
            EnumSet.of(SentenceDefect.BARE_QUOTATION, SentenceDefect.DANGLING, SentenceDefect.TIED),
            EnumSet.of(
                    SentenceDefect.BARE_QUOTATION,
                    SentenceDefect.DANGLING,
                    SentenceDefect.TIED,
                    SentenceDefect.FRAGMENT),
            EnumSet.allOf(SentenceDefect.class));

    /** Defects that the sentence before mends. */
    private static final Set<SentenceDefect> ANAPHORIC = EnumSet.of(SentenceDefect.DANGLING);

    private Summarizer() {}

    /** Makes the summary of an article from its reading and its facts; empty only when the article has no sentence. */
    public static Summary summarize(Article article, Reading reading, Facts facts) {
        Wording wording = Wording.of(article, reading, facts.entities(), facts.dates());
        List<Draft> drafts =
                story(article, reading).stream().map(wording::draft).toList();
        if (drafts.isEmpty()) {
            return new Summary(null, List.of(), List.of(), List.of());
        }
        Ranking ranking = RANKER.rank(drafts.stream().map(Draft::text).toList());
        List<Place> places = places(drafts);
        List<Offer> offers = Offers.of(reading, facts, drafts, places);
        List<Integer> order = ranking.inOrder(ranking.best(SENTENCES, offers), RESERVE, offers);
        Lines lines =
                new Lines(article, wording, drafts, ranking, new Reasons(facts, ranking), anaphora(order, places));
        List<Integer> alone =
                order.stream().filter(i -> places.get(i) == Place.ALONE).toList();
        List<Summary.Line> ranked = order.stream().map(lines::sentence).toList();
        return new Summary(
                Headlines.of(article, wording, alone.stream().map(drafts::get).toList()),
                inOrderOfText(ranked, SENTENCES),
                inOrderOfText(alone.stream().map(lines::bullet).toList(), BULLETS),
                ranked);
    }

    private static Set<Integer> anaphora(List<Integer> order, List<Place> places) {
        return order.stream()
                .filter(i -> places.get(i) == Place.AFTER_THE_ONE_BEFORE)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Summary.Line> inOrderOfText(List<Summary.Line> ranked, int most) {
        return ranked.stream()
                .limit(most)
                .sorted(Comparator.comparing(line -> line.spans().getFirst()))
                .toList();
    }

    private static List<Place> places(List<Draft> drafts) {
        for (Set<SentenceDefect> forgiven : FORGIVEN) {
            List<Place> places = drafts.stream()
                    .map(draft -> place(draft.defects(), forgiven))
                    .toList();
            if (places.contains(Place.ALONE)) {
                return places;
            }
        }
        throw new IllegalStateException("the last of the sets forgives every defect");
    }

    private static Place place(Set<SentenceDefect> defects, Set<SentenceDefect> forgiven) {
        if (forgiven.containsAll(defects)) {
            return Place.ALONE;
        }
        return defects.equals(ANAPHORIC) ? Place.AFTER_THE_ONE_BEFORE : Place.NOWHERE;
    }

    /** The sentences of the story; where nothing is marked as story, whatever there is. */
    private static List<Sentence> story(Article article, Reading reading) {
        Predicate<Sentence> isStory =
                sentence -> article.paragraphs().get(sentence.paragraph()).role() == Paragraph.Role.STORY;
        List<Sentence> story = reading.sentences().stream().filter(isStory).toList();
        return story.isEmpty() ? reading.sentences() : story;
    }

    /**
     * Drafts to lines, each with its reason.
     *
     * @param anaphora the sentences to show only after the one before
     */
    private record Lines(
            Article article,
            Wording wording,
            List<Draft> drafts,
            Ranking ranking,
            Reasons reasons,
            Set<Integer> anaphora) {
        /** Tightened, but for what another sentence leans on. */
        Summary.Line sentence(int index) {
            Draft draft = drafts.get(index);
            Draft shown = anaphora.contains(index + 1) ? draft : wording.tightened(draft, ranking::density);
            Summary.Line line = shown.line(article.text(), why(index));
            return anaphora.contains(index) ? line.after(sentence(index - 1)) : line;
        }

        Summary.Line bullet(int index) {
            return wording.core(drafts.get(index)).line(article.text(), why(index));
        }

        private String why(int index) {
            return reasons.why(index, wording.span(drafts.get(index)));
        }
    }
}
