package dev.factbox.reader.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Summary;
import dev.factbox.factsheet.SummaryChoice;
import dev.factbox.reader.Outcome;
import dev.factbox.reader.Reader;
import dev.factbox.reader.Samples;
import dev.factbox.reader.article.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SummarizerTest {
    private static final Reader READER = Reader.open();

    private static final String FERRY = """
            TROMSO, Norway, May 4 (Reuters) - A ferry with 212 passengers ran aground off northern Norway on Monday, and all of them were brought to safety, the coast guard said.

            Scroll down for video of the rescue at the pier.

            “We heard a loud bang and then the lights went out,” said Marit Dahl, a teacher who was on deck.

            She said the ferry had changed its course to avoid a fishing boat.

            But the coast guard has not ruled out that the ferry's steering failed, investigator Jon Lie said.

            The ferry, built in 2009, carries 300,000 passengers a year between Tromso and the islands.

            However, it was due for an inspection in June.
            """;

    private static final String LAW = """
            A law that obliges bloggers to register with the state came into force in Ruritania on Friday.

            It covers every blogger with more than 3,000 readers a day.

            Bloggers who do not register under the law face fines of 30,000 crowns, the ministry of information said.

            The weather was fine.
            """;

    private static FactSheet read(String text) {
        Upload upload = new Upload(
                text.getBytes(StandardCharsets.UTF_8), "file:///a.txt", "text/plain", null, null, Instant.EPOCH);
        return ((Outcome.Read) READER.read(upload).getFirst()).sheet();
    }

    private static List<String> texts(List<Summary.Line> lines) {
        return lines.stream().map(Summary.Line::text).toList();
    }

    @Test
    void givenANewsStoryThenThreeSentencesStandAloneInTheOrderOfTheText() {
        List<Summary.Line> sentences = read(FERRY).summary().sentences();
        assertThat(sentences)
                .hasSize(3)
                .extracting(line -> line.spans().getFirst().start())
                .isSorted();
        assertThat(texts(sentences))
                .noneMatch(text -> text.contains("Reuters") || text.startsWith("She ") || text.startsWith("But "))
                .noneMatch(text -> text.contains("Scroll") || text.startsWith("However"))
                .allMatch(text -> Character.isUpperCase(text.codePointAt(0)) || "“[".indexOf(text.charAt(0)) >= 0);
    }

    /** The small letters of İ are two: a word looked up in them was another than in the text. */
    @Test
    void summarizesAStoryOfWordsThatLowerCaseMakesLonger() {
        FactSheet sheet = read("""
                İSTANBUL, May 4 - Mayor İlker İnan opened the İzmit tunnel in İstanbul on Monday.

                The tunnel under the strait at İzmit shortens the way to İzmir by an hour, İnan told reporters.

                Drivers from İznik and İpsala pay 30 lira for the tunnel, which took seven years to build.
                """);

        assertThat(sheet.summary().sentences())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.why()).isNotBlank());
    }

    @Test
    void everyLineIsMadeOfItsSpansAndSaysWhy() {
        FactSheet sheet = read(FERRY);
        assertThat(sheet.summary().ranking()).isNotEmpty().allSatisfy(line -> {
            assertThat(squeeze(line.text())).isEqualTo(squeeze(joined(sheet, line)));
            assertThat(line.why()).isNotBlank();
        });
    }

    @Test
    void theSameArticleGivesTheSameSummary() {
        assertThat(read(FERRY).summary()).isEqualTo(read(FERRY).summary());
    }

    @Test
    void aReaderCanAskForLessWithoutTheArticleBeingReadAgain() {
        Summary summary = read(FERRY).summary();
        assertThat(SummaryChoice.sentences(summary, 3, Integer.MAX_VALUE)).isEqualTo(summary.sentences());
        assertThat(SummaryChoice.sentences(summary, 1, 100)).hasSize(1);
        assertThat(SummaryChoice.sentences(summary, 3, 20))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.text().split(" ").length).isLessThanOrEqualTo(20));
        assertThat(SummaryChoice.headline(summary, 1, 90)).containsExactly(summary.headline());
        assertThat(SummaryChoice.headline(summary, 1, 2)).isEmpty();
    }

    @Test
    void aSentenceThatLeansOnTheOneBeforeIsShownRightAfterItOrNotAtAll() {
        Summary summary = read(LAW).summary();
        assertThat(texts(summary.sentences()))
                .containsSequence(
                        "A law that obliges bloggers to register with the state came into force in Ruritania on Friday.",
                        "It covers every blogger with more than 3,000 readers a day.");
        assertThat(summary.sentences().get(1).after())
                .isEqualTo(summary.sentences().getFirst().spans().getFirst());
        assertThat(summary.bullets()).allMatch(line -> line.after() == null);
        assertThat(texts(SummaryChoice.sentences(summary, 1, 100))).noneMatch(text -> text.startsWith("It "));
    }

    @Test
    void whoSaysSoKeepsItsCommaWhenAnAsideBeforeItGoes() {
        Summary summary = read("""
                A mudslide buried part of the village of San Teodoro before dawn on Thursday, killing at least 23 people, officials said.

                Rescuers dug with their hands because the road to the village was cut off in two places.

                "We hear voices, and then we don't," said Marisol Quispe, a nurse in the village.
                """).summary();
        assertThat(texts(summary.bullets())).noneMatch(text -> text.contains("Thursday officials"));
        assertThat(summary.headline())
                .satisfiesAnyOf(
                        line -> assertThat(line).isNull(),
                        line -> assertThat(line.text()).doesNotContain("\""));
    }

    @Test
    void theHeadlineIsTheNewsAndNotWhatStandsBesideIt() {
        Summary summary = read("""
                President Amara Diallo of Sabria conceded defeat on Sunday in an election that few had expected him to lose, and promised to hand over power on April 2.

                Crowds poured into the streets of the capital, Port-Luc, where cars sounded their horns until dawn.

                Diallo came to power in a coup in 2009.

                The army said in a statement that it would respect the constitution.
                """).summary();
        assertThat(summary.headline())
                .isNotNull()
                .extracting(Summary.Line::text)
                .satisfies(text -> assertThat(text)
                        .startsWith("President Amara Diallo of Sabria conceded defeat")
                        .doesNotEndWith("."));
    }

    @Test
    void whoSomebodyIsStaysWhereTheArticleSaysItFirst() {
        assertThat(texts(read("""
                        Halvard Brekke, the baker whose Saturday broadcasts drew two million people to their ovens, died on Monday at his home in Stavanger.

                        The cause was heart failure, the family said in a statement.
                        """).summary().sentences()))
                .anyMatch(text -> text.startsWith("Halvard Brekke, the baker"));
    }

    @Test
    void aSentenceWhoseSubjectIsOneOfManyStaysOut() {
        assertThat(texts(read("""
                        The radio play was heard by two million people in Norway on Monday.

                        Critics in Oslo and Bergen were not always kind to the play.

                        One called the play a storm in a bucket.

                        The harbour office in Bergen stopped its ferries for an hour so that the crews could listen.

                        The station will repeat the play in March.
                        """).summary().bullets())).isNotEmpty().noneMatch(text -> text.startsWith("One called"));
    }

    @Test
    void theReasonNamesWholeNamesAndNoFigures() {
        assertThat(read(FERRY).summary().ranking())
                .allSatisfy(line -> assertThat(line.why()).doesNotContainPattern("covers.*\\b\\d"));
    }

    @Test
    void whenEverySentenceLeansOnAnotherTheLeastBadIsShown() {
        assertThat(texts(read("He left. She stayed.\n").summary().sentences())).isNotEmpty();
    }

    @ParameterizedTest(name = "sample {index}")
    @MethodSource("stories")
    void whateverTheTextTheSummaryIsMadeOfIt(String story) {
        FactSheet sheet = read(story);
        Summary summary = sheet.summary();
        assertThat(summary.sentences()).hasSizeBetween(1, 3);
        assertThat(summary.bullets()).hasSizeLessThanOrEqualTo(5);
        assertThat(summary.ranking())
                .hasSizeBetween(1, 12)
                .allSatisfy(line -> assertThat(squeeze(line.text())).isEqualTo(squeeze(joined(sheet, line))));
        assertThat(summary.headline())
                .satisfiesAnyOf(
                        line -> assertThat(line).isNull(),
                        line -> assertThat(line.text()
                                        .codePointCount(0, line.text().length()))
                                .isLessThanOrEqualTo(90));
    }

    @ParameterizedTest(name = "sample {index}")
    @MethodSource("samples")
    void whateverIsAskedForIsNeverExceededAndNothingLeansOnWhatIsNotThere(Random random) {
        int count = random.nextInt(1, 13);
        int words = random.nextInt(1, 81);
        Summary summary = read(story(random)).summary();
        List<Summary.Line> chosen = SummaryChoice.sentences(summary, count, words);
        assertThat(chosen).hasSizeLessThanOrEqualTo(count);
        assertThat(chosen.stream()
                        .mapToInt(line -> line.text().strip().split("\\s+").length)
                        .sum())
                .isLessThanOrEqualTo(words);
        for (int i = 0; i < chosen.size(); i++) {
            if (chosen.get(i).after() != null) {
                assertThat(i).isPositive();
                assertThat(chosen.get(i).after())
                        .isEqualTo(chosen.get(i - 1).spans().getFirst());
            }
        }
    }

    static Stream<byte[]> anyBytes() {
        return Samples.randoms(30).map(random -> Samples.bytes(random, 300));
    }

    @ParameterizedTest(name = "sample {index}")
    @MethodSource("anyBytes")
    void anyBytesGiveASummaryOrAProblem(byte[] bytes) {
        List<Outcome> outcomes = READER.read(new Upload(bytes, "file:///a.txt", null, null, null, Instant.EPOCH));
        assertThat(outcomes).isNotEmpty().allSatisfy(outcome -> {
            if (outcome instanceof Outcome.Read read) {
                assertThat(read.sheet().summary().sentences()).isNotEmpty();
            }
        });
    }

    private static final List<String> PIECES = List.of(
            "The mayor of Lund",
            "resigned",
            "said",
            "“it is over,”",
            "however,",
            "(pictured)",
            "But",
            "he",
            "on Monday",
            "😀",
            "\n",
            "\n\n",
            ".",
            ". ",
            "who",
            ",",
            "”",
            "PARIS (AP) —",
            "12%",
            "not",
            "’s",
            "\u00a0",
            "Read more");

    static Stream<Random> samples() {
        return Samples.randoms(60);
    }

    static Stream<String> stories() {
        return samples().map(SummarizerTest::story);
    }

    private static String story(Random random) {
        return "News " + Samples.joined(random, PIECES, " ", 1, 60);
    }

    private static String joined(FactSheet sheet, Summary.Line line) {
        int[] text = sheet.text().codePoints().toArray();
        StringBuilder joined = new StringBuilder();
        line.spans().forEach(span -> joined.append(new String(text, span.start(), span.length())));
        return joined.toString();
    }

    private static String squeeze(String text) {
        return text.replaceAll("\\[[^\\]]*]", "")
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
