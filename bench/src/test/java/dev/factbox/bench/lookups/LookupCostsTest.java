package dev.factbox.bench.lookups;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;

/** Over two thousand articles, what a lookup reads does not grow with what is stored. */
class LookupCostsTest {
    private static final int ARTICLES = 2_000;
    private static final int DEAREST = 90;
    private static final int MOST_UNITS = 100;

    private final LookupCosts costs =
            LookupCosts.of(new Meter(DynamoDBEmbedded.create().dynamoDbClient()), new Newsroom(7), ARTICLES);

    @Test
    void aLookupReadsWhatItReturnsAndAConstantAndAnArticleIsStoredForABoundedPrice() {
        Meter.Reading stored = costs.load(0, ARTICLES);
        assertThat(stored.units() / ARTICLES)
                .as("units to store an article, writes and reads")
                .isLessThan(DEAREST);
        assertThat(costs.counted())
                .allSatisfy(cost -> assertThat(cost.isBounded()).as("%s", cost).isTrue())
                .allSatisfy(cost -> assertThat(cost.units()).as("%s", cost).isLessThan(MOST_UNITS));
    }
}
