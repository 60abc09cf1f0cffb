package dev.factbox.reader.facts.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Quote;
import dev.factbox.factsheet.Speaker;
import dev.factbox.reader.Outcome;
import dev.factbox.reader.Reader;
import dev.factbox.reader.article.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Speakers: the full name behind a pronoun, an office, a surname. */
class SpeakersTest {
    private static final Reader READER = Reader.open();

    // Pronouns

    @Test
    void he_is_who_spoke_before_though_the_quotation_says_we() {
        given(
                        "“Nobody asked the fishermen,” said Karim Haddad, who has mended nets for thirty years.",
                        "“We told them that we would lose our boats, and you can see what became of them,” he said.")
                .isSaidBy("We told them", "Karim Haddad");
    }

    @Test
    void she_is_who_spoke_before_a_quotation_of_several_sentences() {
        given(
                        "Lena Voss runs the bakery on Dock Street. Voss said the street was quiet now.",
                        "“Nobody comes. The buses stopped. The school closed. I bake for the gulls,” she said.")
                .isSaidBy("Nobody comes", "Lena Voss");
    }

    @Test
    void he_is_the_speaker_not_the_one_spoken_of() {
        given(
                        "Karim Haddad opened the meeting. Haddad said Peter Nolan’s plan would empty the harbour.",
                        "“It was drawn up by people who never sailed,” he said.")
                .isSaidBy("It was drawn up", "Karim Haddad");
    }

    @Test
    void a_name_inside_the_quotation_is_not_the_speaker() {
        given("Karim Haddad opened the meeting.", "“Peter Nolan never sailed. Peter Nolan never fished,” he said.")
                .isSaidBy("Peter Nolan never sailed", "Karim Haddad");
    }

    @Test
    void she_is_the_speaker_behind_an_office() {
        given(
                        "“The ice is thinner each year,” said glacier researcher Maria Lund.",
                        "She continued, “We used to drive across it.”")
                .isSaidBy("We used to drive", "Maria Lund");
    }

    @Test
    void he_is_neither_of_two_who_acted_together() {
        given("Tom Blake and Carl Roe met on Monday.", "“It went well,” he said.")
                .isSaidByNobodyNamed("It went well");
    }

    @Test
    void he_is_not_a_woman_and_not_somebody_without_a_name() {
        given("Maria Lund called the driver.", "“I was asleep,” he said.").isSaidByNobodyNamed("I was asleep");
    }

    // Names beside names

    @Test
    void who_speaks_for_another_is_named_last() {
        given("“There is nothing to hide,” Reed lawyer Marc Kasper said.", "Una Reed lost by nine votes.")
                .isSaidBy("There is nothing to hide", "Marc Kasper");
    }

    @Test
    void who_speaks_for_another_whose_name_is_a_possessor() {
        given("“We count again on Monday,” Una Reed’s campaign manager Tom Blake said.")
                .isSaidBy("We count again", "Tom Blake");
    }

    // Offices

    @Test
    void the_senator_is_who_bears_the_title() {
        given("Sen. Paula Marsh called for calm on Sunday.", "The senator said the clerks “did their job.”")
                .isSaidBy("did their job", "Paula Marsh");
    }

    @Test
    void the_governor_with_a_word_more_is_who_was_just_spoken_of() {
        given("Gov. Dan Holt flew home on Sunday.", "“The roads are safe,” the Republican governor said.")
                .isSaidBy("The roads are safe", "Dan Holt");
    }

    @Test
    void a_former_governor_is_somebody_else() {
        given("Gov. Dan Holt flew home on Sunday.", "“The roads are not safe,” the former governor said.")
                .isSaidByNobodyNamed("The roads are not safe");
    }

    @Test
    void one_of_two_senators_stays_open() {
        given(
                        "Sen. Paula Marsh met Sen. Dan Holt on Sunday.",
                        "“The clerks did their job,” the senator said after the meeting.")
                .isSaidByNobodyNamed("The clerks did their job");
    }

    private static Story given(String... paragraphs) {
        byte[] bytes = String.join("\n\n", paragraphs).getBytes(StandardCharsets.UTF_8);
        Upload upload = new Upload(bytes, "file:a.txt", null, "text/plain", "2025-06-13", Instant.EPOCH);
        return new Story(((Outcome.Read) READER.read(upload).getFirst()).sheet());
    }

    private record Story(FactSheet sheet) {
        void isSaidBy(String opening, String name) {
            Speaker speaker = speaker(opening);
            assertThat(sheet.entities())
                    .as(speaker.exact())
                    .filteredOn(entity -> entity.id().equals(speaker.entity()))
                    .extracting(Entity::name)
                    .containsExactly(name);
        }

        void isSaidByNobodyNamed(String opening) {
            assertThat(speaker(opening).entity()).isNull();
        }

        private Speaker speaker(String opening) {
            Quote found = sheet.quotes().stream()
                    .filter(quote -> quote.exact().contains(opening))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no quotation <" + opening + "> among " + sheet.quotes()));
            return Objects.requireNonNull(found.speaker());
        }
    }
}
