package dev.factbox.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.Digest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The million made-up words of {@code training/million.py}, which {@code training/tests/test_reference.py} holds
 * against the reference tokenizer: the same generator must give the same digest of pieces here.
 */
class MillionWordsTest {
    private static final String DIGEST = "764e93eb6af0ff2f294afc25c62395f34676b2dbf656b2142644825fff3d0ea9";
    private static final int COUNT = 1_000_000;
    private static final int FIRST_PIECE = 999;
    private static final int[][] RANGES = {
        {0x21, 0x7E},
        {0xA1, 0x17F},
        {0x300, 0x33F},
        {0x391, 0x3A1},
        {0x3B1, 0x3C9},
        {0x410, 0x44F},
        {0x5D0, 0x5EA},
        {0x627, 0x64A},
        {0x905, 0x939},
        {0xE01, 0xE30},
        {0x2010, 0x2027},
        {0x20A0, 0x20B5},
        {0x4E00, 0x4EFF},
        {0xAC00, 0xACFF},
        {0x1F600, 0x1F64F},
    };

    private long state = 20;

    @Test
    void areCutAsTheReferenceTokenizerCutsThem() throws IOException {
        byte[] file;
        try (InputStream vocabulary = WordPieces.class.getResourceAsStream("/factbox/model/vocab.txt")) {
            file = Objects.requireNonNull(vocabulary).readAllBytes();
        }
        List<String> vocabulary =
                new String(file, StandardCharsets.UTF_8).lines().toList();
        WordPieces pieces = WordPieces.read(new ByteArrayInputStream(file));

        var found = new ByteArrayOutputStream(COUNT * 16);
        for (int i = 0; i < COUNT; i++) {
            String ids = IntStream.of(pieces.of(word(vocabulary)))
                    .mapToObj(Integer::toString)
                    .collect(Collectors.joining(" ", "", "\n"));
            found.writeBytes(ids.getBytes(StandardCharsets.US_ASCII));
        }

        assertThat(Digest.of(found.toByteArray()).hex()).isEqualTo(DIGEST);
    }

    private String word(List<String> vocabulary) {
        StringBuilder word = new StringBuilder();
        for (int parts = 1 + draw(4); parts > 0; parts--) {
            word.append(part(vocabulary));
        }
        return word.toString();
    }

    private String part(List<String> vocabulary) {
        int kind = draw(10);
        if (kind == 0) {
            int[] range = RANGES[draw(RANGES.length)];
            return Character.toString(range[0] + draw(range[1] - range[0] + 1));
        }
        String piece = vocabulary.get(FIRST_PIECE + draw(vocabulary.size() - FIRST_PIECE));
        String plain = piece.startsWith("##") ? piece.substring(2) : piece;
        if (kind == 1 && plain.chars().allMatch(c -> c < 128)) {
            return plain.toUpperCase(Locale.ROOT);
        }
        boolean opens = kind > 1 && kind <= 4 && plain.charAt(0) < 128;
        return opens ? plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1) : plain;
    }

    /** Knuth's MMIX generator; draws use the upper bits. */
    private int draw(int bound) {
        state = state * 6364136223846793005L + 1442695040888963407L;
        return (int) ((state >>> 33) % bound);
    }
}
