package dev.factbox.bench.lookups;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.factbox.factsheet.FactSheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Articles that tell of the same; in this newsroom each five in a row do. */
class StoriesTest {
    private static final int ARTICLES = 30;

    private static Desk aDesk(List<Integer> order) {
        Desk desk = new Desk(ARTICLES);
        order.forEach(desk::publish);
        return desk;
    }

    private static List<Integer> inOrder() {
        return IntStream.range(0, ARTICLES).boxed().toList();
    }

    static Stream<Random> orders() {
        return new Random(7).longs(4).mapToObj(Random::new);
    }

    @ParameterizedTest(name = "sample {index}")
    @MethodSource("orders")
    void theOrderOfArrivalMakesNoOtherStories(Random random) {
        List<Integer> shuffled = new ArrayList<>(inOrder());
        Collections.shuffle(shuffled, random);
        String id = new Newsroom(3).article(10).id();
        for (String path : List.of("/v1/stories", "/v1/articles/" + id + "/related")) {
            assertThat(aDesk(shuffled).page(path, ""))
                    .isEqualTo(aDesk(inOrder()).page(path, ""));
        }
    }

    @Test
    void theArticlesOfAStoryStandTogetherAndAreRelated() {
        Desk desk = aDesk(inOrder());
        List<String> ids = IntStream.range(10, 15)
                .mapToObj(n -> desk.newsroom().article(n).id())
                .toList();
        List<List<String>> stories = new ArrayList<>();
        desk.page("/v1/stories", "").path("items").forEach(story -> stories.add(ids(story.path("articles"))));
        assertThat(stories).anySatisfy(story -> assertThat(story).containsAll(ids));
        JsonNode related = desk.page("/v1/articles/" + ids.getFirst() + "/related", "");
        assertThat(related.path("items").findValuesAsText("id")).containsAll(ids.subList(1, 5));
    }

    private static List<String> ids(JsonNode articles) {
        return articles.findValuesAsText("id");
    }

    @Test
    void aPhraseIsFoundWhereItsWordsStandTogether() {
        Desk desk = aDesk(inOrder());
        FactSheet article = desk.newsroom().article(10);
        String[] words =
                article.quotes().getFirst().exact().replaceAll("[,“”]", "").split(" ", -1);
        String together = words[words.length - 2] + "%20" + words[words.length - 1];
        String apart = words[words.length - 1] + "%20" + words[words.length - 2];
        assertThat(desk.all("/v1/search?q=%22" + together + "%22", () -> {}))
                .anySatisfy(found -> assertThat(found).contains(article.id()));
        assertThat(desk.all("/v1/search?q=%22" + apart + "%22", () -> {}))
                .noneSatisfy(found -> assertThat(found).contains(article.id()));
    }
}
