package dev.factbox.reader.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.factbox.factsheet.Span;
import dev.factbox.reader.Samples;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Paragraph;
import dev.factbox.reader.article.Parsed;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Markup that means harm, or means nothing: never an exception, and spans always inside the text. */
class HostilePagesTest {
    private static final String STORY =
            "<p>The bridge at Wexcombe was shut to lorries on Tuesday after engineers found cracks in two of its piers, the county said.</p>"
                    + "<p>Repairs will take until autumn, and drivers should allow an extra half an hour for the way round by Hale.</p>";

    private static Parsed parse(String html) {
        return ReadPage.parse("<!doctype html>" + html);
    }

    @ParameterizedTest(name = "sample {index}")
    @MethodSource("tagHeaps")
    void anyHeapOfTagsIsReadOrRefused(String html) {
        check(parse(html));
    }

    static Stream<String> anyCharacters() {
        return Samples.texts(300, 300);
    }

    @ParameterizedTest(name = "sample {index}")
    @MethodSource("anyCharacters")
    void anyCharactersAreReadOrRefused(String html) {
        check(parse(html));
    }

    private static void check(Parsed parsed) {
        if (parsed instanceof Parsed.Story(Article article)) {
            Span body = article.body();
            assertThat(body).isNotNull();
            int last = 0;
            for (Paragraph paragraph : article.paragraphs()) {
                assertThat(paragraph.span().start()).isGreaterThanOrEqualTo(last);
                assertThat(article.text().slice(paragraph.span()).strip())
                        .isNotEmpty()
                        .isEqualTo(article.text().slice(paragraph.span()));
                last = paragraph.span().end();
            }
            assertThat(last).isLessThanOrEqualTo(article.text().length());
        }
    }

    private static final List<String> TAGS = List.of(
            "<p>",
            "</p>",
            "<div class=\"article comments\">",
            "</div>",
            "<table><tr><td>",
            "</td>",
            "</table>",
            "<br>",
            "<br/>",
            "<a href=x>",
            "</a>",
            "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":",
            "</script>",
            "<style>p{}</style>",
            "<!--",
            "-->",
            "<pre>",
            "</pre>",
            "<h1>",
            "</h1>",
            "<meta property=\"og:title\" content=\"x | y\">",
            "<time datetime=\"2024-13-45\">",
            "<svg><p>",
            "</svg>",
            "&#xD83D;",
            "&nbsp;",
            "\u0000",
            "A sentence of a story that goes on for a while, with a comma, and then ends. ",
            "word ",
            "😀 ",
            "<select><option>",
            "<title>",
            "<textarea>");

    static Stream<String> tagHeaps() {
        return Samples.randoms(300).map(random -> Samples.joined(random, TAGS, "", 0, 60));
    }

    @Test
    void hundredThousandNestedTagsDoNotHideTheStory() {
        for (String tag : List.of("div", "span", "b", "table", "blockquote", "a", "font")) {
            String html = ("<" + tag + ">").repeat(100_000) + STORY;
            assertThatCode(() -> check(parse(html))).as(tag).doesNotThrowAnyException();
        }
        assertThat(parse("<div>".repeat(100_000) + STORY)).isInstanceOf(Parsed.Story.class);
    }

    @Test
    void aMillionBlocksAndAMillionAttributesAreRead() {
        check(parse(STORY + "<p>x</p>".repeat(1_000_000)));
        check(parse("<div " + "a=b ".repeat(1_000_000) + ">" + STORY + "</div>"));
        check(parse("<p>" + "word, ".repeat(1_000_000) + "</p>" + STORY));
    }

    @Test
    void malformedJsonDeepAndEndlessIsPassedOver() {
        String open = "<script type=\"application/ld+json\">";
        for (String json : List.of(
                "[".repeat(200_000),
                "{\"@graph\":".repeat(100_000),
                "{\"headline\": \"" + "\\\"".repeat(100_000),
                "{\"author\": {\"name\": \"".repeat(20_000))) {
            assertThat(parse("<head>" + open + json + "</script></head><body>" + STORY))
                    .isInstanceOf(Parsed.Story.class);
        }
    }
}
