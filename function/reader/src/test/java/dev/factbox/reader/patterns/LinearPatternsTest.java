package dev.factbox.reader.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No text makes a regular expression of the reader slow. Each is tried on short pieces repeated, the piece that costs
 * most is grown to ten thousand characters, and the matcher must still read each character only so often. Reads are
 * counted, so the machine's speed is no matter.
 */
class LinearPatternsTest {
    private static final int SHORT = 600;
    private static final int LONG = 10_000;

    /**
     * Reads that a matcher with many alternatives needs; one that tries each start anew reads a character thousands
     * of times.
     */
    private static final int MAX_READS_PER_CHAR = 400;

    /** A regular expression, what it is called and how it is asked. */
    record Regex(String name, Pattern pattern, Set<Use> uses) {
        long reads(String text) {
            return uses.stream().mapToLong(use -> reads(use, text)).max().orElse(0);
        }

        private long reads(Use use, String text) {
            CountedText counted = new CountedText(text, (long) MAX_READS_PER_CHAR * text.length());
            Matcher matcher = pattern.matcher(counted);
            try {
                switch (use) {
                    case FIND -> findAll(matcher);
                    case LOOKING_AT -> matcher.lookingAt();
                    case MATCHES -> matcher.matches();
                }
                return counted.reads();
            } catch (CountedText.LimitPassed e) {
                return counted.reads();
            } catch (StackOverflowError e) {
                return Long.MAX_VALUE;
            }
        }

        private static void findAll(Matcher matcher) {
            while (matcher.find()) {
                // the next one
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Regex> regexes() {
        Map<String, Pattern> constants = Patterns.all();
        return Stream.concat(
                constants.entrySet().stream()
                        .map(entry -> new Regex(
                                entry.getKey(),
                                entry.getValue(),
                                Use.of(entry.getKey()
                                        .substring(0, entry.getKey().indexOf(' '))))),
                Literals.all().stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("regexes")
    void theWorstTextCostsNoMoreThanItsLength(Regex regex) {
        String worst = Pieces.of(regex.pattern().pattern()).stream()
                .max(Comparator.comparingLong(piece -> regex.reads(repeated(piece, SHORT))))
                .orElseThrow();
        assertThat(regex.reads(repeated(worst, LONG)))
                .as("reads of " + regex.pattern() + " on <<" + worst + ">> again and again")
                .isLessThanOrEqualTo((long) MAX_READS_PER_CHAR * LONG);
    }

    /** The piece again and again, and at the end a character that no pattern is looking for. */
    private static String repeated(String piece, int length) {
        return piece.repeat(length / piece.length()) + "\u0000";
    }

    @Test
    void patternsAreFoundWhereverTheyAreKept() {
        assertThat(regexes().map(Regex::name))
                .hasSizeGreaterThan(250)
                .anyMatch(name -> name.startsWith("wire.Embargo.LINE "))
                .anyMatch(name -> name.startsWith("page.BlockWords.OPENINGS "))
                .anyMatch(name -> name.startsWith("format/WireText.java "));
    }

    @Test
    void aPatternThatTriesEachStartAnewIsNoticed() {
        Regex trailingSpace = new Regex("\\s+$", Pattern.compile("\\s+$"), Set.of(Use.FIND));
        assertThat(trailingSpace.reads(repeated(" ", LONG))).isGreaterThan((long) MAX_READS_PER_CHAR * LONG);
    }
}
