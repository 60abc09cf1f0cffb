package dev.factbox.reader.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OSLO, May 4 (Reuters) - The ferry sank. | The ferry sank.",
                "LIMA — Miners went home. | Miners went home.",
                "london , england ( cnn ) -- the ferry sank . | the ferry sank .",
                "(CNN)The ferry sank. | The ferry sank.",
                "Graz, Austria — The bridge is open again. | The bridge is open again.",
                "Friday, June 5, 2015 The bridge is open again. | The bridge is open again.",
                "Old bridge in Graz opens again Friday, 5 June 2015 The bridge was shut. | The bridge was shut.",
                "However, the mayor stayed. | the mayor stayed.",
                "But the mayor stayed. | the mayor stayed.",
                "And, in addition, the mayor stayed. | the mayor stayed.",
                "In addition, the mayor stayed. | the mayor stayed.",
                "So the mayor stayed. | the mayor stayed."
            })
    void datelinesAndConnectivesGo(String sentence, String trimmed) {
        assertThat(Wording.trimmed(sentence)).isEqualTo(trimmed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "So far nobody has claimed the prize.",
                "But for the rain the match would have gone on.",
                "Instead of a bridge the town got a ferry.",
                "However hard the crew rowed, the boat stayed.",
                "The NATO chief — a Norwegian — resigned.",
                "Still life painting is back.",
                "Friday, June 5, 2015 was the day of the vote.",
                "The council met on Friday, June 5, 2015 Ann Holm said.",
                "Graz, Austria — a town on the Mur — has a new bridge.",
                "Andrea Holm won."
            })
    void whatOnlyLooksLikeOneStays(String sentence) {
        assertThat(Wording.trimmed(sentence)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He told the court that he was sorry.",
                "When he arrived, the office was shut.",
                "In 2012 they moved to Turin.",
                "This was a surprise to the neighbours.",
                "Due to that, the ferries stayed in port."
            })
    void aSentenceThatLeansOnAnotherDangles(String sentence) {
        assertThat(Wording.defects(sentence)).containsExactly(SentenceDefect.DANGLING);
    }

    @Test
    void aSentenceThatOpensWithAConnectiveIsTied() {
        assertThat(Wording.defects("Meanwhile prices fell in the north.")).containsExactly(SentenceDefect.TIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We will appeal, the lawyer said.",
                "We will appeal,” the lawyer said.",
                "The vote (on Monday was close.",
                "‘We will appeal, the lawyer said.",
                "The lawyer said: \"We will appeal."
            })
    void aCutQuotationOrBracketShows(String sentence) {
        assertThat(Wording.defects(sentence)).contains(SentenceDefect.CUT_MARKS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We will appeal,” the lawyer said on Monday.",
                "The players’ union won’t sign the 2019 deal.",
                "The ‘lost’ painting hangs in Anna’s kitchen now.",
                "the city 's mayor did n't sign ' the deal ' yet .",
                "The vote (on Monday) was close in the 1990s and the '60s."
            })
    void apostrophesAreNoQuotationMarks(String sentence) {
        assertThat(Wording.defects(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Scroll down for the video of the launch.",
                "Image: The harbour, as seen from the old fort.",
                "Reporting by Ola Berg; editing by Una Marsh in Dublin.",
                "Click here to read what the other papers say.",
                "Image caption: The gallery reopened on Tuesday.",
                "Victim: Ola Berg told the police what he had seen.",
                "We are starting our live coverage of the storm.",
                "Have you been affected by the flood in your street?"
            })
    void whatStandsAroundTheStoryIsFurniture(String sentence) {
        assertThat(Wording.defects(sentence)).contains(SentenceDefect.FURNITURE);
    }

    @Test
    void aRelativeClauseAloneIsAFragment() {
        assertThat(Wording.defects("Which is what happened when the ferry came in late."))
                .containsExactly(SentenceDefect.FRAGMENT);
    }

    @Test
    void aQuotationThatNobodyIsSaidToHaveSaidIsBare() {
        assertThat(Wording.defects("“Nobody told the crew that the harbour was shut.”"))
                .containsExactly(SentenceDefect.BARE_QUOTATION);
    }

    @Test
    void aLineWithoutAnEndIsAFragment() {
        assertThat(Wording.defects("The harbour before the great storm")).containsExactly(SentenceDefect.FRAGMENT);
    }
}
