package dev.factbox.reader.facts.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.DateMention;
import dev.factbox.factsheet.DateMention.Precision;
import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Text;
import dev.factbox.reader.Samples;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Metadata;
import dev.factbox.reader.article.Paragraph;
import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.article.Upload;
import dev.factbox.reader.format.Articles;
import dev.factbox.reader.language.Reading;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineTest {
    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "values.txt", delimiter = '|', quoteCharacter = '\0', maxCharsPerColumn = 1000)
    void givesTimeExpressionsTheirValues(String published, String sentence, String expected) {
        assertThat(values(find(published, sentence))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void pinsEachExpressionToItsCharactersBehindAnEmoji() {
        DateMention date =
                find("2024-06-12", "🚀 🚀 The launch failed on Monday.").getFirst();

        assertThat(date.start()).isEqualTo(25);
        assertThat(date.end()).isEqualTo(31);
        assertThat(date.exact()).isEqualTo("Monday");
    }

    @Test
    void recordsWhatARelativeDateCountsFrom() {
        List<DateMention> dates = find("2024-06-12", "On Monday he left. Two days later he came back. It was 1999.");

        assertThat(dates).extracting(DateMention::anchor).containsExactly("published", "d1", null);
    }

    @Test
    void recordsHowPreciseAValueIs() {
        List<DateMention> dates =
                find("2024-06-12", "On Monday, last week, last year, in the 1990s and for three days.");

        assertThat(dates)
                .extracting(DateMention::precision)
                .containsExactly(Precision.DAY, Precision.WEEK, Precision.YEAR, Precision.DECADE, null);
    }

    @Test
    void takesThePublicationDayFromATimeWithItsZone() {
        assertThat(values(find("2024-06-12T23:50:00-05:00", "It rained yesterday.")))
                .isEqualTo("yesterday = 2024-06-11");
    }

    @Test
    void looksForwardWhereTheParsedClauseDoes() {
        assertThat(
                        parsed(
                                "On/on/ADP/2/case Friday/Friday/PROPN/9/obl the/the/DET/4/det man/man/NOUN/9/nsubj"
                                        + " who/who/PRON/7/nsubj:pass was/be/AUX/7/aux:pass/PAST hurt/hurt/VERB/4/acl:relcl/PAST"
                                        + " will/will/AUX/9/aux/PRESENT leave/leave/VERB/0/root Oslo/Oslo/PROPN/9/obj ././PUNCT/9/punct"))
                .isEqualTo("Friday = 2024-06-14");
    }

    @Test
    void looksBackWhereTheParsedClauseDoes() {
        assertThat(parsed("The/the/DET/2/det plan/plan/NOUN/7/nsubj that/that/PRON/5/nsubj may/may/AUX/5/aux"
                        + " change/change/VERB/2/acl:relcl ,/,/PUNCT/2/punct emerged/emerge/VERB/0/root/PAST"
                        + " Friday/Friday/PROPN/7/obl ././PUNCT/7/punct"))
                .isEqualTo("Friday = 2024-06-07");
    }

    @Test
    void looksForwardToWhatIsMeantToHappen() {
        assertThat(parsed("Lee/Lee/PROPN/2/nsubj planned/plan/VERB/0/root/PAST to/to/PART/4/mark"
                        + " leave/leave/VERB/2/xcomp on/on/ADP/6/case Friday/Friday/PROPN/4/obl ././PUNCT/2/punct"))
                .isEqualTo("Friday = 2024-06-14");
    }

    @Test
    void looksForwardToWhatWasScheduledOrPutOff() {
        assertThat(parsed(
                        "Lee/Lee/PROPN/3/nsubj has/have/AUX/3/aux scheduled/schedule/VERB/0/root/PAST talks/talk/NOUN/3/obj"
                                + " Friday/Friday/PROPN/3/obl ././PUNCT/3/punct"))
                .isEqualTo("Friday = 2024-06-14");
        assertThat(parsed("Lee/Lee/PROPN/2/nsubj postponed/postpone/VERB/0/root/PAST talks/talk/NOUN/2/obj"
                        + " until/until/ADP/5/case Friday/Friday/PROPN/2/obl ././PUNCT/2/punct"))
                .isEqualTo("Friday = 2024-06-14");
        assertThat(parsed("Lee/Lee/PROPN/2/nsubj stayed/stay/VERB/0/root/PAST"
                        + " until/until/ADP/4/case Friday/Friday/PROPN/2/obl ././PUNCT/2/punct"))
                .isEqualTo("Friday = 2024-06-07");
    }

    @Test
    void looksBackToWhatWasDoneThoughTheClauseLooksForward() {
        assertThat(parsed(
                        "The/the/DET/2/det rule/rule/NOUN/6/nsubj issued/issue/VERB/2/acl/PAST Friday/Friday/PROPN/3/obl"
                                + " would/would/AUX/6/aux cost/cost/VERB/0/root jobs/job/NOUN/6/obj ././PUNCT/6/punct"))
                .isEqualTo("Friday = 2024-06-07");
    }

    @Test
    void looksForwardToTheEarliestDay() {
        assertThat(parsed(
                        "Lee/Lee/PROPN/2/nsubj said/say/VERB/0/root/PAST talks/talk/NOUN/4/nsubj could/could/AUX/5/aux"
                                + " begin/begin/VERB/2/ccomp as/as/ADV/7/advmod soon/soon/ADV/5/advmod as/as/ADP/9/case"
                                + " Friday/Friday/PROPN/7/obl ././PUNCT/2/punct"))
                .isEqualTo("Friday = 2024-06-14");
    }

    static Stream<String> anyTexts() {
        return Samples.texts(300, 120);
    }

    @ParameterizedTest(name = "sample {index}")
    @MethodSource("anyTexts")
    void neverFailsAndAlwaysKeepsToTheText(String text) {
        for (DateMention date : find("2024-06-12", "x " + text + " on May 3")) {
            assertThat(date.end()).isGreaterThan(date.start());
        }
    }

    @ParameterizedTest(name = "sample {index}")
    @MethodSource("rowsOfTimeWords")
    void neverFailsOnAnyRowOfTimeWords(String text) {
        for (DateMention date : find("2024-06-12", text)) {
            assertThat(text.substring(date.start(), date.end())).isEqualTo(date.exact());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostilePhrasesOfEveryRule")
    void neverFailsOnHostilePhrasesOfARule(String notation, List<String> phrases) {
        assertThat(notation).isNotEmpty();
        for (String phrase : phrases) {
            Text text = Text.of(phrase);
            for (DateMention date : find("2024-06-12", phrase)) {
                assertThat(text.slice(new Span(date.start(), date.end()))).isEqualTo(date.exact());
                assertThat(String.valueOf(date.value())).doesNotStartWith("-").doesNotStartWith("+");
            }
        }
    }

    static Stream<Arguments> hostilePhrasesOfEveryRule() {
        Random random = new Random(5);
        return Phrases.patterns()
                .map(pattern -> Arguments.of(
                        pattern.toString(),
                        Stream.generate(() -> Phrases.of(pattern, random))
                                .limit(100)
                                .toList()));
    }

    static Stream<String> rowsOfTimeWords() {
        return Samples.randoms(3000).map(random -> Samples.joined(random, TIME_WORDS, " ", 1, 8));
    }

    private static final List<String> TIME_WORDS = List.of(
            ("the a this that each every last next past coming previous following same latest current comparable first"
                            + " second third fourth final fiscal year years quarter month months week weekend day days"
                            + " decade century hour hours minute period half term end of in on at by early late mid - , 's"
                            + " ago earlier later before after two several few 3 12 31 1998 2024 '90s 1990s 9:30 p.m. a.m."
                            + " EST GMT Monday Friday May March October Jan. yesterday tomorrow tonight morning night"
                            + " noon spring winter Easter Thanksgiving Day now recently soon future near daily annually or"
                            + " so and to from 2024-06-12 6/12/24 Q 1 long old while moment")
                    .split(" ", -1));

    private static String parsed(String sentence) {
        Reading reading = dev.factbox.reader.language.ParsedText.sentence(sentence);
        return values(Timeline.find(article("2024-06-12", reading.text().toString()), reading));
    }

    private static String values(List<DateMention> dates) {
        return dates.stream().map(date -> date.exact() + " = " + date.value()).collect(Collectors.joining("; "));
    }

    private static List<DateMention> find(String published, String text) {
        Article article = article(published, text);
        return Timeline.find(article, unparsed(article));
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
