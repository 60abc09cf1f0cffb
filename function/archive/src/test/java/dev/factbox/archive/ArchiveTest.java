package dev.factbox.archive;

import static dev.factbox.archive.Given.NOON;
import static dev.factbox.archive.Given.PROBLEM;
import static dev.factbox.archive.Given.aSheet;
import static dev.factbox.archive.Given.aSource;
import static dev.factbox.archive.Given.arrival;
import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.archive.entry.ArticleLine;
import dev.factbox.archive.entry.Standing;
import dev.factbox.archive.table.Page;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.PubStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArchiveTest {
    private static final Instant LATER = NOON.plusSeconds(3600);

    private final Archive archive = Given.anArchive();

    @Test
    void whatIsStoredIsServedAsItWas() {
        FactSheet sheet = aSheet("art_1", "Rain fell. 🌧 More is to come.");
        archive.store(sheet, "", arrival("art_1", 1));
        assertThat(archive.find("art_1", LATER)).isEqualTo(new Standing.Served(sheet, List.of()));
    }

    @Test
    void whatNobodyUploadedIsUnknown() {
        assertThat(archive.find("art_none", LATER)).isEqualTo(new Standing.Unknown());
    }

    @Test
    void aSheetOfManyMegabytesComesBackWhole() {
        String text = new Random(1)
                .ints(1_500_000, 33, 8000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        archive.store(aSheet("art_big", text), "", arrival("art_big", 1));
        assertThat(archive.find("art_big", LATER))
                .isInstanceOfSatisfying(
                        Standing.Served.class,
                        served -> assertThat(served.sheet().text()).isEqualTo(text));
    }

    @Test
    void theSameUploadTwiceIsOneVersion() {
        FactSheet sheet = aSheet("art_1", "Rain fell.");
        archive.store(sheet, "", arrival("art_1", 1));
        archive.store(sheet, "", arrival("art_1", 1));
        archive.store(sheet, "", arrival("art_1", 2));
        assertThat(archive.versions("art_1", LATER)).hasSize(1);
    }

    @Test
    void ofTwoVersionsInTheWrongOrderTheLaterIsCurrent() {
        archive.store(aSheet("art_1", "Two died."), "", arrival("art_1", 2));
        archive.store(aSheet("art_1", "One died."), "", arrival("art_1", 1));
        assertThat(archive.find("art_1", LATER))
                .isEqualTo(new Standing.Served(aSheet("art_1", "Two died.").withVersion(2), List.of()));
        assertThat(archive.version("art_1", 1, LATER)).contains(aSheet("art_1", "One died."));
    }

    @Test
    void theSendersVersionCountsMoreThanTheTimeOfUpload() {
        archive.store(aSheet("art_1", "Two died."), "10", arrival("art_1", 1));
        archive.store(aSheet("art_1", "One died."), "9", arrival("art_1", 2));
        assertThat(archive.articles(LATER, 10, Map.of()).items())
                .singleElement()
                .satisfies(line -> assertThat(line.lead()).isEqualTo("Two died."));
    }

    @Test
    void aKilledArticleIsGoneFromEverywhereAndALateVersionDoesNotReviveIt() {
        archive.store(aSheet("art_1", "Two died."), "", arrival("art_1", 2));
        archive.kill("art_1", arrival("kill", 3));
        archive.store(aSheet("art_1", "One died."), "", arrival("art_1", 1));
        assertThat(archive.find("art_1", LATER)).isEqualTo(new Standing.Killed());
        assertThat(archive.versions("art_1", LATER)).isEmpty();
        assertThat(archive.version("art_1", 1, LATER)).isEmpty();
        assertThat(archive.articles(LATER, 10, Map.of()).items()).isEmpty();
        assertThat(archive.articlesFrom("s3://desk/art_1.txt", LATER)).isEmpty();
    }

    @Test
    void aKillThatComesBeforeItsArticleStillHolds() {
        archive.kill("art_1", arrival("kill", 3));
        archive.store(aSheet("art_1", "One died."), "", arrival("art_1", 1));
        assertThat(archive.find("art_1", LATER)).isEqualTo(new Standing.Killed());
    }

    @Test
    void aDeletedObjectIsServedAgainOnceItIsUploadedAgain() {
        archive.store(aSheet("art_1", "One died."), "", arrival("art_1", 1));
        archive.delete(arrival("art_1", 2));
        assertThat(archive.find("art_1", LATER)).isEqualTo(new Standing.Killed());
        archive.store(aSheet("art_1", "Nobody died."), "", arrival("art_1", 3));
        assertThat(archive.find("art_1", LATER)).isInstanceOf(Standing.Served.class);
    }

    @Test
    void anEmbargoedArticleShowsItselfWhenItsTimeHasCome() {
        archive.store(
                aSheet("art_1", "Rates rise.", PubStatus.USABLE, "2025-06-13T13:00:00+00:00"), "", arrival("art_1", 1));
        Instant before = Instant.parse("2025-06-13T12:59:59Z");
        Instant after = Instant.parse("2025-06-13T13:00:00Z");
        assertThat(archive.find("art_1", before)).isInstanceOf(Standing.Embargoed.class);
        assertThat(archive.articles(before, 10, Map.of()).items()).isEmpty();
        assertThat(archive.articlesFrom("s3://desk/art_1.txt", before)).isEmpty();
        assertThat(archive.find("art_1", after)).isInstanceOf(Standing.Served.class);
        assertThat(archive.articles(after, 10, Map.of()).items()).hasSize(1);
    }

    @Test
    void aFailedUploadIsListedAndToldOfUntilItIsMended() {
        archive.fail("art_1", aSource("s3://desk/art_1.txt", ""), PROBLEM, arrival("art_1", 1));
        assertThat(archive.failures(10, Map.of()).items())
                .singleElement()
                .satisfies(failure -> assertThat(failure.problem()).isEqualTo(PROBLEM));
        assertThat(archive.find("art_1", LATER)).isInstanceOf(Standing.Failed.class);
        archive.store(aSheet("art_1", "Rain fell."), "", arrival("art_1", 2));
        assertThat(archive.failures(10, Map.of()).items()).isEmpty();
    }

    @Test
    void aFailedUploadLeavesTheEarlierVersionToReaders() {
        archive.store(aSheet("art_1", "Rain fell."), "", arrival("art_1", 1));
        archive.fail("art_1", aSource("s3://desk/art_1.txt", ""), PROBLEM, arrival("art_1", 2));
        assertThat(archive.find("art_1", LATER)).isInstanceOf(Standing.Served.class);
        assertThat(archive.failures(10, Map.of()).items()).hasSize(1);
    }

    @Test
    void listsGoNewestFirstPageByPageWithoutGapsOrRepeats() {
        for (int i = 10; i < 35; i++) {
            archive.store(aSheet("art_" + i, "Story " + i), "", arrival("art_" + i, i));
        }
        List<String> seen = new ArrayList<>();
        Map<String, String> next = Map.of();
        do {
            Page<ArticleLine> page = archive.articles(LATER, 10, next);
            page.items().forEach(line -> seen.add(line.id()));
            next = page.next();
        } while (!next.isEmpty());
        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
    }
}
