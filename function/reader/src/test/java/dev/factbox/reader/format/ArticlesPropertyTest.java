package dev.factbox.reader.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.Span;
import dev.factbox.reader.Samples;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Paragraph;
import dev.factbox.reader.article.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticlesPropertyTest {
    static Stream<byte[]> anyBytes() {
        return Samples.randoms(1000).map(random -> Samples.bytes(random, 300));
    }

    @ParameterizedTest(name = "sample {index}")
    @MethodSource("anyBytes")
    void anyBytesGiveAnArticleOrAProblem(byte[] bytes) {
        check(bytes);
    }

    @ParameterizedTest(name = "sample {index}")
    @MethodSource("texts")
    void anyTextGivesParagraphsInOrderInsideTheText(String text) {
        check(text.getBytes(StandardCharsets.UTF_8));
    }

    private static final List<String> PIECES = List.of(
            "Headline of the day",
            "By Ann Lee",
            "PARIS, June 3 (Wire) -",
            "He said so.",
            "“No,”",
            "🙂",
            "\n",
            "\n\n",
            "\r\n",
            " ",
            "\t",
            "    ",
            "-",
            "June 3",
            "\u2028",
            "\f",
            "the river rose in the night and the people of the lower town",
            "EMBARGO",
            "###",
            "12.",
            "\uFEFF",
            "Date: ");

    static Stream<String> texts() {
        return Samples.randoms(1000)
                .map(random -> Stream.generate(() -> random.nextBoolean()
                                ? PIECES.get(random.nextInt(PIECES.size()))
                                : Samples.text(random, 5))
                        .limit(random.nextInt(40))
                        .collect(Collectors.joining()));
    }

    private static void check(byte[] bytes) {
        List<Parsed> parsed = Articles.parse(Given.upload(bytes));

        assertThat(parsed).isNotEmpty();
        for (Parsed item : parsed) {
            switch (item) {
                case Parsed.Story(Article article) -> wellFormed(article);
                case Parsed.Unreadable(var problem) ->
                    assertThat(problem.detail()).isNotBlank();
            }
        }
    }

    private static void wellFormed(Article article) {
        int at = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            assertThat(paragraph.span().start()).isGreaterThanOrEqualTo(at);
            assertThat(paragraph.span().end())
                    .isLessThanOrEqualTo(article.text().length());
            assertThat(article.text().slice(paragraph.span()))
                    .isEqualTo(article.text().slice(paragraph.span()).strip());
            at = paragraph.span().end();
        }
        Span body = Objects.requireNonNull(article.body());
        assertThat(Given.story(article)).isNotEmpty();
        if (article.dateline() != null) {
            assertThat(body.contains(article.dateline())).isTrue();
            assertThat(body.start()).isEqualTo(article.dateline().start());
        }
        assertThat(article.metadata().published().value()).matches("\\d{4}-\\d\\d-\\d\\d.*");
    }
}
