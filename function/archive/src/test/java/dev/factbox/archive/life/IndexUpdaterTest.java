package dev.factbox.archive.life;

import static dev.factbox.archive.Given.NOON;
import static dev.factbox.archive.Given.aSheet;
import static dev.factbox.archive.Given.arrival;
import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.archive.Archive;
import dev.factbox.archive.Given;
import dev.factbox.archive.catalogue.Catalogue;
import dev.factbox.archive.entry.KnownEntity;
import dev.factbox.archive.entry.QuoteQuestion;
import dev.factbox.archive.entry.Utterance;
import dev.factbox.archive.index.Filing;
import dev.factbox.archive.index.IndexRows;
import dev.factbox.archive.table.Moment;
import dev.factbox.archive.table.Page;
import dev.factbox.archive.table.Slice;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.PubStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Finding across articles. */
class IndexUpdaterTest {
    private static final Instant LATER = NOON.plusSeconds(3600);

    private final Archive archive = Given.anArchive();

    @Test
    void anEntityIsFoundInItsArticlesNewestFirst() {
        archive.store(aSheet("art_1", "Rain fell."), "", arrival("art_1", 1));
        archive.store(aSheet("art_2", "Snow fell."), "", arrival("art_2", 2));
        assertThat(archive.catalogue()
                        .appearances("ann-lee", Slice.of(LATER, 10, Map.of()))
                        .items())
                .extracting(appearance -> appearance.article().id())
                .containsExactly("art_2", "art_1");
    }

    @Test
    void whatSomebodySaidIsFoundBySpeaker() {
        archive.store(aSheet("art_1", "Rain fell."), "", arrival("art_1", 1));
        assertThat(archive.catalogue()
                        .quotes(new QuoteQuestion("ann-lee", null, ""), Slice.of(LATER, 10, Map.of()))
                        .items())
                .singleElement()
                .satisfies(said -> assertThat(said.said()).containsExactly("Ra"));
    }

    @Test
    void quotesOfManyArticlesAreFoundByTheirWordsPageByPage() {
        for (int n = 0; n < 70; n++) {
            String text = n % 10 == 0 ? "EU carts are back." : "Not one EU cart came.";
            archive.store(aSheet("art_" + n, text), "", arrival("art_" + n, n));
        }

        List<String> found = new ArrayList<>();
        Page<Utterance> page = quotes("eu", Map.of());
        while (!page.next().isEmpty()) {
            page.items().forEach(said -> found.add(said.article().id()));
            page = quotes("eu", page.next());
        }
        page.items().forEach(said -> found.add(said.article().id()));

        assertThat(found).containsExactly("art_60", "art_50", "art_40", "art_30", "art_20", "art_10", "art_0");
    }

    @Test
    void whatASpeakerSaidIsFoundByAnyWordOfItHoweverManyOtherWordsTheArticleHas() {
        String others = IntStream.range(0, 300)
                .mapToObj(n -> "Word%s word%s.".formatted(Integer.toString(n, 36), Integer.toString(n, 36)))
                .collect(Collectors.joining(" "));
        archive.store(aSheet("art_1", "EU carts. " + others), "", arrival("art_1", 1));
        for (int n = 2; n < 80; n++) {
            archive.store(aSheet("art_" + n, "Not this one."), "", arrival("art_" + n, n));
        }
        QuoteQuestion question = new QuoteQuestion("ann-lee", null, "EU");

        assertThat(archive.catalogue()
                        .quotes(question, Slice.of(LATER, 3, Map.of()))
                        .items())
                .singleElement()
                .satisfies(said -> assertThat(said.article().id()).isEqualTo("art_1"));
    }

    @Test
    void quotesOfAKilledArticleAreFoundByNoWord() {
        archive.store(aSheet("art_1", "EU carts are back."), "", arrival("art_1", 1));
        assertThat(quotes("eu", Map.of()).items()).hasSize(1);

        archive.kill("art_1", arrival("kill", 2));

        assertThat(quotes("eu", Map.of()).items()).isEmpty();
    }

