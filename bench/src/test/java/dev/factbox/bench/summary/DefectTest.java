package dev.factbox.bench.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DefectTest {
    private static final String TEXT =
            "The ferry sank off Oslo on Monday. All its passengers were brought to safety. He said so. Image: The harbour.";

    @Test
    void aGoodSummaryHasNone() {
        assertThat(Defect.of(
                        TEXT,
                        List.of("The ferry sank off Oslo on Monday.", "All its passengers were brought to safety."),
                        3))
                .isEmpty();
    }

    @Test
    void aPronounIsNoDefectRightAfterTheSentenceThatItMeans() {
        assertThat(Defect.of(
                        TEXT,
                        List.of("The ferry sank off Oslo on Monday.", "All its passengers were brought to safety."),
                        3))
                .isEmpty();
        assertThat(Defect.of(TEXT, List.of("All its passengers were brought to safety.", "He said so to us."), 3))
                .containsExactly(Defect.DANGLING);
        String law = "A law came into force on Friday. It covers every blogger in the land. The weather was fine.";
        assertThat(Defect.of(
                        law, List.of("A law came into force on Friday.", "It covers every blogger in the land."), 3))
                .isEmpty();
        assertThat(Defect.of(
                        law.replace("It covers", "And it covers"),
                        List.of("A law came into force on Friday.", "It covers every blogger in the land."),
                        3))
                .isEmpty();
    }

    @Test
    void eachDefectShows() {
        assertThat(Defect.of(TEXT, List.of(), 3)).containsExactly(Defect.EMPTY);
        assertThat(Defect.of(TEXT, List.of("He said that the ferry sank."), 3)).containsExactly(Defect.DANGLING);
        assertThat(Defect.of(TEXT, List.of("But the ferry sank off Oslo."), 3)).containsExactly(Defect.CONNECTIVE);
        assertThat(Defect.of(TEXT, List.of("“The ferry sank, the guard said."), 3))
                .containsExactly(Defect.CUT_MARKS);
        assertThat(Defect.of(TEXT, List.of("Image: The harbour of the town."), 3))
                .containsExactly(Defect.FURNITURE);
        assertThat(Defect.of(TEXT, List.of("The harbour of the town"), 3)).containsExactly(Defect.FRAGMENT);
        assertThat(Defect.of(TEXT, List.of("The ferry sank off Oslo.", "Off Oslo the ferry sank."), 3))
                .contains(Defect.REPEATED);
        assertThat(Defect.of(
                        TEXT,
                        List.of("All its passengers were brought to safety.", "The ferry sank off Oslo on Monday."),
                        3))
                .containsExactly(Defect.OUT_OF_ORDER);
        assertThat(Defect.of(TEXT, List.of("The ferry sank off Oslo on Monday."), 0))
                .containsExactly(Defect.TOO_LONG);
    }
}
