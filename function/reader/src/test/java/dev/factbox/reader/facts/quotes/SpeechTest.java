package dev.factbox.reader.facts.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.Claim.Modality;
import dev.factbox.factsheet.Quote;
import dev.factbox.factsheet.Quote.Kind;
import dev.factbox.reader.Reader;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is speech, and how its cue stands: an editor prints no thought, and no denial as an assertion. */
class SpeechTest {
    private static final Reader READER = Reader.open();

    private static QuotedStory given(String... paragraphs) {
        return QuotedStory.given(READER, paragraphs);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ines Duarte thinks the bridge will open in May. | THOUGHT
            Ines Duarte believed that the bridge would open in May. | THOUGHT
            Ines Duarte hopes the bridge will open in May. | THOUGHT
            Ines Duarte feared that the bridge would never open. | THOUGHT
            Ines Duarte realised that the bridge would never open. | THOUGHT
            Ines Duarte wants the bridge to open in May. | THOUGHT
            Ines Duarte said the bridge would open in May. | INDIRECT
            Ines Duarte told reporters that the bridge would open in May. | INDIRECT
            Ines Duarte warned that the bridge would never open. | INDIRECT
            Ines Duarte denied that the bridge had been shut. | INDIRECT
            Ines Duarte confirmed that the bridge had been shut. | INDIRECT
            Ines Duarte announced that the bridge would open in May. | INDIRECT
            """)
    void theCueDecidesWhetherSomebodySaidIt(String sentence, Kind kind) {
        assertThat(given(sentence).sheet().quotes()).extracting(Quote::kind).containsOnly(kind);
    }

    @Test
    void whatNobodySaidIsNotShown() {
        assertThat(given("Ines Duarte hopes the bridge will open in May.")
                        .sheet()
                        .shown()
                        .quotes())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ines Duarte would not confirm that the bridge had been shut. | would not confirm | true
            Ines Duarte did not say when the bridge would open. | did not say | true
            Ines Duarte has never said that the bridge would open in May. | has never said | true
            Ines Duarte refused to say whether the bridge was safe. | refused to say | true
            Ines Duarte said the bridge would open in May. | said | false
            Ines Duarte has said that the bridge would open in May. | said | false
            """)
    void aCueIsShownWithAllThatTurnsItsSense(String sentence, String cue, boolean negated) {
        assertThat(given(sentence).sheet().quotes()).anySatisfy(quote -> {
            assertThat(Objects.requireNonNull(quote.cue()).exact()).isEqualTo(cue);
            assertThat(quote.negated()).isEqualTo(negated);
        });
    }

    @Test
    void whatIsOnlyReportedlySaidIsAlleged() {
        assertThat(given("Ines Duarte reportedly said that the bridge was unsafe.")
                        .sheet()
                        .quotes())
                .singleElement()
                .satisfies(quote -> {
                    assertThat(Objects.requireNonNull(quote.cue()).exact()).isEqualTo("reportedly said");
                    assertThat(quote.modality()).isEqualTo(Modality.ALLEGED);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Asked whether the bridge was safe, Ines Duarte walked away.
            The court was told that the bridge had been shut.
            Karim Haddad was told that the bridge had been shut.
            """)
    void whoeverIsAskedOrToldIsNoSpeaker(String sentence) {
        assertThat(given(sentence).sheet().quotes())
                .allSatisfy(quote -> assertThat(quote.speaker()).isNull());
    }

    @Test
    void aLabelBeforeAColonIsNoSpeaker() {
        given("RESULT: The boats won by three points.", "Nobody slept.").saysNothing();
    }

    @Test
    void whoStandsForWhomTheRelativeClauseDescribes() {
        given("The crew blamed a fisherman who said that the bridge was unsafe.")
                .speaks("the bridge was unsafe", "a fisherman");
    }

    @Test
    void theWordsAreThePiecesAlone() {
        assertThat(given("“The bridge,” said Ines Duarte, “will open in May.”")
                        .sheet()
                        .quotes())
                .singleElement()
                .satisfies(quote -> assertThat(quote.words()).isEqualTo("The bridge, will open in May."));
    }

    @Test
    void anotherSentenceInMarksIsAnotherStatement() {
        given("Ines Duarte said the bridge would open in May.", "“Nobody will be left behind on the island.”")
                .says("the bridge would open in May", "Ines Duarte", Kind.INDIRECT);
    }

    @Test
    void noneOfSeveralIsTheSpeaker() {
        assertThat(given("Ines Duarte and Karim Haddad said the bridge would open in May.")
                        .sheet()
                        .quotes())
                .singleElement()
                .satisfies(quote -> assertThat(
                                Objects.requireNonNull(quote.speaker()).entity())
                        .isNull());
    }
}
