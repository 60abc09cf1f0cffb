package dev.factbox.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.Passage;
import dev.factbox.factsheet.Text;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void whatIsShownIsTheSentenceAroundThePlace() {
        Sentences sentences = new Sentences(Text.of("Rain fell. The flood came at noon. 🌊 The tide went."));
        assertThat(sentences.around(0).exact()).isEqualTo("Rain fell.");
        assertThat(sentences.around(15).exact()).startsWith("The flood came at noon.");
    }

    @Property(tries = 300)
    void itAlwaysHoldsThePlaceThatItIsShownFor(
            @ForAll @StringLength(min = 1, max = 60) String words, @ForAll int seed) {
        Text text = Text.of((words + ". 🌊 A b.").repeat(12));
        int place = Math.floorMod(seed, text.length());
        Passage passage = new Sentences(text).around(place);
        boolean blank = text.slice(place, place + 1).isBlank();
        assertThat(blank || (passage.start() <= place && place < passage.end())).isTrue();
        assertThat(passage.exact()).isEqualTo(text.slice(passage.start(), passage.end()));
    }
}
