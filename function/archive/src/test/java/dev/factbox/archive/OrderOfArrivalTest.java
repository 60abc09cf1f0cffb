package dev.factbox.archive;

import static dev.factbox.archive.Given.NOON;
import static dev.factbox.archive.Given.aSheet;
import static dev.factbox.archive.Given.aSource;
import static dev.factbox.archive.Given.arrival;
import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.PubStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever the order in which events come, and however often, readers end up seeing the same. */
class OrderOfArrivalTest {
    private static final List<Consumer<Archive>> LIFE = List.of(
            archive -> archive.store(aSheet("art_1", "One died."), "1", arrival("art_1", 1)),
            archive -> archive.fail("art_1", aSource("s3://desk/art_1.txt", "?"), Given.PROBLEM, arrival("art_1", 2)),
            archive -> archive.store(aSheet("art_1", "Two died."), "2", arrival("art_1", 3)),
            archive -> archive.store(
                    aSheet("art_1", "Two died, police say.", PubStatus.USABLE, "2025-06-13T12:00:10Z"),
                    "3",
                    arrival("art_1", 4)),
            archive -> archive.kill("art_1", arrival("kill", 5)),
            archive -> archive.store(aSheet("art_1", "Nobody died."), "4", arrival("art_1", 6)),
            archive -> archive.delete(arrival("art_1", 7)),
            archive -> archive.store(aSheet("art_1", "A dog died."), "5", arrival("art_1", 8)));

    @Property(tries = 30)
    void anyOrderEndsInTheSameState(@ForAll Random random, @ForAll int steps) {
        List<Consumer<Archive>> events = new ArrayList<>(LIFE.subList(0, 1 + Math.floorMod(steps, LIFE.size())));
        List<Object> expected = state(events);
        events.addAll(List.copyOf(events));
        Collections.shuffle(events, random);
        assertThat(state(events)).isEqualTo(expected);
    }

    private static List<Object> state(List<Consumer<Archive>> events) {
        Archive archive = Given.anArchive();
        events.forEach(event -> event.accept(archive));
        List<Object> seen = new ArrayList<>();
        for (int seconds : List.of(9, 11)) {
            seen.add(archive.find("art_1", NOON.plusSeconds(seconds)));
            seen.add(archive.versions("art_1", NOON.plusSeconds(seconds)));
            seen.add(archive.articles(NOON.plusSeconds(seconds), 10, Map.of()));
            for (String word : List.of("died", "police", "nobody", "dog")) {
                seen.add(archive.hits(word, NOON.plusSeconds(seconds), 10, Map.of()));
            }
            seen.add(archive.appearances("ann-lee", NOON.plusSeconds(seconds), 10, Map.of()));
            seen.add(archive.entities("lee", NOON.plusSeconds(seconds), 10, Map.of()));
        }
        seen.add(archive.failures(10, Map.of()));
        return seen;
    }
}
