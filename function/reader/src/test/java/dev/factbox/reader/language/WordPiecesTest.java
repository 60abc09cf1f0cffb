package dev.factbox.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

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
