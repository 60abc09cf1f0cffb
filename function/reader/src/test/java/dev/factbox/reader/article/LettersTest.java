package dev.factbox.reader.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LettersTest {
    private static final Path SOURCES = Path.of("src/main/java");

    /** Where words of our own lose their case, not those of a text. */
    private static final Set<String> OWN_WORDS = Set.of("Letters.java", "Lexicon.java", "Pattern.java");

    @Test
    void lowerCaseKeepsEveryOffset() {
        assertThat(Letters.lower("In İstanbul İ saw ΟΔΟΣ and STRASSE")).isEqualTo("in istanbul i saw οδοσ and strasse");
        assertThat(characters()).allSatisfy(c -> assertThat(Letters.lower(c)).hasSameSizeAs(c));
    }

    @Test
    void lowerCaseIsThatOfJavaButForOneLetter() {
        assertThat(characters().filter(c -> !Letters.lower(c).equals(c.toLowerCase(Locale.ROOT))))
                .containsExactly("İ");
    }

    @Test
    void upperIsWhatUpperCaseLeavesAsItIs() {
        List<String> texts = List.of("OSLO", "U.S.", "Oslo", "STRAßE", "ﬁ", "ª", "ŉ", "İ", "1", "");
        assertThat(texts)
                .allSatisfy(text ->
                        assertThat(Letters.isUpper(text)).isEqualTo(text.equals(text.toUpperCase(Locale.ROOT))));
    }

    @Test
    void noOtherCodeFoldsTheCaseOfAText() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file ->
                                    !OWN_WORDS.contains(file.getFileName().toString()))
                            .filter(LettersTest::lowers))
                    .isEmpty();
        }
    }

    private static boolean lowers(Path file) {
        try {
            return Files.readString(file).contains(".toLowerCase(Locale");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<String> characters() {
        return IntStream.rangeClosed(Character.MIN_CODE_POINT, Character.MAX_CODE_POINT)
                .filter(Character::isLetter)
                .mapToObj(Character::toString);
    }
}
