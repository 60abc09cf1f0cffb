package dev.factbox.reader.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By NORA LINDQVIST and SAM O'LEARY, Coastal Press   | Nora Lindqvist;Sam O'Leary
            By Nora Lindqvist, Sam Park and Ann O'Neil         | Nora Lindqvist;Sam Park;Ann O'Neil
            By Ludwig van Halm in Paris and Ida Roe in Rome    | Ludwig van Halm;Ida Roe
            By Kate Moss-Brand, Health and Science Writer      | Kate Moss-Brand
            By ANDREW TELL Coastal Press                       | Andrew Tell
            BY JOHN MCDOVE                                     | John McDove
            By Frances d'Arno for The Valley Paper             | Frances d'Arno
            by Ines Calder                                     | Ines Calder
            """)
    void bylinesNamePeople(String line, String people) {
        assertThat(Byline.is(line)).isTrue();
        assertThat(String.join(";", Byline.people(line))).isEqualTo(people);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Von Thomas Est und Ida Halm, dpa", "Thomas Est / Ida Halm", "Thomas Est; Ida Halm"})
    void fieldsForBylinesAreReadWithoutEnglishWordsToo(String field) {
        assertThat(Byline.people(field)).containsExactly("Thomas Est", "Ida Halm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"By Associated Press", "By Reuters Staff", "gr/bp", "NTB", "Von dpa", ""})
    void houseNamesAndSignsAreNobody(String field) {
        assertThat(Byline.people(field)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By the time he left, it rained.",
                "Bye Bye Birdie",
                "By June, prices will fall",
                "Bystanders cheered"
            })
    void sentencesAreNoBylines(String line) {
        assertThat(Byline.is(line) && !Byline.people(line).isEmpty()).isFalse();
    }

    @Test
    void aSignOffNamesWhoReportedWhereNoBylineDoes() {
        assertThat(Byline.signed("The ferry sails on Monday. (Reporting by Mara Lind in Hale; Editing by Jon Roe)"))
                .containsExactly("Mara Lind");
        assertThat(Byline.signed("(Reporting by Mara Lind and Ola Brandt Editing by Jon Roe)"))
                .containsExactly("Mara Lind", "Ola Brandt");
        assertThat(Byline.signed("(Editing by Jon Roe)")).isEmpty();
    }
}
