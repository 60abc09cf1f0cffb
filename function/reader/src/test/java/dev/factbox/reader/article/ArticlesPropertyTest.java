package dev.factbox.reader.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ArticlesPropertyTest {
    @Property
    void anyBytesGiveAnArticleOrAProblem(@ForAll byte[] bytes) {
        check(bytes);
    }

    @Property
    void anyTextGivesParagraphsInOrderInsideTheText(@ForAll("texts") String text) {
        check(text.getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
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
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(5))
                .list()
                .ofMaxSize(40)
                .map(p -> String.join("", p));
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
