package dev.factbox.archive.watch;

import static dev.factbox.archive.Given.NOON;
import static dev.factbox.archive.Given.aSheet;
import static dev.factbox.archive.Given.arrival;
import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.archive.Archive;
import dev.factbox.archive.Given;
import dev.factbox.archive.index.Evidence;
import dev.factbox.factsheet.Passage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WatchesTest {
    private static final Instant LATER = NOON.plusSeconds(3600);

    private final Archive archive = Given.anArchive();
    private final Watches watches = archive.watches();

    private Watch watch(String id, Watch.Kind kind, String value) {
        Watch watch = new Watch(id, "desk", kind, kind.value(value).orElseThrow(), null, NOON.toString());
        assertThat(watches.add(watch)).isTrue();
        return watch;
    }

    private List<Match> publish(String text, int seconds) {
        archive.store(aSheet("art_1", text), "", arrival("art_1", seconds));
        Announcement due = archive.announcements().due("art_1", LATER).orElseThrow();
        List<Match> matches = archive.announcements().matches(due);
        assertThat(archive.announcements().told(due)).isTrue();
        return matches;
    }

    @Test
    void whoWaitsForASpeakerAnEntityOrAWordHearsOfIt() {
        watch("w1", Watch.Kind.SPEAKER, "Ann Lee");
        watch("w2", Watch.Kind.ENTITY, "ann-lee");
        watch("w3", Watch.Kind.WORD, "FLÓOD");
        watch("w4", Watch.Kind.PLACE, "ann-lee");
        watch("w5", Watch.Kind.WORD, "drought");
        watch("w6", Watch.Kind.WORD, "flood");

        List<Match> matches = publish("Rain fell. The flood came at noon. Some 🌊 rose. The Flood went.", 1);

        assertThat(matches).extracting(Match::watch).containsExactly("w1", "w2", "w3", "w6");
        assertThat(matches.getFirst().passages()).extracting(Passage::exact).containsExactly("Ra");
        assertThat(matches.get(2).passages())
                .extracting(Passage::exact)
                .containsExactly("The flood came at noon.", "The Flood went.");
    }

    @Test
    void ofAChangeOnlyWhatIsNewIsToldOf() {
        watch("w1", Watch.Kind.WORD, "flood");
        assertThat(publish("The flood came.", 1)).hasSize(1);
        assertThat(publish("The flood came. Rain fell.", 2)).isEmpty();
        assertThat(publish("The flood came. The flood went.", 3))
                .flatExtracting(Match::passages)
                .extracting("exact")
                .containsExactly("The flood went.");
    }

    @Test
    void whatAnOperatorMergedIsHeardOfUnderBothKeys() {
        watch("w1", Watch.Kind.ENTITY, "ann-lee");
        watch("w2", Watch.Kind.ENTITY, "ann-b-lee");
        archive.refile("ann-lee", "ann-b-lee", Evidence.NONE, NOON);
        assertThat(publish("Rain fell.", 1)).extracting(Match::watch).containsExactly("w1", "w2");
    }

    @Test
    void aLongArticleGivesItsFirstPassagesOnly() {
        watch("w1", Watch.Kind.WORD, "flood");
        StringBuilder text = new StringBuilder();
        for (int day = 1; day <= 20; day++) {
            text.append("Day ").append(day).append(" of the flood ended. ");
        }
        assertThat(publish(text.toString(), 1).getFirst().passages()).hasSize(Match.MOST);
    }

    @Test
    void aWatchThatWasTakenAwayHearsNothingAndItsNeighbourStillDoes() {
        Watch gone = watch("w1", Watch.Kind.WORD, "flood");
        watch("w2", Watch.Kind.WORD, "flood");
        watches.remove(gone);
        watches.remove(gone);

        assertThat(watches.find("w1")).isEmpty();
        assertThat(watches.of("desk", 10, Map.of()).items())
                .extracting(Watch::id)
                .containsExactly("w2");
        assertThat(publish("The flood came.", 1)).extracting(Match::watch).containsExactly("w2");
    }

    @Test
    void watchesAreListedToTheirOwnerAloneTheLatestFirst() {
        watch("w1", Watch.Kind.WORD, "flood");
        watches.add(new Watch("w2", "desk", Watch.Kind.WORD, "storm", null, LATER.toString()));
        watches.add(new Watch("w3", "other", Watch.Kind.WORD, "storm", "https://other.example/", LATER.toString()));
        assertThat(watches.of("desk", 10, Map.of()).items())
                .extracting(Watch::id)
                .containsExactly("w2", "w1");
        assertThat(watches.find("w3").orElseThrow().webhook()).isEqualTo("https://other.example/");
    }

    @Test
    void whatCanNotBeFoundCanNotBeWatched() {
        assertThat(Watch.Kind.WORD.value("the")).isEmpty();
        assertThat(Watch.Kind.WORD.value("two words")).isEmpty();
        assertThat(Watch.Kind.ENTITY.value("—")).isEmpty();
        assertThat(Watch.Kind.SPEAKER.value("Kim Jong-un")).contains("kim-jong-un");
    }

    @Test
    void whenAKindIsFullTheNextWatchIsRefusedAndLeavesNothing() {
        String long200 = "x".repeat(190);
        int stored = 0;
        boolean more = true;
        while (more && stored < 3_000) {
            Watch watch =
                    new Watch("watch_" + stored, "desk", Watch.Kind.ENTITY, long200 + stored, null, NOON.toString());
            more = watches.add(watch);
            stored++;
        }
        assertThat(more).isFalse();
        assertThat(watches.find("watch_" + (stored - 1))).isEmpty();
        assertThat(stored).isGreaterThan(1_000);
    }
}
