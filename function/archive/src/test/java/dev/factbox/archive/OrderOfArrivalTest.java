package dev.factbox.archive;

import static dev.factbox.archive.Given.NOON;
import static dev.factbox.archive.Given.aRewrite;
import static dev.factbox.archive.Given.aSheet;
import static dev.factbox.archive.Given.aSource;
import static dev.factbox.archive.Given.aStory;
import static dev.factbox.archive.Given.arrival;
import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.archive.catalogue.Catalogue;
import dev.factbox.archive.table.Slice;
import dev.factbox.factsheet.PubStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the order in which events come, and however often, readers end up seeing the same. */
class OrderOfArrivalTest {
    private static final String HELD_UNTIL = "2025-06-13T12:00:10Z";
    private static final String MOVED_TO = "2025-06-13T12:00:12Z";

    /** Versions, a failure, an embargo, a kill by guid, a version after it, a deletion, and the key used again. */
    private static final List<Consumer<Archive>> LIFE = List.of(
            archive -> archive.store(aSheet("art_1", "One died."), "1", arrival("art_1", 1)),
            archive -> archive.fail("art_1", aSource("s3://desk/art_1.txt", "?"), Given.PROBLEM, arrival("art_1", 2)),
            archive -> archive.store(aSheet("art_1", "Two died."), "2", arrival("art_1", 3)),
            archive -> archive.store(
                    aSheet("art_1", "Two died, police say.", PubStatus.USABLE, HELD_UNTIL), "3", arrival("art_1", 4)),
            archive -> archive.kill("art_1", arrival("kill", 5)),
            archive -> archive.store(aSheet("art_1", "Nobody died."), "4", arrival("art_1", 6)),
            archive -> archive.delete(arrival("art_1", 7)),
            archive -> archive.store(aSheet("art_1", "A dog died."), "5", arrival("art_1", 8)));

    /**
     * A slug's versions, a rewrite, an advisory that kills the slug in words, a version after it, the advisory
     * withdrawn.
     */
    private static final List<Consumer<Archive>> WIRE_LIFE = List.of(
            archive -> archive.store(aStory("art_1", "One died."), "0", arrival("first", 1)),
            archive -> archive.store(aStory("art_1", "Two died."), "1", arrival("update", 2)),
            archive -> archive.store(aRewrite("art_2", "art_1", "A dog died."), "1", arrival("rewrite", 3)),
            archive -> archive.store(
                    aSheet("art_9", "A kill is mandatory.", PubStatus.WITHHELD, null), "", arrival("advisory", 4)),
            archive -> archive.hold("art_9", List.of("slug:bc-hale-ferry"), arrival("advisory", 4)),
            archive -> archive.store(aStory("art_1", "Nobody died."), "2", arrival("late", 5)),
            archive -> archive.delete(arrival("advisory", 6)),
            archive -> archive.hold("art_9", List.of("slug:bc-hale-ferry"), arrival("advisory", 7)));

    /** Versions under two keys of one guid, a failure mended, the newer key deleted, restored and deleted again. */
    private static final List<Consumer<Archive>> KEYS_LIFE = List.of(
            archive -> archive.store(aSheet("art_1", "One died."), "1", arrival("first", 1)),
            archive -> archive.store(aSheet("art_1", "Two died."), "2", arrival("second", 2)),
            archive -> archive.fail("art_2", aSource("s3://desk/third.txt", "?"), Given.PROBLEM, arrival("third", 3)),
            archive -> archive.store(aSheet("art_2", "A dog died."), "", arrival("third", 4)),
            archive -> archive.delete(arrival("second", 5)),
            archive -> archive.present(arrival("second", 6)),
            archive -> archive.fail("art_2", aSource("s3://desk/third.txt", "!"), Given.PROBLEM, arrival("third", 7)),
            archive -> archive.delete(arrival("second", 8)));

    /** An embargo that is set, moved and lifted, a hold by the sender, its release, and a kill by status. */
    private static final List<Consumer<Archive>> HELD_LIFE = List.of(
            archive ->
                    archive.store(aSheet("art_1", "One died.", PubStatus.USABLE, HELD_UNTIL), "1", arrival("art_1", 1)),
            archive ->
                    archive.store(aSheet("art_1", "One died.", PubStatus.USABLE, MOVED_TO), "2", arrival("art_1", 2)),
            archive -> archive.store(aSheet("art_1", "One died."), "3", arrival("art_1", 3)),
            archive -> archive.store(aSheet("art_1", "Two died.", PubStatus.WITHHELD, null), "4", arrival("art_1", 4)),
            archive -> archive.store(aSheet("art_1", "Two died."), "5", arrival("art_1", 5)),
            archive -> archive.store(aSheet("art_1", "Two died.", PubStatus.CANCELED, null), "6", arrival("art_1", 6)));

    @ParameterizedTest(name = "sample {index}")
    @MethodSource("orders")
    void anyOrderOfALifeEndsInTheSameState(Random random) {
        sameInAnyOrder(LIFE, random);
    }

    @ParameterizedTest(name = "sample {index}")
    @MethodSource("orders")
    void anyOrderOfASlugsLifeEndsInTheSameState(Random random) {
        sameInAnyOrder(WIRE_LIFE, random);
    }

    @ParameterizedTest(name = "sample {index}")
    @MethodSource("orders")
    void anyOrderOfTwoKeysEndsInTheSameState(Random random) {
        sameInAnyOrder(KEYS_LIFE, random);
    }

    @ParameterizedTest(name = "sample {index}")
    @MethodSource("orders")
    void anyOrderOfEmbargoesAndHoldsEndsInTheSameState(Random random) {
        sameInAnyOrder(HELD_LIFE, random);
    }

    static Stream<Random> orders() {
        return Given.randoms(20);
    }

    private static void sameInAnyOrder(List<Consumer<Archive>> life, Random random) {
        List<Consumer<Archive>> events = new ArrayList<>(life.subList(0, 1 + random.nextInt(life.size())));
        List<Object> expected = state(events);
        events.addAll(List.copyOf(events));
        Collections.shuffle(events, random);
        assertThat(state(events)).isEqualTo(expected);
    }

    private static List<Object> state(List<Consumer<Archive>> events) {
        Archive archive = Given.anArchive();
        events.forEach(event -> event.accept(archive));
        List<Object> seen = new ArrayList<>();
        for (int seconds : List.of(9, 11, 13)) {
            for (String article : List.of("art_1", "art_2", "art_9")) {
                seen.add(archive.find(article, NOON.plusSeconds(seconds)));
                seen.add(archive.versions(article, NOON.plusSeconds(seconds)));
                seen.add(archive.line(article, NOON.plusSeconds(seconds)));
            }
            seen.add(archive.articles(NOON.plusSeconds(seconds), 10, Map.of()));
            for (String word : List.of("died", "police", "nobody", "dog")) {
                seen.add(archive.catalogue()
                        .found(Catalogue.words(word), Slice.of(NOON.plusSeconds(seconds), 10, Map.of())));
            }
            seen.add(archive.catalogue().appearances("ann-lee", Slice.of(NOON.plusSeconds(seconds), 10, Map.of())));
            seen.add(archive.catalogue().entities("lee", NOON.plusSeconds(seconds), 10, Map.of()));
        }
        seen.add(archive.failures(10, Map.of()));
        return seen;
    }
}
