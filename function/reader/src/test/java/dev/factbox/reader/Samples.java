package dev.factbox.reader;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Random inputs for property tests. The seeds are fixed, so every run tries the same samples and a failure names its
 * own by number.
 */
public final class Samples {
    /**
     * Ranges of UTF-16 units: ASCII, Latin-1, letters with a case of another length, combining marks, CJK,
     * surrogates, all.
     */
    private static final int[][] RANGES = {
        {0x20, 0x7F},
        {0x20, 0x7F},
        {0, 0x20},
        {0xA0, 0x180},
        {0x130, 0x132},
        {0x300, 0x370},
        {0x4E00, 0x4F00},
        {0xD800, 0xE000},
        {0, 0x10000}
    };

    private Samples() {}

    /** Generators that start from different seeds. */
    public static Stream<Random> randoms(int count) {
        return new Random(count).longs(count).mapToObj(Random::new);
    }

    /** Texts of at most {@code maxChars} UTF-16 units, unpaired surrogates and controls among them. */
    public static Stream<String> texts(int count, int maxChars) {
        return randoms(count).map(random -> text(random, maxChars));
    }

    /** A text of at most {@code maxChars} UTF-16 units, with unpaired surrogates and controls. */
    public static String text(Random random, int maxChars) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(maxChars + 1); text.length() < length; ) {
            int[] range = RANGES[random.nextInt(RANGES.length)];
            text.append((char) random.nextInt(range[0], range[1]));
        }
        return text.toString();
    }

    /** At most {@code maxLength} bytes of any value. */
    public static byte[] bytes(Random random, int maxLength) {
        byte[] bytes = new byte[random.nextInt(maxLength + 1)];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Between {@code min} and {@code max} of the pieces in any order, joined by the separator. */
    public static String joined(Random random, List<String> pieces, String separator, int min, int max) {
        return IntStream.range(0, random.nextInt(min, max + 1))
                .mapToObj(i -> pieces.get(random.nextInt(pieces.size())))
                .collect(Collectors.joining(separator));
    }
}
