package dev.factbox.archive.index;

import static dev.factbox.archive.Given.NOON;
import static dev.factbox.archive.Given.aSheet;
import static dev.factbox.archive.Given.arrival;
import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.archive.Archive;
import dev.factbox.archive.Given;
import dev.factbox.archive.entry.KnownEntity;
import dev.factbox.archive.entry.QuoteQuestion;
import dev.factbox.archive.table.Slice;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.FactSheetJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Decisions of operators that merge or split entities. */
class IdentitiesTest {
    private static final Instant LATER = NOON.plusSeconds(3600);
    private static final Evidence STRIKER = new Evidence(List.of("striker"), List.of(), List.of());

    private final Archive archive = Given.anArchive();

    private static FactSheet ofAStriker(String id) {
        return FactSheetJson.read(
                FactSheetJson.write(aSheet(id, "Lee scores.")).replace("\"mayor\"", "\"Striker of Hale\""));
    }

    private static List<String> articles(Archive archive, String key) {
        return archive.catalogue().appearances(key, Slice.of(LATER, 10, Map.of())).items().stream()
                .map(appearance -> appearance.article().id())
                .toList();
    }

    @Test
    void twoKeysOfOnePersonAreOneFromTheOperatorsCallOn() {
        archive.store(aSheet("art_1", "Rain fell."), "", arrival("art_1", 1));
        archive.refile("ann-lee", "ann-m-lee", Evidence.NONE, NOON);
        archive.store(aSheet("art_2", "Snow fell."), "", arrival("art_2", 2));
        assertThat(articles(archive, "ann-m-lee")).containsExactly("art_2", "art_1");
        assertThat(articles(archive, "ann-lee")).isEmpty();
        assertThat(archive.catalogue()
                        .quotes(new QuoteQuestion("ann-m-lee", null, ""), Slice.of(LATER, 10, Map.of()))
                        .items())
                .hasSize(2);
        assertThat(archive.catalogue().entities("ann", LATER, 10, Map.of()).items())
                .extracting(KnownEntity::key)
                .containsExactly("ann-m-lee");
    }

    @Test
    void aNewVersionKeepsIt() {
        archive.store(aSheet("art_1", "Rain fell."), "", arrival("art_1", 1));
        archive.refile("ann-lee", "ann-m-lee", Evidence.NONE, NOON);
        archive.store(aSheet("art_1", "Rain fell all day."), "", arrival("art_1", 2));
        assertThat(articles(archive, "ann-m-lee")).containsExactly("art_1");
    }

    @Test
    void aNamesakeIsToldByTheWordsOfTheRole() {
        archive.store(aSheet("art_1", "Rain fell."), "", arrival("art_1", 1));
        archive.store(ofAStriker("art_2"), "", arrival("art_2", 2));
        archive.refile("ann-lee", "ann-lee-striker", STRIKER, NOON);
        assertThat(articles(archive, "ann-lee")).containsExactly("art_1");
        assertThat(articles(archive, "ann-lee-striker")).containsExactly("art_2");
    }

    @Test
    void whereTheEvidenceOfTwoSpeaksTheArticleStaysWhereItWas() {
        archive.store(ofAStriker("art_2"), "", arrival("art_2", 2));
        archive.refile("ann-lee", "ann-lee-striker", STRIKER, NOON);
        archive.refile("ann-lee", "ann-lee-two", new Evidence(List.of(), List.of(), List.of("art_2")), NOON);
        assertThat(articles(archive, "ann-lee")).containsExactly("art_2");
    }

    @Test
    void whatIsTakenBackIsAsItWas() {
        archive.store(aSheet("art_1", "Rain fell."), "", arrival("art_1", 1));
        archive.refile("ann-lee", "ann-m-lee", Evidence.NONE, NOON);
        archive.takeBack("ann-lee", "ann-m-lee", NOON.plusSeconds(1));
        assertThat(articles(archive, "ann-lee")).containsExactly("art_1");
        assertThat(articles(archive, "ann-m-lee")).isEmpty();
    }

    @Test
    void aCircleOfKeysIsOneEntity() {
        archive.store(aSheet("art_1", "Rain fell."), "", arrival("art_1", 1));
        archive.refile("ann-lee", "ann-m-lee", Evidence.NONE, NOON);
        archive.refile("ann-m-lee", "ann-lee", Evidence.NONE, NOON.plusSeconds(1));
        assertThat(articles(archive, "ann-lee")).containsExactly("art_1");
    }

    private static final List<Consumer<Archive>> EVENTS = List.of(
            archive -> archive.store(aSheet("art_1", "Rain fell."), "1", arrival("art_1", 1)),
            archive -> archive.store(aSheet("art_1", "Rain fell all day."), "2", arrival("art_1", 2)),
            archive -> archive.store(ofAStriker("art_2"), "", arrival("art_2", 3)),
            archive -> archive.store(aSheet("art_3", "A dog died."), "", arrival("art_3", 4)),
            archive -> archive.refile("ann-lee", "ann-lee-striker", STRIKER, NOON),
            archive -> archive.refile("ann-lee", "ann-m-lee", Evidence.NONE, NOON.plusSeconds(1)),
            archive -> archive.refile("ann-m-lee", "anne-lee", Evidence.NONE, NOON.plusSeconds(2)),
            archive -> archive.takeBack("ann-m-lee", "anne-lee", NOON.plusSeconds(3)),
            archive -> archive.kill("art_3", arrival("kill", 5)));

    static Stream<Random> orders() {
        return Given.randoms(25);
    }

    @ParameterizedTest(name = "sample {index}")
    @MethodSource("orders")
    void decisionsAndArticlesMayComeInAnyOrder(Random random) {
        List<Consumer<Archive>> events = new ArrayList<>(EVENTS);
        Collections.shuffle(events, random);
        Archive shuffled = Given.anArchive();
        events.forEach(event -> event.accept(shuffled));
        assertThat(articles(shuffled, "ann-m-lee")).containsExactly("art_1");
        assertThat(articles(shuffled, "ann-lee-striker")).containsExactly("art_2");
        assertThat(articles(shuffled, "ann-lee")).isEmpty();
        assertThat(articles(shuffled, "anne-lee")).isEmpty();
        assertThat(shuffled.catalogue()
                        .quotes(new QuoteQuestion("ann-lee", null, ""), Slice.of(LATER, 10, Map.of()))
                        .items())
                .isEmpty();
        assertThat(shuffled.catalogue()
                        .quotes(new QuoteQuestion("anne-lee", null, ""), Slice.of(LATER, 10, Map.of()))
                        .items())
                .isEmpty();
    }
}
