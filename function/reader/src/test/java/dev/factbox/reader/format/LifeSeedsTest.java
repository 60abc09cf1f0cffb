package dev.factbox.reader.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.PubStatus;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Metadata;
import org.junit.jupiter.api.Test;

class LifeSeedsTest {
    @Test
    void everyEventOfALifeCarriesTheSameGuidAndAHigherVersion() {
        String[] events = {"1-first", "2-update", "3-correction", "4-withheld", "5-kill"};
        for (int i = 0; i < events.length; i++) {
            Metadata metadata = event(events[i]).metadata();

            assertThat(metadata.guid()).isEqualTo("urn:newsml:coastalwire.example:20250407:quarry");
            assertThat(metadata.wireVersion()).isEqualTo(String.valueOf(i + 1));
        }
    }

    @Test
    void aCorrectionSaysSoAndAnUpdateDoesNot() {
        assertThat(event("2-update").metadata().correction()).isNull();
        assertThat(event("3-correction").metadata().correction()).isNotNull();
    }

    @Test
    void withholdingAndKillingAreTold() {
        assertThat(event("4-withheld").metadata().pubStatus()).isEqualTo(PubStatus.WITHHELD);
        assertThat(event("5-kill").metadata().pubStatus()).isEqualTo(PubStatus.CANCELED);
        assertThat(event("5-kill").body()).isNull();
    }

    @Test
    void anEmbargoIsSetMovedAndLifted() {
        assertThat(event("embargo-1-set").metadata().embargoedUntil()).isEqualTo("2025-04-09T06:00:00Z");
        assertThat(event("embargo-2-moved").metadata().embargoedUntil()).isEqualTo("2025-04-10T06:00:00Z");
        assertThat(event("embargo-3-lifted").metadata().embargoedUntil()).isNull();
    }

    private static Article event(String name) {
        return Seeds.article("../life/" + name + ".xml");
    }
}
