package dev.factbox.reader.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.PubStatus;
import dev.factbox.factsheet.Published;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Paragraph.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    private static final String FULL = """
            Harbour bridge to close for repairs

            By Nora Lindqvist and Sam O'Leary
            June 3, 2025

            PORT ELLERY, June 3 (Coastal Wire) — The bridge over the harbour will close on Monday, the city said.

            Engineers found rust in two of its cables.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Associated Press",
                "Agence France-Presse",
                "Harbour News Agency",
                "THE CANADIAN PRESS",
                "Press Trust of India",
                "Coast Newswire"
            })
    void anAgencyOnTheFirstLineIsNotTheHeadline(String agency) {
        Article article = Given.article(
                agency
                        + "\n\nFerry crew rescued off Hale\n\nThe crew of a ferry was rescued on Friday after a fire.\n\nNobody was hurt.\n");
        assertThat(article.metadata().headline()).isEqualTo("Ferry crew rescued off Hale");
    }

    @Test
    void aHeadlineOfThePressIsOneWhereNoOtherFollows() {
        Article article = Given.article(
                "The Press\n\nThe inquiry into newspapers opened on Friday in Hale.\n\nIt will last a year.\n");
        assertThat(article.metadata().headline()).isEqualTo("The Press");
    }

    @Test
    void headlineBylineAndDateLineStandApartFromTheStory() {
        Article article = Given.article(FULL);

        assertThat(article.metadata().headline()).isEqualTo("Harbour bridge to close for repairs");
        assertThat(article.metadata().by()).containsExactly("Nora Lindqvist", "Sam O'Leary");
        assertThat(Given.blocks(article, Role.FURNITURE))
                .containsExactly("By Nora Lindqvist and Sam O'Leary", "June 3, 2025");
        assertThat(Given.story(article)).hasSize(2);
        assertThat(Given.body(article)).startsWith("PORT ELLERY").endsWith("two of its cables.");
    }

    @Test
    void aDatelineIsFoundWithItsPlaceAndDash() {
        Article article = Given.article(FULL);

        assertThat(Given.dateline(article)).isEqualTo("PORT ELLERY, June 3 (Coastal Wire) —");
        assertThat(article.metadata().located()).isEqualTo("Port Ellery");
    }

    @Test
    void aTextOfNothingButParagraphsHasNoHeadline() {
        Article article = Given.article("""
                The mayor resigned on Tuesday after a vote. She had served six years.
                Her deputy takes over next week.
                “I leave without a grudge,” she said.""");

        assertThat(article.metadata().headline()).isNull();
        assertThat(article.metadata().by()).isEmpty();
        assertThat(article.dateline()).isNull();
        assertThat(Given.story(article)).hasSize(3);
    }

    @Test
    void aListOfLinesWithoutFullStopsHasNoHeadline() {
        Article article =
                Given.article("Gold for Norway\nSilver for Canada\nBronze for Japan\nFourth place for Chile\n");

        assertThat(article.metadata().headline()).isNull();
        assertThat(Given.blocks(article, Role.HEADLINE)).isEmpty();
    }

    @Test
    void hardWrappedLinesAreOneParagraph() {
        Article article = Given.article("""
                The regional council voted late on Thursday to keep the three
                smallest libraries open, ending a dispute that had lasted
                Parliament's whole session.

                Readers had gathered outside with candles and books, and they
                stayed until the doors were locked.
                """);

        assertThat(Given.story(article)).hasSize(2);
        assertThat(Given.story(article).getFirst()).endsWith("Parliament's whole session.");
    }

    @Test
    void indentedWireParagraphsAreApartWithoutEmptyLines() {
        Article article = Given.article("""
                    The ferry company said on Friday that it would sell two of its
                oldest ships to a yard in the north of the country.
                    Its workers' council was told an hour before the press
                release went out to the news agencies.
                """);

        assertThat(Given.story(article)).hasSize(2);
    }

    @Test
    void aSubHeadlineBetweenParagraphsIsNoParagraphOfTheStory() {
        Article article = Given.article("""
                The dam held through the night, the water board said on Sunday.

                Sandbags and prayers

                Hundreds of volunteers had filled sandbags since the morning.
                """);

        assertThat(Given.blocks(article, Role.HEADLINE)).containsExactly("Sandbags and prayers");
    }

    @Test
    void creditsAndEndMarksAreFurniture() {
        Article article = Given.article("""
                The orchestra will play in the open air this summer, it said.

                (Reporting by Ana Ruiz; Editing by Tom Park)

                ###
                """);

        assertThat(Given.story(article)).hasSize(1);
        assertThat(Given.blocks(article, Role.FURNITURE)).hasSize(2);
    }

    @Test
    void theUploadersDayAnchorsADatelineWithoutAYear() {
        Article article = Given.article(
                Given.published("PARIS, Dec. 31 (Wire) - The old year ended quietly in the city.", "2025-01-02"));

        assertThat(article.metadata().published()).isEqualTo(new Published("2024-12-31", Published.From.DATELINE));
    }

    @Test
    void withoutADateInTheTextTheUploaderIsBelievedAndThenTheClock() {
        String text = "The museum reopened on Friday with a concert.";

        assertThat(Given.article(Given.published(text, "2025-06-12")).metadata().published())
                .isEqualTo(new Published("2025-06-12", Published.From.UPLOAD));
        assertThat(Given.article(Given.published(text, "yesterday")).metadata().published())
                .isEqualTo(new Published("2025-06-13", Published.From.RECEIVED));
    }

    @Test
    void anEmbargoIsKeptWithItsTimeOrHoldsTheStory() {
        String story = "\n\nInflation fell to two percent in May, the bank said.\n";

        assertThat(Given.article("EMBARGOED UNTIL 0001 GMT, 16 June 2025" + story)
                        .metadata()
                        .embargoedUntil())
                .isEqualTo("2025-06-16T00:01:00Z");
        assertThat(Given.article("Embargoed until next Monday" + story)
                        .metadata()
                        .pubStatus())
                .isEqualTo(PubStatus.WITHHELD);
    }

    @Test
    void textStaysAsItCameButForByteOrderMarkAndCarriageReturns() {
        Article article = Given.article("\uFEFFRain fell  in the north.\r\n\r\n\tIt was welcome. \r\n");

        assertThat(article.text().toString()).isEqualTo("Rain fell  in the north.\n\n\tIt was welcome. \n");
        assertThat(Given.story(article)).isEqualTo(List.of("Rain fell  in the north.", "It was welcome."));
    }

    @Test
    void keyLinesAtTheHeadAreUnderstood() {
        Article article = Given.article("""
                Headline: Bakers strike over flour prices
                Author: Ines Calder
                Date: 12 May 2025

                Bakers in the capital closed their shops on Monday to protest the price of flour.
                """);

        assertThat(article.metadata().headline()).isEqualTo("Bakers strike over flour prices");
        assertThat(article.metadata().by()).containsExactly("Ines Calder");
        assertThat(article.metadata().published().value()).isEqualTo("2025-05-12");
        assertThat(Given.story(article)).hasSize(1);
    }

    @Test
    void aPressReleasesRowsOfAsterisksAndUnderscoresAreKeptAndMakeNoMarkdown() {
        String text = """
                The mill opens on Monday.

                **********************
                Press office ________________

                ************ ENDS ************

                Its owner, Ada Moss, said so.
                """;

        Article article = Given.article(text);

        assertThat(article.mediaType()).isEqualTo("text/plain");
        assertThat(article.text().toString()).isEqualTo(text);
    }

    @Test
    void whatStandsBetweenTwoRulesIsTextUnlessItIsFrontMatter() {
        String text = "---\nThe mill opens on Monday.\n---\n\nIts owner, Ada Moss, said so.\n";

        assertThat(Given.article(text).text().toString()).isEqualTo(text);
    }
}
