package dev.factbox.reader.summary.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The sets of sentences among which the best is sought: those of the sentences with the best scores. */
final class Candidates {
    private static final int POOL = 12;

    private final List<Offer> offers;
    private final int[] pool;
    private final List<int[]> sets = new ArrayList<>();

    private Candidates(double[] scores, List<Offer> offers) {
        this.offers = offers;
        int first = Offer.firstAlone(offers);
        pool = IntStream.range(0, Math.min(scores.length, offers.size()))
                .filter(i -> offers.get(i).place() != Place.NOWHERE)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> i == first ? Double.NEGATIVE_INFINITY : -scores[i])
                        .thenComparingInt(i -> i))
                .limit(POOL)
                .mapToInt(i -> i)
                .sorted()
                .toArray();
    }

    /** All sets of {@code count} of the best sentences, each ascending and each sentence in its place. */
    static List<int[]> sets(double[] scores, List<Offer> offers, int count) {
        Candidates candidates = new Candidates(scores, offers);
        candidates.extend(new int[count], 0, 0);
        return candidates.sets;
    }

    private void extend(int[] set, int filled, int from) {
        if (filled == set.length) {
            sets.add(set.clone());
            return;
        }
        for (int i = from; i < pool.length; i++) {
            if (fits(pool[i], filled == 0 ? -1 : set[filled - 1])) {
                set[filled] = pool[i];
                extend(set, filled + 1, i + 1);
            }
        }
    }

    private boolean fits(int sentence, int before) {
        return offers.get(sentence).place() == Place.ALONE || (before >= 0 && before == sentence - 1);
    }
}
