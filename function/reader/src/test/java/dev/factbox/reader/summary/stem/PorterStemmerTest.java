package dev.factbox.reader.summary.stem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected stems are those of NLTK's PorterStemmer in its default mode. */
class PorterStemmerTest {
    @ParameterizedTest
    @CsvSource({
        "caresses, caress",
        "ponies, poni",
        "ties, tie",
        "cats, cat",
        "feed, feed",
        "agreed, agre",
        "plastered, plaster",
        "hopping, hop",
        "falling, fall",
        "failing, fail",
        "filing, file",
        "conflated, conflat",
        "happy, happi",
        "enjoy, enjoy",
        "relational, relat",
        "conditional, condit",
        "formally, formal",
        "hopefully, hope",
        "geology, geolog",
        "electricity, electr",
        "goodness, good",
        "adoption, adopt",
        "controlling, control",
        "rate, rate",
        "cease, ceas",
        "dying, die",
        "news, news",
        "succeeded, succeed",
        "died, die",
        "spied, spi",
        "a, a",
        "by, by"
    })
    void stemsAsRougeDoes(String word, String stem) {
        assertThat(PorterStemmer.stem(word)).isEqualTo(stem);
    }
}
