package dev.factbox.reader.facts.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.Text;
import dev.factbox.reader.Samples;
import dev.factbox.reader.article.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuotationMarksTest {
    @Test
    void pairs_curly_marks() {
        assertThat(inner("“We won,” she said. “At last.”")).containsExactly("We won,", "At last.");
    }

    @Test
    void pairs_straight_marks() {
        assertThat(inner("\"We won,\" she said. \"At last.\"")).containsExactly("We won,", "At last.");
    }

    @Test
    void pairs_marks_of_mixed_styles() {
        assertThat(inner("“We won,\" she said. \"At last.”")).containsExactly("We won,", "At last.");
    }

    @Test
    void pairs_typewriter_marks() {
        assertThat(inner("``We won,'' she said.")).containsExactly("We won,");
    }

    @Test
    void pairs_single_marks_around_apostrophes() {
        assertThat(inner("'We won't stop the boys' game,' she said.")).containsExactly("We won't stop the boys' game,");
        assertThat(inner("‘We don’t know yet,’ he said.")).containsExactly("We don’t know yet,");
    }

    @Test
    void takes_no_apostrophe_for_a_mark() {
        assertThat(inner("The players' union told 'em in the '90s that it's the members' call."))
                .isEmpty();
    }

    @Test
    void nests_single_in_double_and_double_in_single() {
        assertThat(inner("“He told me ‘never’ and left,” she said."))
                .containsExactly("He told me ‘never’ and left,", "never");
        assertThat(inner("'He told me \"never\" and left,' she said."))
                .containsExactly("He told me \"never\" and left,", "never");
    }

    @Test
    void nests_curly_in_straight() {
        assertThat(inner("\"They asked me: “Will you run?” I said no.\""))
                .containsExactly("They asked me: “Will you run?” I said no.", "Will you run?");
    }

    @Test
    void leaves_an_unclosed_quotation_open_to_the_end_of_its_paragraph() {
        List<Marked> found = scan("She said: “We won.\nNobody believed it.");
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().closed()).isFalse();
        assertThat(inner("She said: “We won.\nNobody believed it.")).containsExactly("We won.");
    }

    @Test
    void ends_an_unclosed_quotation_where_the_next_one_opens() {
        assertThat(inner("She said: “We won. It was “very hard” to do."))
                .containsExactly("We won. It was", "very hard");
    }

    @Test
    void continues_a_quotation_whose_next_paragraph_opens_anew() {
        List<Marked> found = scan("“We won.\n“And we will win again,” she said.");
        assertThat(found).extracting(Marked::continues).containsExactly(false, true);
    }

    @Test
    void begins_another_quotation_when_the_paragraph_before_closed_its_own() {
        assertThat(scan("“We won,” she said.\n“No,” he said.")).noneMatch(Marked::continues);
    }

    @Test
    void takes_no_inches_and_no_markup_for_marks() {
        assertThat(inner("He is 6'3\" tall and she is 5'2\" tall.")).isEmpty();
        assertThat(inner("See <a href=\"https://example.org\" title=\"x\"> and “this”."))
                .containsExactly("this");
    }

    @Test
    void opens_a_straight_mark_that_lost_its_space() {
        assertThat(inner("Reyes said,\" We like the light\".")).containsExactly("We like the light");
    }

    @Test
    void passes_over_a_closing_mark_that_closes_nothing() {
        assertThat(inner("We won,” she said. “At last.”")).containsExactly("At last.");
    }

    @Test
    void leaves_out_what_is_empty() {
        assertThat(inner("“” and \"\" and “ ” and ''.")).isEmpty();
    }

    @ParameterizedTest(name = "sample {index}")
    @MethodSource("markedTexts")
    void every_span_lies_in_the_text_and_inside_its_marks(String value) {
        Text text = Text.of(value);
        for (Marked marked : scan(value)) {
            assertThat(marked.outer().end()).isLessThanOrEqualTo(text.length());
            assertThat(marked.outer().contains(marked.inner())).isTrue();
            assertThat(text.slice(marked.inner())).isNotBlank();
        }
    }

    @ParameterizedTest(name = "sample {index}")
    @MethodSource("markedTexts")
    void outermost_spans_never_overlap(String value) {
        List<Marked> outermost = QuotationMarks.outermost(scan(value));
        for (int i = 1; i < outermost.size(); i++) {
            assertThat(outermost.get(i).outer().start())
                    .isGreaterThanOrEqualTo(outermost.get(i - 1).outer().end());
        }
    }

    private static final List<String> PIECES = List.of(
            "“",
            "”",
            "\"",
            "'",
            "‘",
            "’",
            "''",
            "``",
            "«",
            "»",
            "„",
            "=",
            "\n",
            " ",
            "she said",
            "no",
            ",",
            ".",
            "😀",
            "7",
            "s");

    static Stream<String> markedTexts() {
        return Samples.randoms(1000).map(random -> Samples.joined(random, PIECES, "", 0, 40));
    }

    private static List<String> inner(String value) {
        Text text = Text.of(value);
        return scan(value).stream().map(marked -> text.slice(marked.inner())).toList();
    }

    private static List<Marked> scan(String value) {
        Text text = Text.of(value);
        List<Paragraph> paragraphs = new ArrayList<>();
        Matcher line = Pattern.compile("[^\\n]*\\S[^\\n]*").matcher(value);
        while (line.find()) {
            paragraphs.add(new Paragraph(text.spanOfUtf16(line.start(), line.end()), Paragraph.Role.STORY));
        }
        return QuotationMarks.scan(text, paragraphs);
    }
}
