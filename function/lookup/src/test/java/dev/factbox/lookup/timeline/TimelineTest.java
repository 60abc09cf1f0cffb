package dev.factbox.lookup.timeline;

import static dev.factbox.factsheet.DateMention.Precision.DAY;
import static dev.factbox.factsheet.DateMention.Precision.MONTH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.lookup.Facts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {
    @Test
    void claimsComeInTheOrderOfTheirDatesAndAPeriodAfterTheDayThatItBeginsWith() {
        Timeline timeline = Timeline.of(Facts.in(
                        "The bridge closed on Friday. Work began on May 1 and took all of May. It opened in 1931. It is old.")
                .date("Friday", "2025-06-13", DAY)
                .date("May 1", "2025-05-01", DAY)
                .date("all of May", "2025-05", MONTH)
                .date("1931", "1931", DAY)
                .claim("The bridge closed on Friday", "closed", "d1")
                .claim("took all of May", "took", "d3")
                .claim("Work began on May 1", "began", "d2")
                .claim("It opened in 1931", "opened", "d4")
                .claim("It is old", "is", null)
                .sheet(1, null));

        assertThat(timeline.items())
                .extracting(entry ->
                        entry.claim() == null ? "" : entry.claim().predicate().exact())
                .containsExactly("opened", "began", "took", "closed");
        assertThat(timeline.items().get(2).last()).isEqualTo("2025-05-31");
        assertThat(timeline.undated()).isEqualTo(1);
    }

    @Test
    void aQuoteStandsWhereItWasSaidAndNotWhereWhatItTellsHappened() {
        Timeline timeline = Timeline.of(
                Facts.in("Ann Lee said on Tuesday that the bridge closes on Friday. It opens on Monday, Bo Ray added.")
                        .date("Tuesday", "2025-06-10", DAY)
                        .date("Friday", "2025-06-13", DAY)
                        .date("Monday", "2025-06-16", DAY)
                        .quote("that the bridge closes on Friday", "Ann Lee", "said")
                        .quote("It opens on Monday", "Bo Ray", "added")
                        .claim("Ann Lee said on Tuesday", "said", "d1")
                        .claim("the bridge closes on Friday", "closes", "d2")
                        .claim("Bo Ray added", "added", "d3")
                        .sheet(1, null));

        assertThat(timeline.items()).extracting(Timeline.Entry::first).isEqualTo(List.of("2025-06-10", "2025-06-13"));
        assertThat(timeline.items().getFirst().quote()).isNotNull();
        assertThat(timeline.undated())
                .as("the day in the second quote is not when it was said")
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-11,2025-06-11,2025-06-11",
        "2025-06-11T14:30Z,2025-06-11,2025-06-11",
        "2025-06-11TNI,2025-06-11,2025-06-11",
        "2025-06-11T24:00,2025-06-11,2025-06-11",
        "2025-06,2025-06-01,2025-06-30",
        "2025-Q2,2025-04-01,2025-06-30",
        "2025-H2,2025-07-01,2025-12-31",
        "2024-WI,2024-12-01,2025-02-28",
        "2025-W24,2025-06-09,2025-06-15",
        "2025-W24-WE,2025-06-14,2025-06-15",
        "2025,2025-01-01,2025-12-31",
        "199,1990-01-01,1999-12-31",
        "19,1900-01-01,1999-12-31"
    })
    void aValueNamesAStretchOfTheCalendar(String value, String first, String last) {
        assertThat(Period.of(value)).hasValueSatisfying(period -> {
            assertThat(period.from().toLocalDate()).hasToString(first);
            assertThat(period.last()).hasToString(last);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PAST_REF",
                "PRESENT_REF",
                "XXXX-WXX-3",
                "XXXX-06",
                "P2D",
                "2025-13",
                "2025-02-30",
                "",
                "2025-06-11T99:00"
            })
    void whatNamesNoneHasNoPlace(String value) {
        assertThat(Period.of(value)).isEmpty();
    }

    @Test
    void withinADayTheClockTells() {
        List<Period> periods = List.of("2025-06-11TEV", "2025-06-11T09:15", "2025-06-11", "2025-06-11TAF").stream()
                .flatMap(value -> Period.of(value).stream())
                .sorted()
                .toList();
        assertThat(periods).extracting(period -> period.from().getHour()).containsExactly(0, 9, 12, 18);
    }
}
