package dev.factbox.bench.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The expected values are those of rouge-score 0.1.2 with its stemmer on. */
class RougeTest {
    @Test
    void countsWordsPairsAndSubsequencesAsRougeScoreDoes() {
        Rouge rouge = Rouge.of(
                List.of("The ferry sank off Oslo.", "All 212 passengers were saved."),
                List.of(
                        "A ferry with 212 passengers sank near Oslo on Monday.",
                        "Passengers were saved by fishermen."));
        assertThat(rouge.one()).isEqualTo(0.5600, within(0.0005));
        assertThat(rouge.two()).isEqualTo(0.2609, within(0.0005));
        assertThat(rouge.longest()).isEqualTo(0.5600, within(0.0005));
    }

    @Test
    void nothingInCommonIsNothing() {
        assertThat(Rouge.of(List.of("The ferry sank."), List.of())).isEqualTo(new Rouge(0, 0, 0));
    }
}
