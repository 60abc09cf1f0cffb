package dev.factbox.bench.lookups;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists of the facts between two entities hold what the lists of both share. */
class PairsTest {
    private static final int ARTICLES = 40;

    private final Desk desk = new Desk(ARTICLES);

    PairsTest() {
        IntStream.range(0, ARTICLES).forEach(desk::publish);
    }

    private List<String> all(String path) {
        return desk.all(path, () -> {});
    }

    private List<String> entities(int article) {
        return desk.newsroom().article(article).entities().stream()
                .map(Entity::key)
                .toList();
    }

    /** Returns the entries of the list between each two entities of an article. */
    private List<String> everyPair(String path, String one, String other) {
        List<String> found = new ArrayList<>();
        for (String a : entities(0)) {
            for (String b : entities(0)) {
                List<String> shared = new ArrayList<>(all(path + one + a));
                shared.retainAll(all(path + other + b));
                List<String> between = all(path + one + a + "&" + other + b);
                assertThat(between).as("%s and %s", a, b).isEqualTo(shared);
                found.addAll(between);
            }
        }
        return found;
    }

    @Test
    void whatASpeakerSaidAboutSomebodyIsWhatTheSpeakerSaidThatNamesThem() {
        assertThat(everyPair("/v1/quotes?", "speaker=", "about=")).hasSizeGreaterThan(2);
    }

    @Test
    void whatOneDidToAnotherIsWhatItDidThatWasDoneToTheOther() {
        assertThat(everyPair("/v1/claims?", "subject=", "object=")).hasSizeGreaterThan(2);
    }

    @Test
    void aKilledArticleLeavesNothingBetweenTwo() {
        IntStream.range(0, ARTICLES).forEach(desk::kill);

        assertThat(everyPair("/v1/quotes?", "speaker=", "about=")).isEmpty();
        assertThat(everyPair("/v1/claims?", "subject=", "object=")).isEmpty();
    }
}
