package dev.factbox.archive.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.archive.Given;
import dev.factbox.factsheet.Passage;
import dev.factbox.factsheet.Text;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
    @Test
    void whatIsShownIsTheSentenceAroundThePlace() {
        Sentences sentences = new Sentences(Text.of("Rain fell. The flood came at noon. 🌊 The tide went."));
        assertThat(sentences.around(0).exact()).isEqualTo("Rain fell.");
        assertThat(sentences.around(15).exact()).startsWith("The flood came at noon.");
    }

    static Stream<Random> samples() {
        return Given.randoms(300);
    }

    @ParameterizedTest(name = "sample {index}")
    @MethodSource("samples")
    void itAlwaysHoldsThePlaceThatItIsShownFor(Random random) {
        String words = random.ints(1 + random.nextInt(60), 0, 0x10000)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        Text text = Text.of((words + ". 🌊 A b.").repeat(12));
        int place = random.nextInt(text.length());
        Passage passage = new Sentences(text).around(place);
        boolean blank = text.slice(place, place + 1).isBlank();
        assertThat(blank || (passage.start() <= place && place < passage.end())).isTrue();
        assertThat(passage.exact()).isEqualTo(text.slice(passage.start(), passage.end()));
    }
}
