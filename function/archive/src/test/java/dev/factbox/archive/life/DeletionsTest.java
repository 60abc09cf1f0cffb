package dev.factbox.archive.life;

import static dev.factbox.archive.Given.NOON;
import static dev.factbox.archive.Given.aSheet;
import static dev.factbox.archive.Given.aStory;
import static dev.factbox.archive.Given.arrival;
import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.archive.Archive;
import dev.factbox.archive.Given;
import dev.factbox.archive.catalogue.Catalogue;
import dev.factbox.archive.entry.Standing;
import dev.factbox.archive.table.Slice;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.FactSheetJson;
import dev.factbox.factsheet.PubStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Deletions of objects and of their versions, kills, and what comes back after them. */
class DeletionsTest {
    private static final Instant LATER = NOON.plusSeconds(60);

    private final Archive archive = Given.anArchive();

    /** A sheet of one version of the object art_1. */
    private static FactSheet of(String versionId, String text) {
        FactSheet sheet = aSheet("art_1", text);
        return FactSheetJson.read(
                FactSheetJson.write(sheet).replace("\"source\":{", "\"source\":{\"versionId\":\"" + versionId + "\","));
    }

    private String text() {
        return archive.find("art_1", LATER) instanceof Standing.Served served
                ? served.sheet().text()
                : "";
    }

    @Test
    void anErasedVersionIsServedByNothingAndTheOneBeforeItIsAgain() {
        archive.store(of("v1", "Rain fell."), "", arrival("art_1", 1));
        archive.store(of("v2", "A libel fell."), "", arrival("art_1", 2));

        assertThat(archive.erase("s3://desk/art_1.txt", "v2")).containsExactly("art_1");
        archive.present(arrival("art_1", 3));

        assertThat(text()).isEqualTo("Rain fell.");
        assertThat(archive.version("art_1", 2, LATER)).isEmpty();
        assertThat(archive.catalogue()
                        .found(Catalogue.words("libel"), Slice.of(LATER, 10, Map.of()))
                        .items())
                .isEmpty();
        assertThat(archive.catalogue()
                        .found(Catalogue.words("rain"), Slice.of(LATER, 10, Map.of()))
                        .items())
                .hasSize(1);
    }

    @Test
    void anErasedOlderVersionIsNotServedUnderItsNumber() {
        archive.store(of("v1", "A libel fell."), "", arrival("art_1", 1));
        archive.store(of("v2", "Rain fell."), "", arrival("art_1", 2));
        archive.erase("s3://desk/art_1.txt", "v1");

        assertThat(text()).isEqualTo("Rain fell.");
        assertThat(archive.versions("art_1", LATER)).hasSize(1);
        assertThat(archive.version("art_1", 1, LATER).map(FactSheet::text)).contains("Rain fell.");
    }

    @Test
    void aVersionThatIsErasedWhileItIsReadIsNotStored() {
        archive.store(of("v1", "Rain fell."), "", arrival("art_1", 1));
        archive.erase("s3://desk/art_1.txt", "v2");
        archive.store(of("v2", "A libel fell."), "", arrival("art_1", 2));

        assertThat(text()).isEqualTo("Rain fell.");
        assertThat(archive.versions("art_1", LATER)).hasSize(1);
    }

    @Test
    void anArticleWhoseVersionsAreAllErasedIsGone() {
        archive.store(of("v1", "Rain fell."), "", arrival("art_1", 1));
        archive.erase("s3://desk/art_1.txt", "v1");
        archive.delete(arrival("art_1", 2));

        assertThat(archive.find("art_1", LATER)).isEqualTo(new Standing.Killed());
        assertThat(archive.catalogue()
                        .found(Catalogue.words("rain"), Slice.of(LATER, 10, Map.of()))
                        .items())
                .isEmpty();
    }

    @Test
    void erasingTwiceOrWhatIsNotThereChangesNothing() {
        archive.store(of("v1", "Rain fell."), "", arrival("art_1", 1));
        archive.erase("s3://desk/art_1.txt", "v9");
        archive.store(of("v2", "Snow fell."), "", arrival("art_1", 2));
        archive.erase("s3://desk/art_1.txt", "v2");
        archive.erase("s3://desk/art_1.txt", "v2");

        assertThat(text()).isEqualTo("Rain fell.");
    }

