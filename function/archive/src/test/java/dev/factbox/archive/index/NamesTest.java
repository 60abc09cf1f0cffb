package dev.factbox.archive.index;

import static dev.factbox.archive.Given.NOON;
import static dev.factbox.archive.Given.aSheet;
import static dev.factbox.archive.Given.arrival;
import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.archive.Archive;
import dev.factbox.archive.Given;
import dev.factbox.archive.entry.KnownEntity;
import dev.factbox.archive.table.Page;
import dev.factbox.factsheet.FactSheetJson;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as people type them. */
class NamesTest {
    private final Archive archive = Given.anArchive();

    private void givenAnArticleOn(String name, String key) {
        String json = FactSheetJson.write(aSheet("art_" + key, "Rain fell."));
        archive.store(
                FactSheetJson.read(
                        json.replace("\"Ann Lee\"", "\"" + name + "\"").replace("\"ann-lee\"", "\"" + key + "\"")),
                "",
                arrival("art_" + key, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "Leavit, karoline-leavitt",
        "Levitt, karoline-leavitt",
        "Karolin Leavit, karoline-leavitt",
        "Zelenski, volodymyr-zelenskyy",
        "Zelenskiy, volodymyr-zelenskyy",
        "Zelesnkyy, volodymyr-zelenskyy",
        "gadafi, muammar-gaddafi"
    })
    void aNameIsFoundByAnotherSpelling(String typed, String key) {
        givenAnArticleOn("Karoline Leavitt", "karoline-leavitt");
        givenAnArticleOn("Volodymyr Zelenskyy", "volodymyr-zelenskyy");
        givenAnArticleOn("Muammar Gaddafi", "muammar-gaddafi");
        assertThat(archive.catalogue()
                        .entities(typed, NOON.plusSeconds(60), 10, Map.of())
                        .items())
                .extracting(KnownEntity::key)
                .containsExactly(key);
    }

    @Test
    void aNameOfOnePageIsNotAlikeOnTheNext() {
        givenAnArticleOn("Anna", "anna");
        givenAnArticleOn("Annas", "annas");
        givenAnArticleOn("Anne", "anne");

        Page<KnownEntity> first = archive.catalogue().entities("anna", NOON.plusSeconds(60), 1, Map.of());
        Page<KnownEntity> second = archive.catalogue().entities("anna", NOON.plusSeconds(60), 5, first.next());

        assertThat(first.items()).extracting(KnownEntity::key).containsExactly("anna");
        assertThat(second.items()).extracting(KnownEntity::key).containsExactly("annas", "anne");
    }

    @Test
    void aNameThatOnlySoundsAlikeIsNotFound() {
        givenAnArticleOn("Karoline Leavitt", "karoline-leavitt");
        assertThat(archive.catalogue()
                        .entities("Lafayette", NOON.plusSeconds(60), 10, Map.of())
                        .items())
                .isEmpty();
    }
}
