package dev.factbox.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.reader.language.Words.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    /** Each line is a paragraph; a bar stands where a sentence begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry sank. |Nobody was hurt.",
                "Dr. Amina Roe left St. Helier on Jan. 3 with Sen. Poe. |She will return.",
                "J. K. Marlow wrote it. |George W. Tully did not.",
                "He works in the U.S. |He lives in the U.K. Senate's shadow.",
                "The U.S. Army came at 9 a.m. |Nobody else did.",
                "It ends at 9 p.m. on Friday. |Acme Inc. said so.",
                "“We won.” |“Did you?” she asked. |“Yes!”",
                "\"We won.\" |\"Did you?\" Marlow asked. |\"Yes!\" |He laughed.",
                "He said (twice!) that it was over. |(It was not.) |Then he left.",
                "Well... maybe. |Or maybe not … |We will see.",
                "It rose 3.5 percent, to $4.20 a share. |It fell 0.7 percent.",
                "Is it true?! |Yes. |No!!",
                "1. Beat the eggs. |2. Add the flour.",
                "The report came from Acme Co. of Leeds, e.g. in May, cf. page 3.",
                "A whistle blew.|Another one answered.",
                "See www.example.org. |It is all there.",
                "The chips, from iPhone. maker Apfel, sold. |iPads did too.",
                "It was the cat's.) |The dog's was gone.",
                "U.S. , he said . |\" They left . \" |Nobody came .",
                "The storm hit\nthe coast\nof Maine.\n|It then\nturned north.",
                "“He said ‘no.’” |They left.",
                "No. 7 won. |Nos. 3 and 4 did not.",
                "He moved to Washington, D.C. |In May, he left.",
            })
    void beginsASentenceWhereAReaderWould(String marked) {
        assertThat(mark(marked.replace("|", ""))).isEqualTo(marked);
    }

    @Test
    void cutsASentenceWithoutEnd() {
        String[] sentences = mark("word ".repeat(1000).strip()).split("\\|");

        assertThat(sentences).hasSize(5);
    }

    private static String mark(String text) {
        int[] codePoints = text.codePoints().toArray();
        List<Place> words = Words.split(codePoints);
        boolean[] starts = Sentences.starts(codePoints, words);
        StringBuilder marked = new StringBuilder(text);
        for (int i = words.size() - 1; i > 0; i--) {
            if (starts[i]) {
                marked.insert(text.offsetByCodePoints(0, words.get(i).start()), '|');
            }
        }
        return marked.toString();
    }
}
