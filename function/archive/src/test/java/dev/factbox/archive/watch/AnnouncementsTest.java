package dev.factbox.archive.watch;

import static dev.factbox.archive.Given.NOON;
import static dev.factbox.archive.Given.PROBLEM;
import static dev.factbox.archive.Given.aSheet;
import static dev.factbox.archive.Given.aSource;
import static dev.factbox.archive.Given.arrival;
import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.archive.Archive;
import dev.factbox.archive.Given;
import dev.factbox.archive.entry.Failure;
import dev.factbox.archive.entry.Standing;
import dev.factbox.archive.watch.Announcement.Kind;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.PubStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnnouncementsTest {
    private static final Instant LATER = NOON.plusSeconds(3600);
    private static final String HELD_UNTIL = "2025-06-13T12:30:00Z";

    private final Archive archive = Given.anArchive();
    private final Announcements announcements = archive.announcements();

    private void store(String text, int seconds) {
        archive.store(aSheet("art_1", text), "", arrival("art_1", seconds));
    }

    private void storeUnderEmbargo(String text, int seconds) {
        FactSheet sheet = aSheet("art_1", text, PubStatus.USABLE, HELD_UNTIL);
        archive.store(sheet, "", arrival("art_1", seconds));
    }

    /** Tells what is due, and returns what it was. */
    private Optional<Kind> told(Instant now) {
        return announcements.due("art_1", now).map(due -> {
            assertThat(announcements.told(due)).isTrue();
            return due.kind();
        });
    }

    @Test
    void whatCanBeLookedUpNowIsToldOnceAndEachChangeOfItToo() {
        store("Rain fell.", 1);
        assertThat(told(LATER)).contains(Kind.READ);
        assertThat(told(LATER)).isEmpty();
        store("Rain fell.", 2);
        assertThat(told(LATER)).as("the same again").isEmpty();
        store("Much rain fell.", 3);
        assertThat(told(LATER)).contains(Kind.CHANGED);
        archive.delete(arrival("art_1", 4));
        assertThat(told(LATER)).contains(Kind.KILLED);
        assertThat(told(LATER)).isEmpty();
        store("Rain fell after all.", 5);
        assertThat(told(LATER)).contains(Kind.READ);
    }

    @Test
    void whoCrashesBetweenTellingAndNotingTellsItAgainByTheSameName() {
        store("Rain fell.", 1);
        Announcement lost = announcements.due("art_1", LATER).orElseThrow();
        store("Rain fell.", 1);
        Announcement again = announcements.due("art_1", LATER).orElseThrow();

        assertThat(again.id()).isEqualTo(lost.id());
    }

    @Test
    void whoTellsAnOutdatedStateBesideSomebodyElseLooksAgain() {
        store("Rain fell.", 1);
        Announcement slow = announcements.due("art_1", LATER).orElseThrow();
        store("Much rain fell.", 2);
        Announcement fast = announcements.due("art_1", LATER).orElseThrow();
        assertThat(announcements.told(fast)).isTrue();

        assertThat(announcements.told(slow)).isFalse();
        assertThat(announcements.due("art_1", LATER)).isEmpty();
        assertThat(slow.id()).isNotEqualTo(fast.id());
        assertThat(slow.revision()).isLessThan(fast.revision());
    }

    @Test
    void underEmbargoNothingIsToldUntilItEnds() {
        storeUnderEmbargo("Rain fell.", 1);
        assertThat(announcements.due("art_1", NOON)).isEmpty();
        assertThat(announcements.released(NOON)).isEmpty();

        assertThat(announcements.released(LATER)).containsExactly("art_1");
        assertThat(told(LATER)).contains(Kind.READ);
        announcements.released("art_1", LATER);
        assertThat(announcements.released(LATER)).isEmpty();
    }

    @Test
    void anEmbargoThatIsSetLateIsToldWithoutAWordOfTheArticle() {
        store("Rain fell.", 1);
        assertThat(told(NOON)).contains(Kind.READ);
        storeUnderEmbargo("Rain fell on the quiet.", 2);

        Announcement held = announcements.due("art_1", NOON).orElseThrow();

        assertThat(held.kind()).isEqualTo(Kind.WITHHELD);
        assertThat(held.line()).isNull();
        assertThat(announcements.matches(held)).isEmpty();
        assertThat(announcements.told(held)).isTrue();
        assertThat(told(LATER)).contains(Kind.READ);
    }

    @Test
    void anEmbargoThatWasMovedIsToldOfWhenTheNewOneEnds() {
        storeUnderEmbargo("Rain fell.", 1);
        assertThat(told(NOON)).isEmpty();
        FactSheet moved = aSheet("art_1", "Rain fell.", PubStatus.USABLE, "2025-06-13T12:45:00Z");
        archive.store(moved, "", arrival("art_1", 2));
        Instant between = NOON.plusSeconds(2400);
        assertThat(told(between)).isEmpty();
        announcements.released("art_1", between);

        assertThat(announcements.released(between)).isEmpty();
        assertThat(announcements.released(LATER)).containsExactly("art_1");
    }

    @Test
    void whatIsKilledUnderEmbargoIsToldByItsIdAlone() {
        storeUnderEmbargo("Rain fell.", 1);
        archive.kill("art_1", arrival("kill", 2));
        Announcement killed = announcements.due("art_1", LATER).orElseThrow();
        assertThat(killed.kind()).isEqualTo(Kind.KILLED);
        assertThat(killed.line()).isNull();
    }

    @Test
    void aFailureIsToldOnceAndNotWhenItIsMended() {
        String uri = "s3://desk/art_1.txt";
        archive.fail("art_1", aSource(uri, ""), PROBLEM, arrival("art_1", 1));
        Announcement failed = announcements.failure(uri, "art_1").orElseThrow();
        assertThat(failed.kind()).isEqualTo(Kind.FAILED);
        assertThat(failed.failure()).extracting(Failure::problem).isEqualTo(PROBLEM);
        assertThat(announcements.told(failed)).isTrue();
        assertThat(announcements.failure(uri, "art_1")).isEmpty();

        archive.fail("art_1", aSource(uri, ""), PROBLEM, arrival("art_1", 2));
        store("Rain fell.", 3);
        assertThat(announcements.failure(uri, "art_1")).isEmpty();
        assertThat(told(LATER)).contains(Kind.READ);
    }

    static Stream<Random> orders() {
        return Given.randoms(30);
    }

    /** Events in any order and twice, a telling after each: the last telling is what readers see. */
    @ParameterizedTest(name = "sample {index}")
    @MethodSource("orders")
    void whatWasToldLastIsWhatReadersSee(Random random) {
        Archive shuffled = Given.anArchive();
        List<Runnable> life = new ArrayList<>(List.of(
                () -> shuffled.store(aSheet("art_1", "One died."), "1", arrival("art_1", 1)),
                () -> shuffled.store(aSheet("art_1", "Two died."), "2", arrival("art_1", 2)),
                () -> shuffled.kill("art_1", arrival("kill", 3)),
                () -> shuffled.store(aSheet("art_1", "Nobody died."), "3", arrival("art_1", 4)),
                () -> shuffled.store(
                        aSheet("art_1", "Hush.", PubStatus.USABLE, HELD_UNTIL), "4", arrival("art_1", 5))));
        life.addAll(List.copyOf(life));
        Collections.shuffle(life, random);
        life = life.subList(0, 1 + random.nextInt(life.size()));

        boolean told = false;
        for (Runnable event : life) {
            event.run();
            Optional<Announcement> due = shuffled.announcements().due("art_1", NOON);
            if (due.isPresent()) {
                told = due.get().line() != null;
                assertThat(shuffled.announcements().told(due.get())).isTrue();
            }
        }

        assertThat(told).isEqualTo(shuffled.find("art_1", NOON) instanceof Standing.Served);
    }
}
