package dev.factbox.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Worked out by hand from the definitions. */
class CorefScoreTest {
    private static CorefScore<String> score(List<Set<String>> gold, List<Set<String>> ours) {
        CorefScore<String> score = new CorefScore<>();
        score.add(gold, ours);
        return score;
    }

    @Test
    void equalClustersAreAllRight() {
        List<Set<String>> clusters = List.of(Set.of("a", "b", "c"), Set.of("d", "e"));
        assertThat(score(clusters, clusters).conll()).isEqualTo(100);
    }

    @Test
    void nothingFoundIsNothingRight() {
        assertThat(score(List.of(Set.of("a", "b")), List.of()).conll()).isZero();
    }

    @Test
    void oneClusterCutInTwoLosesALink() {
        CorefScore<String> score =
                score(List.of(Set.of("a", "b", "c", "d")), List.of(Set.of("a", "b"), Set.of("c", "d")));
        // MUC: 2 of 3 links, precision 2 of 2; B³: recall (4 + 4) / 4 of 4, precision 1; CEAF: 2·2/6 of 1 and of 2.
        assertThat(score.muc()).isCloseTo(80, within(1e-9));
        assertThat(score.cubed()).isCloseTo(200 * 0.5 / 1.5, within(1e-9));
        assertThat(score.ceaf()).isCloseTo(200 * (2.0 / 3) / 3, within(1e-9));
    }

    @Test
    void aMentionThatIsOnOneSideOnlyCountsAgainstThatSide() {
        CorefScore<String> score = score(List.of(Set.of("a", "b", "c")), List.of(Set.of("a", "b", "x")));
        // MUC 1 of 2 both ways; B³ 4/3 of 3 both ways; CEAF 2·2/6 of 1 both ways.
        assertThat(score.muc()).isCloseTo(50, within(1e-9));
        assertThat(score.cubed()).isCloseTo(400.0 / 9, within(1e-9));
        assertThat(score.ceaf()).isCloseTo(200.0 / 3, within(1e-9));
    }

    @Test
    void clustersArePairedForTheBestSumNotOneByOne() {
        // {a b c} is as like to {a b c d} (6/7) as any, but the sum is best when {d e} doesn't lose its partner.
        CorefScore<String> score = score(
                List.of(Set.of("a", "b"), Set.of("c", "d", "e", "f")),
                List.of(Set.of("a", "b", "c", "d"), Set.of("e", "f", "g", "h")));
        // Pairs: 2·2/6 + 2·2/8 = 7/6 against 2·2/8 + 0: of 2 and 2.
        assertThat(score.ceaf()).isCloseTo(100 * (7.0 / 6) / 2, within(1e-9));
    }

    @Test
    void documentsAreSummedBeforeTheyAreDivided() {
        CorefScore<String> score = new CorefScore<>();
        score.add(List.of(Set.of("a", "b", "c", "d")), List.of(Set.of("a", "b", "c", "d")));
        score.add(List.of(Set.of("a", "b")), List.of());
        // MUC: recall 3 of 4, precision 3 of 3.
        assertThat(score.muc()).isCloseTo(200 * 0.75 / 1.75, within(1e-9));
    }
}
