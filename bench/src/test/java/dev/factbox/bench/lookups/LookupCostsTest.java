package dev.factbox.bench.lookups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;

/** Over two thousand articles, what a lookup reads does not grow with what is stored. */
class LookupCostsTest {
    private static final int ARTICLES = 2_000;

    private final LookupCosts costs =
            LookupCosts.of(new Meter(DynamoDBEmbedded.create().dynamoDbClient()), new Newsroom(7), ARTICLES);

    @Test
    void aLookupReadsWhatItReturnsAndAConstant() {
        Meter.Reading written = costs.load(0, ARTICLES);
        System.out.println("units an article " + written.units() / ARTICLES + " requests "
                + written.requests() / (double) ARTICLES);
        List<Cost> all = costs.counted();
        all.forEach(System.out::println);
        assertThat(all)
                .allSatisfy(cost -> assertThat(cost.isBounded()).as("%s", cost).isTrue());
    }
}
