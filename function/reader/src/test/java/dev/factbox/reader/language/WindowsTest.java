package dev.factbox.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.Span;
import dev.factbox.reader.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WindowsTest {
    private static final int ROOM = 50;

    static Stream<List<Integer>> lengthsOfParagraphs() {
        return Samples.randoms(1000)
                .map(random -> random.ints(random.nextInt(61), 1, 91).boxed().toList());
    }

    @ParameterizedTest(name = "sample {index}")
    @MethodSource("lengthsOfParagraphs")
    void putEveryWordInOneWindowAndNoMoreThanFits(List<Integer> lengths) {
        List<Word> words = given(lengths);

        List<Window> windows = Windows.of(words, ROOM);

        int at = 0;
        for (Window window : windows) {
            assertThat(window.from()).isEqualTo(at);
            assertThat(window.size()).isLessThanOrEqualTo(ROOM);
            at = window.to();
        }
        assertThat(at).isEqualTo(words.size());
    }

    @Test
    void keepWindowsOfTheOtherParagraphsWhenOneIsAddedFarAway() {
        List<Integer> lengths = new Random(3).ints(200, 5, 30).boxed().toList();
        List<Word> before = given(lengths);
        List<Integer> longer = new ArrayList<>(lengths);
        longer.addFirst(17);
        List<Word> after = given(longer, -1);

        Set<List<String>> kept = texts(before);
        kept.retainAll(texts(after));

        assertThat(texts(before).size() - kept.size()).isLessThanOrEqualTo(3);
    }

    @Test
    void cutAParagraphThatIsTooLongWhereASentenceBegins() {
        List<Word> words = given(List.of(90)).stream()
                .map(word -> new Word(
                        word.span(),
                        word.form(),
                        0,
                        word.opensParagraph(),
                        word.span().start() % 20 == 0,
                        1,
                        new int[1]))
                .toList();

        assertThat(Windows.of(words, ROOM)).hasSizeGreaterThan(1).allMatch(window -> window.from() % 20 == 0);
    }

    private static Set<List<String>> texts(List<Word> words) {
        return Windows.of(words, ROOM).stream()
                .map(w ->
                        words.subList(w.from(), w.to()).stream().map(Word::form).toList())
                .collect(Collectors.toSet());
    }

    private static List<Word> given(List<Integer> lengths) {
        return given(lengths, 0);
    }

    /** Paragraphs of so many words of one piece each, the words named after their paragraph's number. */
    private static List<Word> given(List<Integer> lengths, int firstNumber) {
        List<Word> words = new ArrayList<>();
        for (int p = 0; p < lengths.size(); p++) {
            for (int i = 0; i < lengths.get(p); i++) {
                Span span = new Span(words.size(), words.size() + 1);
                words.add(new Word(span, "w" + (p + firstNumber), p, i == 0, i == 0, 1, new int[1]));
            }
        }
        return words;
    }
}
