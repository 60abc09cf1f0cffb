package dev.factbox.reader.summary.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The sets of sentences among which the best is sought: those of the sentences with the best scores. */
final class Candidates {
    private static final int POOL = 10;

    private Candidates() {}

    /** All sets of {@code count} of the best sentences that may be used, each ascending; smaller sets where they are too few. */
    static List<int[]> sets(double[] scores, IntPredicate usable, int count) {
        int first = IntStream.range(0, scores.length).filter(usable).findFirst().orElse(-1);
        int[] pool = IntStream.range(0, scores.length)
                .filter(usable)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> i == first ? Double.NEGATIVE_INFINITY : -scores[i])
                        .thenComparingInt(i -> i))
                .limit(POOL)
                .mapToInt(i -> i)
                .sorted()
                .toArray();
        List<int[]> sets = new ArrayList<>();
        extend(sets, pool, new int[Math.min(count, pool.length)], 0, 0);
        return sets;
    }

    private static void extend(List<int[]> sets, int[] pool, int[] set, int filled, int from) {
        if (filled == set.length) {
            sets.add(set.clone());
            return;
        }
        for (int i = from; i < pool.length; i++) {
            set[filled] = pool[i];
            extend(sets, pool, set, filled + 1, i + 1);
        }
    }
}
