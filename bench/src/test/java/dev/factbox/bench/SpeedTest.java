package dev.factbox.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpeedTest {
    private static final Environment MACHINE =
            new Environment("2026-12-01", "factbox, model sha256:00", "a processor", 2, 0.4, "25");

    @Test
    void showsTheMedianAndTheSpreadOfTheRoundsBesideThePeer() {
        Speed speed = new Speed(
                MACHINE,
                new Speed.Texts(3, 2_000, 600),
                List.of(
                        new Speed.Series("whole", List.of(900.0, 1_000.0, 1_200.0), List.of(5.0, 4.0, 4.5)),
                        new Speed.Series("peer", List.of(2_000.0, 2_100.0, 1_900.0), List.of())));

        assertThat(speed.table())
                .contains("| whole | 1,000 (900 to 1,200) | 0.50 | 4.5 |\n")
                .contains("| peer | 2,000 (1,900 to 2,100) | 1.00 |  |\n");
        assertThat(speed.sentence())
                .isEqualTo("Speed: the whole reader makes 1,000 words a CPU-second, 0.50 times those of peer,"
                        + " on 3 articles of 600 words in the median (load average 0.4).");
    }
}
