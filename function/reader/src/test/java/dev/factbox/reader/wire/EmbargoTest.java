package dev.factbox.reader.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Never too early: what is served can't be called back. */
class EmbargoTest {
    private static final LocalDate RECEIVED = LocalDate.parse("2025-06-13");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-16T10:00:00Z                              | 2025-06-16T10:00:00Z
            EMBARGOED UNTIL 2025-06-16T10:00:00Z              | 2025-06-16T10:00:00Z
            Embargo: 2025-06-16 10:00 +02:00, all media       | 2025-06-16T08:00:00Z
            2025-06-16T10:00:00.000+0200                      | 2025-06-16T08:00:00Z
            EMBARGOED UNTIL 0001 GMT, 16 June 2025            | 2025-06-16T00:01:00Z
            Embargoed until 6:30 p.m. EDT, Monday, June 16    | 2025-06-16T22:30:00Z
            20250616T180000+0200                              | 2025-06-16T16:00:00Z
            Mon, 16 Jun 2025 18:00:00 +0200                   | 2025-06-16T16:00:00Z
            2025-06-16, 6 p.m. BST                            | 2025-06-16T17:00:00Z
            NOT FOR RELEASE BEFORE 12:01 a.m. ET June 16      | 2025-06-16T05:01:00Z
            """)
    void aTimeWithItsZoneIsThatInstant(String line, Instant until) {
        assertThat(Embargo.until(line, RECEIVED)).contains(until);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-16T10:00:00                               | 2025-06-16T22:00:00Z
            Embargoed until 16 June 2025, 18:00               | 2025-06-17T06:00:00Z
            Embargoed until 6 p.m. on June 16                 | 2025-06-17T06:00:00Z
            EMBARGO: 6.30pm (local time), 16.06.2025          | 2025-06-17T06:30:00Z
            2025-06-16, 18.00                                 | 2025-06-17T06:00:00Z
            20250616T1800                                     | 2025-06-17T06:00:00Z
            20250616                                          | 2025-06-16T12:00:00Z
            Embargoed until June 16                           | 2025-06-16T12:00:00Z
            """)
    void withoutAZoneItIsThatOfTheLastPlaceOnEarth(String line, Instant until) {
        assertThat(Embargo.until(line, RECEIVED)).contains(until);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Embargoed until noon on June 16",
                "Embargoed until midnight, June 16",
                "Embargoed until 0001hrs on 16 June 2025",
                "Embargoed until 25:00, 16 June 2025",
                "2025-06-16T10:75:00Z",
                "Embargoed until 6 p.m. on Monday"
            })
    void whatCanNotBeReadSurelyHasNoTime(String line) {
        assertThat(Embargo.until(line, RECEIVED)).isEmpty();
    }
}
