package dev.factbox.reader.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.Correction;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.format.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionsTest {
    private static final String STORY = "\n\nThe ferry to Hale carried 40 cars on Monday, the harbour master said.\n";

    private static @Nullable Correction in(String text) {
        return Given.article(text).metadata().correction();
    }

    @Test
    void theNoteToEditorsTellsWhatWasCorrected() {
        String item = """
                {"uri": "urn:cw:1", "version": "2", "headline": "Ferry carries 40 cars",
                 "ednote": "CORRECTS number of cars in first paragraph",
                 "body_text": "The ferry to Hale carried 40 cars on Monday, the harbour master said."}
                """;
        assertThat(in(item))
                .isEqualTo(new Correction(Correction.From.EDNOTE, "CORRECTS number of cars in first paragraph"));
    }

    @Test
    void aNoteWithATelephoneNumberIsNotServedButTheCorrectionIsKnown() {
        String item = """
                {"uri": "urn:cw:1", "version": "2", "headline": "Ferry carries 40 cars",
                 "ednote": "CORRECTS number of cars. Questions to the desk, +1 555 010 0199",
                 "body_text": "The ferry to Hale carried 40 cars on Monday, the harbour master said."}
                """;
        assertThat(in(item)).isEqualTo(new Correction(Correction.From.EDNOTE, null));
        assertThat(Given.article(item).metadata().ednote()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CORRECTED-Ferry carries 40 cars",
                "Correction: Ferry story",
                "CORRECTION - Ferry carries 40 cars",
                "Corrected: Ferry carries 40 cars"
            })
    void aHeadlineSaysThatItIsCorrected(String headline) {
        assertThat(in(headline + STORY)).isEqualTo(new Correction(Correction.From.HEADLINE, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Corrections officer rescues swimmer",
                "Correctional facility opens in Hale",
                "Corrected eyesight helps drivers"
            })
    void aHeadlineThatOnlyBeginsSoIsNone(String headline) {
        assertThat(in(headline + STORY)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Corrects number of cars in first paragraph)",
                "Correction: An earlier version of this story gave the wrong number of cars.",
                "This story has been corrected to show that the ferry carried 40 cars, not 400.",
                "An earlier version of this article misstated the number of cars."
            })
    void aLineOfTheTextTellsWhatWasCorrectedAndIsNoPartOfTheStory(String line) {
        Article article = Given.article("Ferry carries 40 cars" + STORY + "\n" + line + "\n");

        assertThat(article.metadata().correction()).isEqualTo(new Correction(Correction.From.TEXT, line));
        assertThat(Given.story(article)).doesNotContain(line);
    }

    @Test
    void anEditorsLineAtTheHeadOfAPlainTextIsItsNote() {
        Article article = Given.article("Ferry carries 40 cars\nEds: CORRECTS spelling of Hale." + STORY);

        assertThat(article.metadata().ednote()).isEqualTo("Eds: CORRECTS spelling of Hale.");
        assertThat(article.metadata().correction())
                .isEqualTo(new Correction(Correction.From.EDNOTE, "Eds: CORRECTS spelling of Hale."));
    }

    @Test
    void nitfTellsOfACorrectionInItsOwnElementAndInAMessageThatIsNotForPublication() {
        String nitf = """
                <nitf><head><docdata>%s<doc-id id-string="cw-1"/></docdata></head><body><body.head><hedline><hl1>Ferry</hl1>
                </hedline></body.head><body.content><p>The ferry to Hale carried 40 cars on Monday.</p></body.content></body></nitf>
                """;
        assertThat(in(nitf.formatted("<correction info=\"number of cars\"/>")))
                .isEqualTo(new Correction(Correction.From.EDNOTE, "number of cars"));
        assertThat(in(nitf.formatted("<ed-msg info=\"Eds: CORRECTS number of cars\"/>")))
                .isEqualTo(new Correction(Correction.From.SIGNAL, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sig:correction", "edStat:C"})
    void newsMlSignalsACorrection(String code) {
        String item =
                "<newsItem guid=\"urn:cw:1\" version=\"2\"><itemMeta><itemClass qcode=\"ninat:text\"/><signal qcode=\""
                        + code
                        + "\"/></itemMeta><contentMeta><headline>Ferry</headline></contentMeta><contentSet><inlineXML><html>"
                        + "<body><p>The ferry to Hale carried 40 cars on Monday.</p></body></html></inlineXML></contentSet>"
                        + "</newsItem>";
        assertThat(in(item)).isEqualTo(new Correction(Correction.From.SIGNAL, null));
    }

    @Test
    void aRewriteNamesTheArticleThatItEvolvedFrom() {
        String item = """
                {"guid": "urn:cw:2", "evolvedfrom": "%s", "headline": "Ferry carries 60 cars",
                 "body_html": "<p>The ferry to Hale carried 60 cars on Tuesday.</p>"}
                """;
        assertThat(Given.article(item.formatted("urn:cw:1")).metadata().evolvedFrom())
                .isEqualTo("urn:cw:1");
        assertThat(Given.article(item.formatted("urn:cw:2")).metadata().evolvedFrom())
                .as("its own earlier version is no other article")
                .isNull();
    }
}
