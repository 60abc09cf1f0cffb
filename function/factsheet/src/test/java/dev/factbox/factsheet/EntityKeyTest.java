package dev.factbox.factsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityKeyTest {
    private static final String KEY = "[\\p{Ll}\\p{Lo}\\p{Nd}]+(-[\\p{Ll}\\p{Lo}\\p{Nd}]+)*";

    /** Pieces of names whose letters, marks and stops are written in several ways. */
    private static final List<String> PIECES = List.of(
            "O'Brien",
            "J.D.",
            "Ørsted",
            "Côte",
            "d’Ivoire",
            "Müller",
            "Łukasz",
            "Ángel",
            "Jong-un",
            "St.",
            "Þór",
            "İnci",
            "ΟΔΥΣΣΕΥΣ",
            "ᾳδω",
            "Straße",
            "ﬁn",
            "北京",
            "Ж",
            "7",
            "Ⅷ",
            "&",
            "!",
            "—",
            "Hawaiʻi",
            "ſ",
            "ŉ",
            "Ǆ");

    static Stream<String> names() {
        return new Random(7).longs(500).mapToObj(Random::new).map(EntityKeyTest::name);
    }

    private static String name(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining(random.nextBoolean() ? " " : "-"));
    }

    private static String key(String name) {
        return EntityKey.of(name).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "Karoline Leavitt, karoline-leavitt",
        "Jürgen Müller, jurgen-muller",
        "Bjørn Łukasz, bjorn-lukasz",
        "O’Neill & Sons, oneill-sons",
        "O‘Brien, obrien",
        "J.D. Vance, jd-vance",
        "Ørsted, orsted",
        "Côte d’Ivoire, cote-divoire",
        "U.S., united-states",
        "us, united-states",
        "N.A.T.O., north-atlantic-treaty-organization",
        "Kim Jong-un, kim-jong-un",
        "STRASSE, strasse",
        "Straße, strasse",
        "Ὀδυσσεύς, οδυσσευσ",
        "北京, 北京"
    })
    void isTheNameWithoutCaseAccentsStopsAndApostrophes(String name, String key) {
        assertThat(EntityKey.of(name)).contains(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!!", "&", "'", "-", "—.", "\u0301", "\u200B", "\uD800"})
    void aNameWithoutLetterAndDigitHasNone(String name) {
        assertThat(EntityKey.of(name)).isEmpty();
    }

    @Test
    void aNameThatIsLongerThanAnyKeyHasNone() {
        assertThat(key("a".repeat(EntityKey.MAX_LENGTH))).hasSize(EntityKey.MAX_LENGTH);
        assertThat(EntityKey.of("a".repeat(EntityKey.MAX_LENGTH + 1))).isEmpty();
        // One ligature of Arabic is eighteen letters.
        assertThat(EntityKey.of("ﷺ".repeat(100))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theKeyOfAKeyIsTheKey(String name) {
        assertThat(key(key(name))).isEqualTo(key(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void caseDoesNotCount(String name) {
        assertThat(key(name.toUpperCase(Locale.ROOT))).isEqualTo(key(name));
        assertThat(key(name.toLowerCase(Locale.ROOT))).isEqualTo(key(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void accentsDoNotCount(String name) {
        assertThat(key(name.replaceAll("(?=\\p{L})(\\p{L})", "$1\u0301"))).isEqualTo(key(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void theShapeOfApostrophesHyphensAndStopsDoesNotCount(String name) {
        List.of("'", "’", "‘", "ʼ", "`", "´", "＇", "")
                .forEach(mark -> assertThat(key(name.replaceAll("['’]", mark))).isEqualTo(key(name)));
        List.of("-", "‐", "‑", "–", "−", "－", " ", "\u00A0")
                .forEach(hyphen -> assertThat(key(name.replace("-", hyphen))).isEqualTo(key(name)));
        List.of(".", "．", "․", "")
                .forEach(stop -> assertThat(key(name.replace(".", stop))).isEqualTo(key(name)));
    }

    /** Every character alone and inside a name, so that no rule depends on the samples. */
    @Test
    void everyCharacterOfUnicodeGivesALetterADigitOrNothing() {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT).forEach(codePoint -> {
            String character = Character.toString(codePoint);
            String key = key(character);
            // Some letters of Arabic are marks on a space.
            boolean counts = Normalizer.normalize(character, Normalizer.Form.NFKD)
                    .codePoints()
                    .anyMatch(EntityKeyTest::isCounted);
            if (counts ? !key.matches(KEY) : !(key.isEmpty() || key.matches(KEY))) {
                throw new AssertionError("U+%04X has the key '%s'".formatted(codePoint, key));
            }
            if (!key(key).equals(key)
                    || !key(character.toUpperCase(Locale.ROOT)).equals(key)) {
                throw new AssertionError("U+%04X has another key as a key or in capitals".formatted(codePoint));
            }
        });
    }

    private static boolean isCounted(int codePoint) {
        return Character.isDigit(codePoint)
                || (Character.isLetter(codePoint) && Character.getType(codePoint) != Character.MODIFIER_LETTER);
    }
}
