package dev.factbox.reader.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WASHINGTON (AP) — The senate met.                  | WASHINGTON (AP) —                    | Washington
            NEW YORK, June 3 (Reuters) - The dollar rose.      | NEW YORK, June 3 (Reuters) -         | New York
            KYIV, Ukraine — The mayor said so.                 | KYIV, Ukraine —                      | Kyiv, Ukraine
            BEIJING/HONG KONG, Sept. 2 (Wire) - Shares fell.   | BEIJING/HONG KONG, Sept. 2 (Wire) -  | Beijing/Hong Kong
            Luxembourg (dpa) - Ministers met.                  | Luxembourg (dpa) -                   | Luxembourg
            LONDON, Feb. 1, 2017 /Newswire/ -- A firm said so. | LONDON, Feb. 1, 2017 /Newswire/ --   | London
            SENDAI, Japan, Dec. 9 Wire - A team won.           | SENDAI, Japan, Dec. 9 Wire -         | Sendai, Japan
            Lyon, 3 June 2025 – Trams stopped.                 | Lyon, 3 June 2025 –                  | Lyon
            RIO DE JANEIRO (AP) _ Rain fell.                   | RIO DE JANEIRO (AP) _                | Rio de Janeiro
            Lyon (ats afp) Les trams roulent.                  | Lyon (ats afp)                       | Lyon
            """)
    void datelinesOfManyHouses(String paragraph, String dateline, String place) {
        Dateline found = Dateline.opening(paragraph).orElseThrow();

        assertThat(paragraph.substring(0, found.length())).isEqualTo(dateline);
        assertThat(found.located()).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATO said on Tuesday that it would meet.",
                "The mayor — a baker by trade — resigned.",
                "Anna Bell (left) - who won - was glad.",
                "UN-backed talks ended.",
                "EXCLUSIVE - The bank will merge.",
                "Paris, the capital, was quiet."
            })
    void sentencesAreNotTakenForDatelines(String paragraph) {
        assertThat(Dateline.opening(paragraph)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-28, Dec. 9, 2024-12-09",
        "2025-11-28, March 3, 2025-03-03",
        "2025-11-28, Nov. 30, 2025-11-30",
        "2025-12-30, Jan. 2, 2026-01-02",
        "2026-01-02, Dec. 30, 2025-12-30",
        "2025-11-28, 9 Dec 2031, 2031-12-09"
    })
    void aStoryIsNotPublishedLongAfterItCame(LocalDate came, String written, LocalDate day) {
        assertThat(WrittenDate.in(written).orElseThrow().before(came)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            June 3, 2025            | 2025-06-03
            Tuesday, 3 June 2025    | 2025-06-03
            Sept. 2                 | 2024-09-02
            Jan 1st                 | 2025-01-01
            2025-02-28T10:00:00Z    | 2025-02-28
            3.6.2025                | 2025-06-03
            25/12/2024              | 2024-12-25
            12/25/2024              | 2024-12-25
            """)
    void writtenDays(String written, String day) {
        assertThat(WrittenDate.in(written).orElseThrow().near(LocalDate.of(2025, 2, 1)))
                .hasToString(day);
    }

    @Test
    void aDayThatCouldBeTwoIsNone() {
        assertThat(WrittenDate.in("03/04/2025")).isEmpty();
        assertThat(WrittenDate.in("31 February 2025")).isEmpty();
    }
}
