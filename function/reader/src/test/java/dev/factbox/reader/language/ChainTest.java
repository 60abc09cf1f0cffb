package dev.factbox.reader.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.factbox.reader.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChainTest {
    private static final int WORDS = 4;
    private static final int LABELS = 3;

    static Stream<Random> samples() {
        return Samples.randoms(50);
    }

    @ParameterizedTest(name = "sample {index}")
    @MethodSource("samples")
    void findsThePathThatScoresBest(Random random) {
        Given given = new Given(random);

        int[] best = given.chain().best(given.scores);

        assertThat(given.score(best))
                .isEqualTo(
                        given.paths().stream().mapToDouble(given::score).max().orElseThrow(), within(1e-4));
    }

    @ParameterizedTest(name = "sample {index}")
    @MethodSource("samples")
    void tellsHowLikelyAStretchIsAmongAllPaths(Random random) {
        Given given = new Given(random);
        int[] path = given.chain().best(given.scores);

        double all = given.paths().stream()
                .mapToDouble(p -> Math.exp(given.score(p)))
                .sum();
        double same = given.paths().stream()
                .filter(p -> p[1] == path[1] && p[2] == path[2] && p[3] != 2)
                .mapToDouble(p -> Math.exp(given.score(p)))
                .sum();

        assertThat(given.chain().posterior(given.scores).of(path, 1, 3, 2)).isEqualTo(same / all, within(1e-4));
    }

    @Test
    void aMoveThatIsForbiddenHasNoProbability() {
        float[][] moves = {{0, -20_000}, {0, -20_000}};
        Chain chain = new Chain(moves, new float[2], new float[2]);

        Chain.Posterior posterior = chain.posterior(new float[][] {{0, 0}, {0, 50}, {0, 0}});

        assertThat(posterior.of(new int[] {0, 1, 0}, 0, 2, -1)).isZero();
        assertThat(posterior.of(new int[] {0, 0, 0}, 1, 2, 0)).isZero();
        assertThat(posterior.of(new int[] {1, 0, 0}, 0, 1, -1)).isEqualTo(0.5, within(1e-9));
    }

    /** A chain and scores drawn by chance. */
    private static final class Given {
        final float[][] scores = new float[WORDS][LABELS];
        final float[][] moves = new float[LABELS][LABELS];
        final float[] first = new float[LABELS];
        final float[] last = new float[LABELS];

        Given(Random random) {
            for (float[][] table : List.of(scores, moves, new float[][] {first, last})) {
                for (float[] row : table) {
                    for (int i = 0; i < row.length; i++) {
                        row[i] = random.nextFloat() * 4 - 2;
                    }
                }
            }
        }

        Chain chain() {
            return new Chain(moves, first, last);
        }

        double score(int[] path) {
            double score = first[path[0]] + last[path[WORDS - 1]];
            for (int i = 0; i < WORDS; i++) {
                score += scores[i][path[i]] + (i > 0 ? moves[path[i - 1]][path[i]] : 0);
            }
            return score;
        }

        List<int[]> paths() {
            List<int[]> paths = new ArrayList<>();
            for (int code = 0; code < 81; code++) {
                paths.add(new int[] {code % 3, code / 3 % 3, code / 9 % 3, code / 27});
            }
            return paths;
        }
    }
}
