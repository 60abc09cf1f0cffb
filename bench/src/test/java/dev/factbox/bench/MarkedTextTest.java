package dev.factbox.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.Span;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    @Test
    void marksComeOutOfTheTextAndSpansCountCodePointsOfWhatIsLeft() {
        MarkedText read = MarkedText.parse("😀 {P|Ada Low} said {Q Ada Low|\"In {L|Oslo}\"}.", Instant.EPOCH);

        assertThat(read.text()).isEqualTo("😀 Ada Low said \"In Oslo\".");
        assertThat(read.marks())
                .containsExactly(
                        new MarkedText.Mark('P', "", new Span(2, 9)),
                        new MarkedText.Mark('L', "", new Span(19, 23)),
                        new MarkedText.Mark('Q', "Ada Low", new Span(15, 24)));
    }
}
