package dev.factbox.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.archive.watch.Watch;
import dev.factbox.factsheet.EntityKey;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever asks with a name is answered as if with its key, whatever the shape of apostrophes, stops and accents. */
class NamesTest {
    private final Desk desk = new Desk();

    private static String query(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private int found(String question) {
        Desk.Answer answer = desk.get(question);
        assertThat(answer.status()).as(question).isEqualTo(200);
        return answer.json().path("items").size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"O'Brien", "U.S.", "J.D. Vance", "Ørsted", "Côte d’Ivoire"})
    void everyListTakesANameAsWellAsItsKey(String name) {
        desk.publishAbout(name);
        String key = EntityKey.of(name).orElseThrow();
        for (String asked : List.of(name, name.replace('’', '\'').toUpperCase(Locale.ROOT), key)) {
            String entity = query(asked);
            assertThat(found("/v1/articles?entity=" + entity)).isEqualTo(1);
            assertThat(found("/v1/quotes?speaker=" + entity)).isEqualTo(1);
            assertThat(found("/v1/quotes?about=" + entity)).isEqualTo(1);
            assertThat(found("/v1/claims?subject=" + entity)).isEqualTo(1);
            assertThat(found("/v1/claims?object=" + entity)).isEqualTo(1);
            for (String list : List.of("articles", "quotes", "mentions", "timeline")) {
                assertThat(found("/v1/entities/" + entity + "/" + list)).isEqualTo(1);
            }
            assertThat(found("/v1/places/" + entity + "/articles")).isEqualTo(1);
            assertThat(desk.get("/v1/entities/" + entity).json().path("key").asText())
                    .isEqualTo(key);
            assertThat(desk.get("/entities/" + entity).status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"O'Brien", "U.S.", "J.D. Vance", "Ørsted", "Côte d’Ivoire"})
    void aWatchByNameFires(String name) {
        List<Watch.Kind> kinds = List.of(Watch.Kind.ENTITY, Watch.Kind.SPEAKER);
        kinds.forEach(kind -> desk.watch(kind, name));
        desk.publishAbout(name);
        assertThat(desk.matched("art_1")).containsExactlyInAnyOrderElementsOf(kinds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"O'Brien", "U.S.", "J.D. Vance", "Ørsted", "Côte d’Ivoire"})
    void anOperatorMergesByName(String name) {
        desk.publishAbout(name);
        desk.merge(name, "Ann Lee");
        assertThat(found("/v1/articles?entity=ann-lee")).isEqualTo(1);
        assertThat(found("/v1/articles?entity=" + query(name))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!", "—", "ﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺ"})
    void whatCanBeNoNameFindsNothing(String name) {
        desk.publish("art_1");
        assertThat(found("/v1/articles?entity=" + query(name))).isZero();
        assertThat(found("/v1/quotes?speaker=" + query(name))).isZero();
        assertThat(desk.get("/v1/entities/" + query(name)).status()).isEqualTo(404);
    }
}
