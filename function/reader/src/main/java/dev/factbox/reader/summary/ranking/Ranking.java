package dev.factbox.reader.summary.ranking;

import dev.factbox.reader.article.Deadline;
import dev.factbox.reader.trees.Trees;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The ranked sentences of one article. Sentences are numbers, counted from 0 as they were given. */
public final class Ranking {
    /** Two sentences that share more of their words than this say the same. */
    private static final float SAME = 0.5f;

    /**
     * Gain of a set that holds the first usable sentence: readers of news expect it, and the trees are trained on one
     * newspaper's habits.
     */
    private static final double LEAD = 0.02;

    /** Cost of each word: people's own summaries are shorter than those that the trees were trained to match. */
    private static final double WORD = 0.00025;

    /** Cost of a name that the reader of the summary can't know. */
    private static final double UNKNOWN = 0.008;

    private final Expectation expectation;
    private final double[] scores;
    private final Trees sets;

    private Ranking(Expectation expectation, double[] scores, Trees sets) {
        this.expectation = expectation;
        this.scores = scores;
        this.sets = sets;
    }

    static Ranking of(Expectation expectation, Trees sentences, Trees sets) {
        SentenceFeatures features = new SentenceFeatures(expectation);
        double[] scores = IntStream.range(0, expectation.document.size())
                .mapToDouble(i -> sentences.sum(features.of(i)))
                .toArray();
        return new Ranking(expectation, scores, sets);
    }

    /**
     * The sentences that together cover the article best, ascending; fewer where too few have a place or differ.
     *
     * @param offers of each sentence
     */
    public List<Integer> best(int count, List<Offer> offers) {
        for (int size = count; size > 0; size--) {
            List<int[]> sets = Candidates.sets(scores, offers, size).stream()
                    .filter(set -> set.length > 0 && isVaried(set))
                    .toList();
            if (!sets.isEmpty()) {
                return Arrays.stream(best(sets, offers)).boxed().toList();
            }
        }
        return List.of();
    }

    private int[] best(List<int[]> offered, List<Offer> offers) {
        List<float[]> rows = new SetFeatures(expectation, scores).of(offered);
        int first = offered.stream().mapToInt(set -> set[0]).min().orElse(0);
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < rows.size(); i++) {
            Deadline.check();
            int[] set = offered.get(i);
            double worth = sets.sum(rows.get(i)) + (set[0] == first ? LEAD : 0) - cost(set, offers);
            if (worth > most) {
                most = worth;
                best = i;
            }
        }
        return offered.get(best);
    }

    private double cost(int[] set, List<Offer> offers) {
        double cost = WORD * expectation.length(set);
        Set<String> known = new HashSet<>();
        for (int sentence : set) {
            Offer offer = offers.get(sentence);
            cost += offer.cost()
                    + UNKNOWN
                            * offer.assumes().stream()
                                    .filter(who -> !known.contains(who))
                                    .count();
            known.addAll(offer.introduces());
        }
        return cost;
    }

    private boolean isVaried(int[] set) {
        return IntStream.range(0, set.length)
                .allMatch(i ->
                        IntStream.range(0, i).noneMatch(j -> expectation.document.overlap[set[i]][set[j]] > SAME));
    }

    /**
     * The best set, its best sentence first, and after it what adds most to it. What leans on the sentence before it
     * comes later in this order than that one.
     */
    public List<Integer> inOrder(List<Integer> best, int most, List<Offer> offers) {
        List<Integer> order = new ArrayList<>();
        while (order.size() < most) {
            int next =
                    order.size() < best.size() ? next(order, offers, best::contains) : next(order, offers, i -> true);
            if (next < 0) {
                break;
            }
            order.add(next);
        }
        return List.copyOf(order);
    }

    private int next(List<Integer> taken, List<Offer> offers, IntPredicate offered) {
        return IntStream.range(0, scores.length)
                .filter(offered)
                .filter(i -> offers.get(i).place() == Place.ALONE
                        || (offers.get(i).place() == Place.AFTER_THE_ONE_BEFORE && taken.contains(i - 1)))
                .filter(i -> taken.stream().noneMatch(j -> i == j || expectation.document.overlap[i][j] > SAME))
                .boxed()
                .max(Comparator.comparingDouble(
                                (Integer i) -> scores[i] - offers.get(i).cost())
                        .thenComparingInt(i -> -i))
                .orElse(-1);
    }

    /** Returns the share of the summary that a sentence is expected to give, comparable inside the article only. */
    public double score(int sentence) {
        return sentence < scores.length ? scores[sentence] : 0;
    }

    /** Words of a text that the summary is expected to need, for each of its words: in [0, 1]. */
    public double density(String text) {
        List<String> words = Document.words(text);
        double hits = words.stream()
                .distinct()
                .mapToInt(expectation.document.stems::indexOf)
                .filter(word -> word >= 0)
                .mapToDouble(word -> expectation.word[word])
                .sum();
        return words.isEmpty() ? 0 : hits / words.size();
    }

    /** Words of a sentence that the summary needs most, as they stand in it, the most needed first. */
    public List<String> topTerms(int sentence, int most) {
        if (sentence >= scores.length) {
            return List.of();
        }
        Document document = expectation.document;
        return Arrays.stream(document.words.distinct[sentence])
                .filter(w -> !document.entries.get(w).isCommon())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer w) -> -expectation.word[w])
                        .thenComparingInt(w -> w))
                .limit(most)
                .map(w -> document.form(sentence, w))
                .toList();
    }
}
