package dev.factbox.reader.facts.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.Quantity;
import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Text;
import dev.factbox.reader.Samples;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Metadata;
import dev.factbox.reader.article.Paragraph;
import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.article.Upload;
import dev.factbox.reader.facts.time.Timeline;
import dev.factbox.reader.format.Articles;
import dev.factbox.reader.language.Reading;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuantitiesTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "values.txt", delimiter = '|', quoteCharacter = '\0', maxCharsPerColumn = 1000)
    void normalisesQuantities(String sentence, String expected) {
        assertThat(show(find(sentence))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void coversWhatIsCountedBesideTheNumber() {
        Quantity meetings =
                find("They held three face-to-face meetings in Oslo.").getFirst();

        assertThat(meetings.exact()).isEqualTo("three face-to-face meetings");
        assertThat(meetings.amount().exact()).isEqualTo("three");
    }

    @Test
    void countsWhatTheParseSaysTheNumberCounts() {
        Reading reading = dev.factbox.reader.language.ParsedText.sentence(
                "They/they/PRON/2/nsubj sold/sell/VERB/0/root/PAST 40/40/NUM/6/nummod badly/badly/ADV/5/advmod"
                        + " burnt/burn/VERB/6/amod offspring/offspring/NOUN/2/obj in/in/ADP/8/case cages/cage/NOUN/2/obl");
        Quantity offspring = Quantities.find(
                        article("2024-06-12", reading.text().toString()), reading, List.of())
                .getFirst();

        assertThat(offspring.exact()).isEqualTo("40 badly burnt offspring");
        assertThat(offspring.unit()).isEqualTo("offspring");
    }

    @Test
    void pinsAQuantityToItsCharactersBehindAnEmoji() {
        Quantity money = find("💶 It cost €40 million.").getFirst();

        assertThat(money.start()).isEqualTo(10);
        assertThat(money.exact()).isEqualTo("€40 million");
    }

    static Stream<String> anyTexts() {
        return Samples.texts(300, 120);
    }

    @ParameterizedTest(name = "sample {index}")
    @MethodSource("anyTexts")
    void neverFailsOnAnyText(String text) {
        for (Quantity quantity : find("x 3 " + text + " 40 percent")) {
            assertThat(quantity.end()).isGreaterThan(quantity.start());
        }
    }

    private static String show(List<Quantity> quantities) {
        return quantities.stream().map(QuantitiesTest::show).collect(Collectors.joining("; "));
    }

    private static String show(Quantity quantity) {
        String upper = quantity.upper() == null ? "" : ".." + quantity.upper().toPlainString();
        String of = Objects.requireNonNullElse(quantity.unit(), Objects.requireNonNullElse(quantity.currency(), ""));
        return (quantity.amount().exact() + " = " + quantity.kind() + " "
                                + quantity.value().toPlainString() + upper + " " + of)
                        .strip()
                + (quantity.approximate() ? " ~" : "");
    }

    private static List<Quantity> find(String text) {
        Article article = article("2024-06-12", text);
        Reading reading = unparsed(article);
        return Quantities.find(article, reading, Timeline.find(article, reading));
    }

    /** Words without a parse. */
    private static Reading unparsed(Article article) {
        return new Reading(article.text(), List.of(), List.of(), List.of(), List.of());
    }

    /** One paragraph, whatever its characters, published at a time. */
    private static Article article(String published, String text) {
        Upload upload = new Upload(
                "x".getBytes(StandardCharsets.UTF_8), "file:a.txt", null, "text/plain", published, Instant.EPOCH);
        Metadata metadata =
                ((Parsed.Story) Articles.parse(upload).getFirst()).article().metadata();
        Text characters = Text.of(text);
        Span all = new Span(0, characters.length());
        return new Article(
                characters, all, List.of(new Paragraph(all, Paragraph.Role.STORY)), null, metadata, "text/plain");
    }
}
