package dev.factbox.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which relation a word has to its head. */
class RelationsTest {
    private static final int ROOT = 0;
    private static final int SUBJECT = 1;
    private static final int OBJECT = 2;

    /** Two words of three relations in two dimensions; heads are the root and the two words. */
    private static final Relations RELATIONS = new Relations(
            new float[] {9, 9, 1, 0, 0, 1, 9, 9, 0, 2, 2, 0},
            new float[][] {{1, 1}, {3, 1}, {1, 3}},
            new float[][] {{0, 0, 0}, {0, 0, 0}, {0, 5, 0}});

    @Test
    void givenAHeadThenTheRelationWhoseProductWithItIsGreatest() {
        assertThat(RELATIONS.best(0, 1)).isEqualTo(SUBJECT);
        assertThat(RELATIONS.best(1, 1)).isEqualTo(OBJECT);
    }

    @Test
    void givenAHeadThatMostlyTakesOneRelationThenThatCounts() {
        assertThat(new Relations(RELATIONS.dependents(), RELATIONS.governors(), new float[3][3]).best(0, 2))
                .isEqualTo(OBJECT);
        assertThat(RELATIONS.best(0, 2)).isEqualTo(SUBJECT);
    }

    @Test
    void onlyAndAlwaysWhatHangsOnTheRootIsRoot() {
        assertThat(RELATIONS.best(0, 0)).isEqualTo(ROOT);
        assertThat(RELATIONS.best(1, 2)).isNotEqualTo(ROOT);
    }
}