    @Test
    void aRemovedDeleteMarkerBringsTheArticleBackAndALaterDeletionTakesItAway() {
        archive.store(of("v1", "Rain fell."), "", arrival("art_1", 1));
        archive.delete(arrival("art_1", 2));
        assertThat(text()).isEmpty();

        archive.present(arrival("art_1", 3));
        archive.delete(arrival("art_1", 2));
        assertThat(text()).isEqualTo("Rain fell.");

        archive.delete(arrival("art_1", 4));
        archive.present(arrival("art_1", 3));
        assertThat(text()).isEmpty();
    }

    @Test
    void ofTwoKeysWithOneGuidTheOlderIsServedAgainWhenTheNewerGoes() {
        archive.store(aSheet("art_1", "Rain fell."), "1", arrival("first", 1));
        archive.store(aSheet("art_1", "Snow fell."), "2", arrival("second", 2));
        archive.delete(arrival("second", 3));

        assertThat(text()).isEqualTo("Rain fell.");
    }

    @Test
    void aSendersKillStaysWhenItsObjectIsDeleted() {
        archive.store(aSheet("art_1", "Rain fell."), "1", arrival("first", 1));
        archive.store(aSheet("art_1", "Kill.", PubStatus.CANCELED, null), "2", arrival("kill", 2));
        archive.delete(arrival("kill", 3));

        assertThat(archive.find("art_1", LATER)).isEqualTo(new Standing.Killed());
    }

    @Test
    void whatWasKilledOrDeletedComesBackByAnUploadOfAnyVersion() {
        archive.store(aSheet("art_1", "Rain fell."), "7", arrival("art_1", 1));
        archive.kill("art_1", arrival("kill", 2));
        archive.store(aSheet("art_1", "Rain fell in Hale."), "3", arrival("art_1", 3));
        assertThat(text()).isEqualTo("Rain fell in Hale.");

        archive.delete(arrival("art_1", 4));
        archive.store(aSheet("art_1", "Snow fell."), "1", arrival("art_1", 5));
        assertThat(text()).isEqualTo("Snow fell.");
    }

    @Test
    void anAdvisoryThatCameBackHoldsThoughItsFirstEventComesAgain() {
        List<String> names = List.of("slug:bc-hale-ferry");
        archive.store(aStory("art_1", "The ferry sank."), "0", arrival("first", 1));
        archive.hold("art_9", names, arrival("advisory", 2));
        archive.delete(arrival("advisory", 3));
        archive.hold("art_9", names, arrival("advisory", 4));
        assertThat(archive.find("art_1", LATER)).isEqualTo(new Standing.Withheld());

        archive.hold("art_9", names, arrival("advisory", 2));
        archive.delete(arrival("advisory", 3));
        assertThat(archive.find("art_1", LATER)).isEqualTo(new Standing.Withheld());
    }

    @Test
    void anOlderFailureNeitherReplacesANewerOneNorGoesWithItsMending() {
        archive.fail("art_1", Given.aSource("s3://desk/art_1.txt", "?"), Given.PROBLEM, arrival("art_1", 5));
        archive.fail("art_1", Given.aSource("s3://desk/art_1.txt", "!!"), Given.PROBLEM, arrival("art_1", 3));
        archive.store(aSheet("art_1", "Rain fell."), "", arrival("art_1", 4));

        assertThat(archive.failures(10, Map.of()).items())
                .singleElement()
                .satisfies(failure -> assertThat(failure.at())
                        .isEqualTo(arrival("art_1", 5).time().toString()));
    }

    @Test
    void aReleaseWaitsForTheEmbargoOfTheLatestVersion() {
        archive.store(aSheet("art_1", "Hush.", PubStatus.USABLE, "2025-06-13T20:00:00Z"), "", arrival("art_1", 1));
        archive.announcements().due("art_1", NOON);
        archive.store(aSheet("art_1", "Hush!", PubStatus.USABLE, "2025-06-13T13:00:00Z"), "", arrival("art_1", 2));
        archive.announcements().due("art_1", NOON);

        assertThat(archive.announcements().released(Instant.parse("2025-06-13T13:00:01Z")))
                .containsExactly("art_1");
    }
}
