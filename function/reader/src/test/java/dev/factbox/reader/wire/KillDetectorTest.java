package dev.factbox.reader.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.PubStatus;
import dev.factbox.reader.article.KillAdvisory;
import dev.factbox.reader.article.Metadata;
import dev.factbox.reader.format.Given;
import dev.factbox.reader.format.Seeds;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KillDetectorTest {
    private static @Nullable KillAdvisory in(String text) {
        return Given.article(text).metadata().advisory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KILL KILL KILL\n\nEditors, please kill the story slugged Hale-Ferry that moved on Monday.\n",
                "ADVISORY\n\nA kill is mandatory.\nThe story slugged Hale Ferry is wrong about the number of cars.\n",
                "STORY WITHDRAWN\n\nThe report slugged Hale-Ferry, which moved on Monday, has been withdrawn.\n",
                "BC-Hale-Ferry, KILL\nKILL, KILL\nMake certain that the story is not published.\n"
            })
    void aKillInWordsNamesTheStoryByItsSlug(String text) {
        KillAdvisory advisory = in(text);

        assertThat(advisory).isNotNull();
        assertThat(Objects.requireNonNull(advisory).stories())
                .anyMatch(name -> name.matches("slug:(?:bc-)?hale-ferry"));
        assertThat(Given.article(text).metadata().pubStatus()).isEqualTo(PubStatus.WITHHELD);
    }

    @Test
    void orByItsHeadline() {
        KillAdvisory advisory =
                in("STORY WITHDRAWN\n\nThe article “Ferry to Hale sinks with 40 cars” is withdrawn. It is wrong.\n");

        assertThat(advisory).isNotNull();
        assertThat(Objects.requireNonNull(advisory).stories()).contains("headline:ferry-to-hale-sinks-with-40-cars");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor said that wolves may be killed, and that a mandatory kill of all foxes is not planned.\n",
                "They chanted kill, kill, kill in the final scene of the play, which opened on Monday.\n",
                "The bill was withdrawn on Monday. A story of the town hall was withdrawn from the sale, too.\n"
            })
    void aStoryAboutKillingIsNone(String text) {
        assertThat(in(text)).isNull();
        assertThat(Given.article(text).metadata().pubStatus()).isEqualTo(PubStatus.USABLE);
    }

    @Test
    void anAnpaKillIsAnArticleOfItsOwnThatNamesTheSlugOfTheStory() {
        String killed = new String(Seeds.bytes("anpa/bridge.txt"), StandardCharsets.UTF_8)
                .replace("2nd Ld-Writethru", "KILL")
                .replace("The booths will become a bus stop.", "A kill is mandatory.");
        Metadata metadata = Given.article(killed).metadata();

        assertThat(metadata.guid()).isEqualTo("anpa:bc-cw-bridge-toll:2025-03-11:kill");
        assertThat(metadata.pubStatus()).isEqualTo(PubStatus.WITHHELD);
        assertThat(metadata.advisory()).isNotNull();
        assertThat(Objects.requireNonNull(metadata.advisory()).stories()).contains("slug:bc-cw-bridge-toll");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1st Ld-Writethru", "Urgent", "3rd Ld"})
    void anAnpaUpdateIsAVersionOfItsSlug(String version) {
        String update =
                new String(Seeds.bytes("anpa/bridge.txt"), StandardCharsets.UTF_8).replace("2nd Ld-Writethru", version);

        assertThat(Given.article(update).metadata().guid()).isEqualTo("anpa:bc-cw-bridge-toll:2025-03-11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BC-US--Lead Pipes", "BC-US--Deer Kill Season", "BC-US--Urgent Care"})
    void aSlugMayBeAboutWhatVersionsAreCalledBy(String slug) {
        String story = new String(Seeds.bytes("anpa/bridge.txt"), StandardCharsets.UTF_8)
                .replace("BC-CW--Bridge Toll, 2nd Ld-Writethru", slug);
        Metadata metadata = Given.article(story).metadata();

        assertThat(metadata.slugline()).isEqualTo(slug);
        assertThat(metadata.wireVersion()).isEqualTo("0");
        assertThat(metadata.pubStatus()).isEqualTo(PubStatus.USABLE);
    }

    @Test
    void anAnpaPieceThatGoesOnInAnotherFileIsNoVersion() {
        String piece = new String(Seeds.bytes("anpa/bridge.txt"), StandardCharsets.UTF_8)
                .replace("2nd Ld-Writethru", "1st Add");

        assertThat(Given.article(piece).metadata().guid()).isNotEqualTo("anpa:bc-cw-bridge-toll:2025-03-11");
    }
}
