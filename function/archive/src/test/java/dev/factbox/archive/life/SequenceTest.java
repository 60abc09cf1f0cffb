package dev.factbox.archive.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SequenceTest {
    private static final Instant TIME = Instant.ofEpochSecond(0x55AED6DCL);

    @Test
    void theShorterOfTwoSequencersIsPaddedOnTheRight() {
        assertThat(Sequence.of("0055AED6DCD90281E5", TIME)).isGreaterThan(Sequence.of("0055AED6DCD902", TIME));
    }

    @Test
    void notificationsAndEventBridgeCompare() {
        assertThat(Sequence.of("55aed6dcd90281e5", TIME)).isEqualTo(Sequence.of("0055AED6DCD90281E5", TIME));
    }

    @Test
    void anEventWithoutSequencerStandsWhereItsTimeDoes() {
        assertThat(Sequence.of(null, TIME.plusSeconds(1))).isGreaterThan(Sequence.of("0055AED6DCD90281E5", TIME));
        assertThat(Sequence.of(null, TIME)).isLessThan(Sequence.of("0055AED6DCD90281E5", TIME));
    }

    @Test
    void theSendersNumbersCompareAsNumbers() {
        assertThat(Sequence.ofVersion("10", "A")).isGreaterThan(Sequence.ofVersion("9", "B"));
    }
}
