package dev.factbox.reader.summary.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {
    @Test
    void whereNoSentenceMayBeUsedNoneIsTheBest() {
        Ranking ranking = Ranker.open().rank(List.of("The ferry sails on Monday.", "A ticket costs four pounds."));

        assertThat(ranking.best(3, List.of(Offer.of(Place.NOWHERE), Offer.of(Place.NOWHERE))))
                .isEmpty();
    }
}
