package dev.factbox.reader.facts.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.Cue;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Quote;
import dev.factbox.factsheet.Quote.Kind;
import dev.factbox.factsheet.Speaker;
import dev.factbox.factsheet.Text;
import dev.factbox.reader.Outcome;
import dev.factbox.reader.Reader;
import dev.factbox.reader.Samples;
import dev.factbox.reader.article.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuotationsTest {
    private static final Reader READER = Reader.open();

    @Test
    void what_a_report_says_is_not_said_by_whoever_answers_it() {
        given(
                        "Following the report that Ostrava had rejected the Danish letter, the palace said Queen Ada remains open to dialogue"
                                + " with Novak.")
                .says("Queen Ada remains open to dialogue with Novak", "the palace", Kind.INDIRECT)
                .saysNothingElse();
    }

    // Direct speech

    @Test
    void a_quotation_before_its_speaker() {
        given("“The bridge will open in May,” Mayor Ines Duarte said.")
                .says("“The bridge will open in May,”", "Mayor Ines Duarte", Kind.DIRECT);
    }

    @Test
    void a_quotation_before_an_inverted_speaker_with_office() {
        given("“The bridge will open in May,” said Deputy Mayor Ines Duarte.")
                .says("“The bridge will open in May,”", "Deputy Mayor Ines Duarte", Kind.DIRECT);
    }

    @Test
    void a_quotation_behind_its_speaker() {
        given("Ines Duarte told reporters on Friday, \"The bridge will open in May.\"")
                .says("\"The bridge will open in May.\"", "Ines Duarte", Kind.DIRECT);
    }

    @Test
    void a_quotation_in_two_pieces_is_one() {
        given("“The bridge,” Ines Duarte said, “will open in May.”")
                .says("The bridge, | will open in May.", "Ines Duarte", Kind.DIRECT)
                .saysNothingElse();
    }

    @Test
    void a_sentence_that_goes_on_behind_the_speaker_is_the_same_quotation() {
        given("“We lost two years,” said Ines Duarte. “We won’t lose a third.”")
                .says("We lost two years, | We won’t lose a third.", "Ines Duarte", Kind.DIRECT)
                .saysNothingElse();
    }

    @Test
    void several_sentences_before_the_speaker_are_one_quotation() {
        given("“It rained. The river rose. Nobody slept,” Karim Haddad said.")
                .says("“It rained. The river rose. Nobody slept,”", "Karim Haddad", Kind.DIRECT);
    }

    @Test
    void a_quotation_over_paragraphs_that_open_anew() {
        given("“We lost two years,” Ines Duarte said. “The money was there.", "“What was missing was the will.”")
                .says(
                        "We lost two years, | The money was there. | What was missing was the will.",
                        "Ines Duarte",
                        Kind.DIRECT);
    }

    @Test
    void a_colon_leads_in_the_next_paragraph() {
        given(
                        "Ines Duarte wrote in a letter to the council:",
                        "“The harbour can’t wait another winter for its bridge.”")
                .says("“The harbour can’t wait another winter for its bridge.”", "Ines Duarte", Kind.DIRECT);
    }

    @Test
    void straight_single_marks() {
        given("'We won't sell the boats,' Karim Haddad said.")
                .says("'We won't sell the boats,'", "Karim Haddad", Kind.DIRECT);
    }

    @Test
    void a_mark_that_never_closes() {
        given("Karim Haddad said: “We won’t sell the boats.", "The harbour board meets again on Monday.")
                .says("We won’t sell the boats.", "Karim Haddad", Kind.DIRECT);
    }

    @Test
    void a_quotation_inside_a_quotation_stays_in_it() {
        given("“He told me ‘never sell the boats’ before he died,” Karim Haddad said.")
                .says("“He told me ‘never sell the boats’ before he died,”", "Karim Haddad", Kind.DIRECT)
                .saysNothingElse();
    }

    @Test
    void a_question_and_its_cue() {
        given("“When will it open?” asked Lena Voss, a shopkeeper.")
                .says("“When will it open?”", "Lena Voss, a shopkeeper", Kind.DIRECT);
    }

    @Test
    void a_credit_behind_a_dash() {
        given("“The harbour is the heart of this town.” — Lena Voss")
                .says("“The harbour is the heart of this town.”", "Lena Voss", Kind.DIRECT);
    }

    @Test
    void the_turns_of_a_transcript() {
        given(
                        "HADDAD: We will not sell the boats to anybody.",
                        "DUARTE: Then the city has to find other boats.",
                        "HADDAD: It has none.")
                .says("We will not sell the boats to anybody", "HADDAD", Kind.INDIRECT)
                .says("Then the city has to find other boats", "DUARTE", Kind.INDIRECT);
    }

    // Partial and indirect speech

    @Test
    void a_partial_quotation_inside_indirect_speech_is_mixed() {
        given("Karim Haddad said the council’s plan was “a slap in the face” for every fisherman.")
                .says("the council’s plan was “a slap in the face” for every fisherman", "Karim Haddad", Kind.MIXED);
    }

    @Test
    void indirect_speech_with_that() {
        given("The harbour board announced on Tuesday that the bridge would open in May.")
                .says("that the bridge would open in May", "The harbour board", Kind.INDIRECT);
    }

    @Test
    void indirect_speech_without_that() {
        given("Duarte said the bridge would open in May.")
                .says("the bridge would open in May", "Duarte", Kind.INDIRECT);
    }

    @Test
    void indirect_speech_before_its_cue() {
        given("The bridge will open in May, the harbour board said.")
                .says("The bridge will open in May", "the harbour board", Kind.INDIRECT);
    }

    @Test
    void according_to() {
        given("The bridge cost twice what was planned, according to a report by the city’s auditors.")
                .says("The bridge cost twice what was planned", "a report by the city’s auditors", Kind.INDIRECT);
    }

    @Test
    void two_reports_joined_by_and() {
        given("Haddad said the boats were safe and added that the crew had slept on board.")
                .says("the boats were safe", "Haddad", Kind.INDIRECT)
                .says("that the crew had slept on board", "Haddad", Kind.INDIRECT);
    }

    @Test
    void a_participle_takes_the_subject_of_its_clause() {
        given("Haddad defended the crew on Sunday, saying that nobody had been warned of the storm.")
                .says("that nobody had been warned of the storm", "Haddad", Kind.INDIRECT);
    }

    @Test
    void the_agent_of_a_passive_speaks() {
        given("The plan was described by Karim Haddad as “a slap in the face”.")
                .speaks("a slap in the face", "Karim Haddad");
    }

    // Speakers

    @Test
    void a_pronoun_stays_the_mention() {
        given("Lena Voss has run the bakery for thirty years.", "“I bake at night,” she said.")
                .says("“I bake at night,”", "she", Kind.DIRECT);
    }

    @Test
    void an_organisation_speaks() {
        given("“All ferries are cancelled,” the Transport Ministry said in a statement.")
                .says("“All ferries are cancelled,”", "the Transport Ministry", Kind.DIRECT);
    }

    @Test
    void an_unnamed_source_stays_unnamed() {
        Quote quote = given("A person close to the talks said the deal was “as good as done” on Monday night.")
                .quote("the deal was “as good as done” on Monday night");
        Speaker speaker = Objects.requireNonNull(quote.speaker());
        assertThat(speaker.exact()).isEqualTo("A person close to the talks");
        assertThat(speaker.named()).isFalse();
        assertThat(speaker.entity()).isNull();
    }

    @Test
    void the_cue_has_its_lemma() {
        Quote quote = given("“We won,” Karim Haddad said.").quote("We won,");
        Cue cue = Objects.requireNonNull(quote.cue());
        assertThat(cue.exact()).isEqualTo("said");
        assertThat(cue.lemma()).isEqualTo("say");
    }

    @Test
    void the_speaker_goes_on_in_the_next_paragraph() {
        given(
                        "“We lost two years,” Ines Duarte said.",
                        "“We are not going to lose another one because of a signature.”")
                .speaks("We are not going to lose another one", "Ines Duarte");
    }

    @Test
    void abstains_when_nobody_is_near() {
        given(
                        "The harbour was empty in the morning. Gulls sat on the nets.",
                        "Nothing moved until noon.",
                        "“You never get used to the quiet around here, not really.”",
                        "The fog lifted late.")
                .isUnattributed("You never get used to the quiet around here, not really.");
    }

    // No speech

    @Test
    void titles_nicknames_and_words_held_at_arms_length_are_no_speech() {
        given("Her film “The Long Winter” opens in March.").saysNothing();
        given("The “smart” lamps were switched off for two weeks.").saysNothing();
        given("Carlos “Lefty” Moreno won the second race.").saysNothing();
        given("The ship was renamed “Aurora” in 1998.").saysNothing();
    }

    @Test
    void what_describes_the_source_is_no_speech() {
        given("A “high-level” source said the ministers had met twice.")
                .says("the ministers had met twice", "A “high-level” source", Kind.INDIRECT)
                .saysNothingElse();
    }

    @Test
    void what_somebody_did_is_no_speech() {
        given("The offer from the port was rejected twice by the fishermen.").saysNothing();
        given("Haddad refused to sell the boats while the port was closed.").saysNothing();
        given("Haddad tried to sell the boats and sought to pay his debts.").saysNothing();
        given("His captain had threatened Dunmoyle during the second meeting.").saysNothing();
    }

    @Test
    void what_somebody_vows_or_demands_is_speech() {
        given("Karim Haddad vowed to rebuild the pier before winter.")
                .says("to rebuild the pier before winter", "Karim Haddad", Kind.INDIRECT);
        given("The fishermen demanded a new vote on the harbour.")
                .says("a new vote on the harbour", "The fishermen", Kind.INDIRECT);
    }

    @Test
    void no_marks_and_no_cue_no_quotation() {
        given("The bridge opened in May. Thousands walked across it.").saysNothing();
    }

    // Contracts

    @ParameterizedTest(name = "sample {index}")
    @MethodSource("wildTexts")
    void any_text_is_read_without_an_exception_and_every_span_holds(String value) {
        for (Outcome outcome : read(value)) {
            if (outcome instanceof Outcome.Read(FactSheet sheet, var version, var kills)) {
                Text text = Text.of(sheet.text());
                for (Quote quote : sheet.quotes()) {
                    assertThat(text.slice(quote.span())).isEqualTo(quote.exact());
                    assertThat(quote.spans()).isSorted().allMatch(quote.span()::contains);
                    assertThat(quote.speaker() == null).isEqualTo(quote.unattributed() != null);
                    assertThat(quote.confidence()).isBetween(0.0, 1.0);
                }
            }
        }
    }

    private static final List<String> PIECES = List.of(
            "“",
            "”",
            "\"",
            "'",
            "‘",
            "’",
            "''",
            "``",
            "«",
            "»",
            " ",
            " ",
            " ",
            "\n\n",
            ", ",
            ". ",
            ": ",
            "said",
            "Haddad",
            "Ines Duarte",
            "according to",
            "she",
            "told",
            "that",
            "the plan failed",
            "who",
            "by",
            "— ",
            "(",
            ")",
            "😀",
            "HADDAD:",
            "called",
            "it",
            "wrong");

    static Stream<String> wildTexts() {
        return Samples.randoms(60).map(random -> Samples.joined(random, PIECES, "", 1, 40));
    }

    private static List<Outcome> read(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        return READER.read(
                new Upload(bytes, "story.txt", null, "text/plain", null, Instant.parse("2025-06-13T08:00:00Z")));
    }

    private static QuotedStory given(String... paragraphs) {
        return QuotedStory.given(READER, paragraphs);
    }
}