    private Page<Utterance> quotes(String word, Map<String, String> start) {
        return archive.catalogue().quotes(new QuoteQuestion(null, null, word), Slice.of(LATER, 3, start));
    }

    @Test
    void whatHappenedOnADayIsFoundByThatDay() {
        archive.store(aSheet("art_1", "Rain fell. It was cold."), "", arrival("art_1", 1));
        assertThat(archive.catalogue()
                        .day("2025-06-13", Slice.of(LATER, 10, Map.of()))
                        .items())
                .singleElement()
                .satisfies(day -> assertThat(day.sentences()).containsExactly("Rain fell."));
    }

    @Test
    void anArticleIsFoundByItsWordsWhateverCaseAndAccents() {
        archive.store(aSheet("art_1", "Café owners protest."), "", arrival("art_1", 1));
        assertThat(archive.catalogue()
                        .found(Catalogue.words("CAFE"), Slice.of(LATER, 10, Map.of()))
                        .items())
                .hasSize(1);
    }

    @Test
    void aNewVersionTakesTheWordsOfTheOldOneAway() {
        archive.store(aSheet("art_1", "Two died."), "", arrival("art_1", 1));
        archive.store(aSheet("art_1", "Three survived."), "", arrival("art_1", 2));
        assertThat(archive.catalogue()
                        .found(Catalogue.words("died"), Slice.of(LATER, 10, Map.of()))
                        .items())
                .isEmpty();
        assertThat(archive.catalogue()
                        .found(Catalogue.words("survived"), Slice.of(LATER, 10, Map.of()))
                        .items())
                .hasSize(1);
    }

    @Test
    void aKilledArticleIsFoundByNothing() {
        archive.store(aSheet("art_1", "Two died."), "", arrival("art_1", 1));
        archive.kill("art_1", arrival("kill", 2));
        assertThat(archive.catalogue()
                        .found(Catalogue.words("died"), Slice.of(LATER, 10, Map.of()))
                        .items())
                .isEmpty();
        assertThat(archive.catalogue()
                        .quotes(new QuoteQuestion("ann-lee", null, ""), Slice.of(LATER, 10, Map.of()))
                        .items())
                .isEmpty();
        assertThat(archive.catalogue().entities("ann", LATER, 10, Map.of()).items())
                .isEmpty();
    }

    @Test
    void anEmbargoedArticleIsFoundOnceItsTimeHasCome() {
        archive.store(aSheet("art_1", "Two died.", PubStatus.USABLE, "2025-06-13T13:00:00Z"), "", arrival("art_1", 1));
        assertThat(archive.catalogue()
                        .found(Catalogue.words("died"), Slice.of(NOON.plusSeconds(60), 10, Map.of()))
                        .items())
                .isEmpty();
        assertThat(archive.catalogue()
                        .found(Catalogue.words("died"), Slice.of(LATER, 10, Map.of()))
                        .items())
                .hasSize(1);
    }

    @Test
    void aNameIsFoundByTheBeginningOfWholeNameOrSurname() {
        archive.store(aSheet("art_1", "Two died."), "", arrival("art_1", 1));
        for (String beginning : new String[] {"An", "ann l", "LEE"}) {
            assertThat(archive.catalogue()
                            .entities(beginning, LATER, 10, Map.of())
                            .items())
                    .as(beginning)
                    .extracting(KnownEntity::name)
                    .containsExactly("Ann Lee");
        }
        assertThat(archive.catalogue().entities("ax", LATER, 10, Map.of()).items())
                .isEmpty();
    }

    @Test
    void anArticleIsFoundByABoundedNumberOfItems() {
        assertThat(IndexRows.of(Filing.of(aSheet("art_1", words()), Moment.of("2025-06-13"), Entity::key)))
                .hasSizeLessThan(80);
    }

    private static String words() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            words.append("word").append(i).append(' ');
        }
        return words.toString();
    }
}
