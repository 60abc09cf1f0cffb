package dev.factbox.archive.life;

import static dev.factbox.archive.Given.NOON;
import static dev.factbox.archive.Given.aRewrite;
import static dev.factbox.archive.Given.aSheet;
import static dev.factbox.archive.Given.aStory;
import static dev.factbox.archive.Given.arrival;
import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.archive.Archive;
import dev.factbox.archive.Given;
import dev.factbox.archive.catalogue.Catalogue;
import dev.factbox.archive.entry.ArticleLine;
import dev.factbox.archive.entry.Standing;
import dev.factbox.archive.table.Slice;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HoldsTest {
    private static final List<String> NAMES = List.of("slug:bc-hale-ferry");

    private final Archive archive = Given.anArchive();

    @Test
    void anAdvisoryHoldsTheStoryThatItNamesWhetherItHasComeOrNot() {
        archive.store(aStory("art_1", "The ferry sank."), "0", arrival("first", 1));

        assertThat(archive.hold("art_9", NAMES, arrival("advisory", 2))).containsExactly("art_1");
        archive.store(aStory("art_1", "The ferry sank in Hale."), "1", arrival("update", 3));
        archive.store(aStory("art_2", "The ferry sank, too."), "0", arrival("other", 4));

        assertThat(archive.find("art_1", NOON)).isEqualTo(new Standing.Withheld());
        assertThat(archive.find("art_2", NOON)).isEqualTo(new Standing.Withheld());
        assertThat(archive.catalogue()
                        .found(Catalogue.words("ferry"), Slice.of(NOON.plusSeconds(9), 10, Map.of()))
                        .items())
                .isEmpty();
    }

    @Test
    void theHoldEndsWithTheAdvisorysObject() {
        archive.store(aStory("art_1", "The ferry sank."), "0", arrival("first", 1));
        archive.hold("art_9", NAMES, arrival("advisory", 2));
        archive.delete(arrival("advisory", 3));

        assertThat(archive.find("art_1", NOON)).isInstanceOf(Standing.Served.class);
    }

    @Test
    void aStoryOfTheSameSlugAMonthLaterIsAnother() {
        archive.hold("art_9", NAMES, new Arrival("s3://desk/advisory.txt", null, NOON.minus(30, ChronoUnit.DAYS)));
        archive.store(aStory("art_1", "The ferry sank."), "0", arrival("first", 1));

        assertThat(archive.find("art_1", NOON)).isInstanceOf(Standing.Served.class);
    }

    @Test
    void aRewriteAndTheFormerArticleKnowEachOtherWhileTheyMayBeServed() {
        archive.store(aRewrite("art_2", "art_1", "The ferry did not sink."), "1", arrival("rewrite", 1));
        archive.store(aSheet("art_1", "The ferry sank."), "1", arrival("former", 2));

        assertThat(rewritesOf("art_1")).extracting(ArticleLine::id).containsExactly("art_2");
        assertThat(archive.line("art_1", NOON.plusSeconds(9))).isPresent();

        archive.kill("art_2", arrival("kill", 3));
        assertThat(rewritesOf("art_1")).isEmpty();
    }

    private List<ArticleLine> rewritesOf(String article) {
        Instant later = NOON.plusSeconds(9);
        return archive.lines(((Standing.Served) archive.find(article, later)).rewrites(), later);
    }
}
