package dev.factbox.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.factbox.reader.Samples;
import dev.factbox.reader.language.Words.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    /** Cases written by {@code training/golden.py}. */
    static Stream<JsonNode> golden() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> cases = new ArrayList<>();
        try (var lines = Objects.requireNonNull(WordsTest.class.getResourceAsStream("words.jsonl"))) {
            mapper.readerFor(JsonNode.class).<JsonNode>readValues(lines).forEachRemaining(cases::add);
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("golden")
    void splitsAsTheModelWasTrained(JsonNode golden) {
        int[] text = golden.get("text").asText().codePoints().toArray();
        List<Place> expected = golden.get("words")
                .valueStream()
                .map(word -> new Place(word.get(0).asInt(), word.get(1).asInt()))
                .toList();

        assertThat(Words.split(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("golden")
    void tellsShapesAsTheModelWasTrained(JsonNode golden) {
        int[] text = golden.get("text").asText().codePoints().toArray();
        int[] expected =
                golden.get("shapes").valueStream().mapToInt(JsonNode::asInt).toArray();

        assertThat(Shapes.of(text, Words.split(text))).isEqualTo(expected);
    }

    @Test
    void takesCliticsOffAndLeavesAbbreviationsWhole() {
        assertThat(split("Mr. Lee of the U.S. can't say we'd've known."))
                .isEqualTo("Mr. Lee of the U.S. ca n't say we 'd 've known .");
    }

    static Stream<String> anyTexts() {
        return Samples.texts(1000, 120);
    }

    @ParameterizedTest(name = "sample {index}")
    @MethodSource("anyTexts")
    void putsEveryCharacterButSpacesInExactlyOneWord(String text) {
        int[] codePoints = text.codePoints().toArray();
        String bones = Skeleton.of(codePoints);

        int[] covered = Words.split(codePoints).stream()
                .flatMapToInt(word -> IntStream.range(word.start(), word.end()))
                .toArray();

        assertThat(covered)
                .isEqualTo(IntStream.range(0, bones.length())
                        .filter(i -> bones.charAt(i) != ' ')
                        .toArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A&", "1.", "a", "9", ".", "a.", "w.", "-", "'s", "\uD800", "😀\u200D"})
    void splitsTheSameUnitOverAndOverWithoutRunningOutOfStack(String unit) {
        int[] text = unit.repeat(50_000).codePoints().toArray();

        assertThat(Words.split(text)).isNotEmpty();
    }

    private static String split(String text) {
        int[] codePoints = text.codePoints().toArray();
        return Words.split(codePoints).stream()
                .map(word -> new String(codePoints, word.start(), word.end() - word.start()))
                .collect(Collectors.joining(" "));
    }
}
