package dev.factbox.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.reader.Samples;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TreeTest {
    static Stream<Random> samples() {
        return Samples.randoms(1000);
    }

    @ParameterizedTest(name = "sample {index}")
    @MethodSource("samples")
    void findsTheBestTreeOfAll(Random random) {
        double[][] scores = given(random.nextInt(1, 6), random.nextLong());

        int[] heads = Tree.of(scores);

        assertThat(isTree(heads)).isTrue();
        assertThat(total(scores, heads)).isEqualTo(bestOfAll(scores), org.assertj.core.api.Assertions.within(1e-3));
    }

    @Test
    void hasOneRootHoweverMuchEveryWordWouldLikeToBeIt() {
        double[][] scores = given(6, 1);
        IntStream.rangeClosed(1, 6).forEach(i -> scores[i][0] = 100);

        assertThat(IntStream.of(Tree.of(scores)).filter(head -> head == 0)).hasSize(1);
    }

    @Test
    void copesWithTheLongestSentence() {
        assertThat(isTree(Tree.of(given(Sentences.LONGEST, 7)))).isTrue();
    }

    private static double[][] given(int nodes, long seed) {
        Random random = new Random(seed);
        double[][] scores = new double[nodes + 1][nodes + 1];
        for (double[] row : scores) {
            for (int j = 0; j < row.length; j++) {
                row[j] = random.nextInt(20);
            }
        }
        return scores;
    }

    private static double total(double[][] scores, int[] heads) {
        return IntStream.range(1, heads.length)
                .mapToDouble(i -> scores[i][heads[i]])
                .sum();
    }

    private static double bestOfAll(double[][] scores) {
        int n = scores.length - 1;
        double best = Double.NEGATIVE_INFINITY;
        int[] heads = new int[n + 1];
        heads[0] = -1;
        for (long code = 0; code < Math.round(Math.pow(n + 1, n)); code++) {
            long rest = code;
            for (int i = 1; i <= n; i++, rest /= n + 1) {
                heads[i] = (int) (rest % (n + 1));
            }
            best = isTree(heads) ? Math.max(best, total(scores, heads)) : best;
        }
        return best;
    }

    private static boolean isTree(int[] heads) {
        for (int i = 1; i < heads.length; i++) {
            int at = i;
            for (int steps = 0; at > 0; at = heads[at]) {
                if (steps++ > heads.length) {
                    return false;
                }
            }
        }
        return IntStream.of(heads).filter(head -> head == 0).count() == 1;
    }
}
