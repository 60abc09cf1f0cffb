package dev.factbox.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordPiecesTest {
    private final WordPieces pieces =
            given("[UNK]", "[CLS]", "[SEP]", "un", "##happ", "##y", "zurich", ".", "中", "a", "##a");

    private static WordPieces given(String... vocabulary) {
        try {
            return WordPieces.read(
                    new ByteArrayInputStream(String.join("\n", vocabulary).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.factbox.reader.language.WordsTest#golden")
    void cutsWordsAsTheModelWasTrained(JsonNode golden) throws IOException {
        int[] text = golden.get("text").asText().codePoints().toArray();
        List<List<Integer>> expected = golden.get("pieces")
                .valueStream()
                .map(word -> word.valueStream().map(JsonNode::asInt).toList())
                .toList();

        try (InputStream vocabulary = WordPieces.class.getResourceAsStream("/factbox/model/vocab.txt")) {
            WordPieces shipped = WordPieces.read(Objects.requireNonNull(vocabulary));
            assertThat(Words.split(text))
                    .extracting(word -> IntStream.of(
                                    shipped.of(new String(text, word.start(), word.end() - word.start())))
                            .boxed()
                            .toList())
                    .isEqualTo(expected);
        }
    }

    @Test
    void takesTheLongestPieceFromTheLeft() {
        assertThat(pieces.of("unhappy")).containsExactly(3, 4, 5);
    }

    @Test
    void readsCapitalsAndAccentsPlain() {
        assertThat(pieces.of("ZÜRICH")).containsExactly(6);
    }

    @Test
    void setsMarksAndIdeographsApart() {
        assertThat(pieces.of("a.中a")).containsExactly(9, 7, 8, 9);
    }

    @Test
    void callsAWordUnknownThatHasNoPieces() {
        assertThat(pieces.of("unhappier")).containsExactly(0);
        assertThat(pieces.of("\u200b")).containsExactly(0);
        assertThat(pieces.of("\uD800")).containsExactly(0);
    }

    @Test
    void readsSixteenPiecesOfAWordAndNoMore() {
        assertThat(pieces.of("a".repeat(40))).hasSize(16);
        assertThat(pieces.of("a".repeat(10_000))).containsExactly(0);
    }
}
