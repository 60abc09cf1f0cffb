package dev.factbox.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.Defect;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Text;
import dev.factbox.reader.article.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Articles of {@code seeds} with words deleted, doubled and replaced by hostile ones. */
class HostileWordsTest {
    private static final Reader READER = Reader.open();

    private static final List<String> FILES = List.of(
            "life/slug-1-story.txt",
            "life/slug-2-writethru.txt",
            "formats/markdown/tram.md",
            "formats/anpa/bridge.txt");

    private static final List<String> HOSTILE = List.of(
            "İstanbul",
            "İ",
            "10 billion years ago",
            "its last fiscal year",
            "0th",
            "99999999999",
            "$99999999999999999999",
            "½",
            "e\u0301\u0302",
            "🚀",
            "٣",
            "“",
            "x".repeat(300));

    static Stream<String> mutants() {
        return Samples.randoms(12).map(HostileWordsTest::mutant);
    }

    private static String mutant(Random random) {
        List<String> words = new ArrayList<>(
                Arrays.asList(seed(random).split("(?<=\\s)", -1))); // each with the white space behind it
        for (int i = words.size() / 8; i > 0; i--) {
            int at = random.nextInt(words.size());
            switch (random.nextInt(3)) {
                case 0 -> words.remove(at);
                case 1 -> words.add(at, words.get(at));
                default -> words.set(at, HOSTILE.get(random.nextInt(HOSTILE.size())) + " ");
            }
        }
        return String.join("", words);
    }

    private static String seed(Random random) {
        try {
            return Files.readString(Path.of("../../seeds", FILES.get(random.nextInt(FILES.size()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "sample {index}")
    @MethodSource("mutants")
    void leaveNoPartOutAndKeepEverySpan(String text) {
        Upload upload = new Upload(
                text.getBytes(StandardCharsets.UTF_8), "file:///a.txt", null, null, "2025-06-13", Instant.EPOCH);
        for (Outcome outcome : READER.read(upload)) {
            switch (outcome) {
                case Outcome.Read(var sheet, var version, var kills) -> keepsItsSpans(sheet);
                case Outcome.Advisory(var sheet, var stories) -> keepsItsSpans(sheet);
                case Outcome.Unreadable(var id, var source, var problem) ->
                    assertThat(Defect.is(problem)).isFalse();
            }
        }
    }

    private static void keepsItsSpans(FactSheet sheet) {
        assertThat(sheet.incomplete()).isEmpty();
        Text text = Text.of(sheet.text());
        assertThat(sheet.dates())
                .allSatisfy(date -> assertThat(text.slice(new Span(date.start(), date.end())))
                        .isEqualTo(date.exact()));
        assertThat(sheet.quotes())
                .allSatisfy(quote -> assertThat(text.slice(new Span(quote.start(), quote.end())))
                        .isEqualTo(quote.exact()));
        assertThat(sheet.quantities())
                .allSatisfy(quantity -> assertThat(text.slice(new Span(quantity.start(), quantity.end())))
                        .isEqualTo(quantity.exact()));
    }
}
