package dev.factbox.reader.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.FactSheetJson;
import dev.factbox.factsheet.Problem;
import dev.factbox.reader.Outcome;
import dev.factbox.reader.Reader;
import dev.factbox.reader.article.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Halves of pairs, as senders' programs leave them that cut a text between the two. */
class LoneSurrogatesTest {
    private static final Reader READER = Reader.open();
    private static final String ITEM = """
            {"uri": "urn:item:%1$s", "evolvedfrom": "urn:former:%1$s", "version": "2%1$s", "headline": "Harbour %1$s reopens",
             "byline": "Tove Ruud", "authors": [{"name": "Ida %1$s"}], "slugline": "harbour-%1$s", "ednote": "Adds %1$s quote",
             "copyrightholder": "Wire %1$s", "subject": [{"name": "ports %1$s"}],
             "body_text": "The harbour %1$s of Aldmoor 🚢 reopens on Monday, said warden Tove Berg. \\"We waited %1$s for weeks,\\" she said."}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"\\ud83d", "\\uDE00", "\\ude00\\ud83d"})
    void anEscapeOfJsonThatIsNoCharacterBecomesTheReplacementCharacterEverywhere(String escape) {
        FactSheet sheet = sheet(ITEM.formatted(escape));

        assertThat(sheet.text()).startsWith("The harbour \uFFFD").contains("🚢", "We waited \uFFFD");
        assertThat(sheet.headline()).startsWith("Harbour \uFFFD");
        assertThat(sheet.guid()).startsWith("urn:item:\uFFFD");
        assertThat(sheet.quotes()).extracting(quote -> quote.exact()).anyMatch(said -> said.contains("\uFFFD"));
        assertThat(asWritten(sheet)).isEqualTo(sheet);
    }

    @Test
    void aReferenceOfHtmlThatIsNoCharacterDoesToo() {
        FactSheet sheet = sheet("""
                <!doctype html><html><head><meta name="author" content="Ida &#xD83D; Lund">
                <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Harbour \\ud83d reopens"}</script></head>
                <body><article><h1>Harbour &#xD83D; reopens</h1><p>The harbour of Aldmoor &#55357; reopens on Monday, said Tove Berg,
                its warden. It was closed for eleven weeks after the storm.</p></article></body></html>
                """);

        assertThat(sheet.headline()).isEqualTo("Harbour \uFFFD reopens");
        assertThat(sheet.text()).startsWith("The harbour of Aldmoor \uFFFD reopens");
        assertThat(asWritten(sheet)).isEqualTo(sheet);
    }

    @Test
    void aPairOfEscapesIsTheCharacterThatItMeans() {
        assertThat(sheet(ITEM.formatted("\\ud83d\\ude00")).headline()).isEqualTo("Harbour 😀 reopens");
    }

    @Test
    void aProblemNamesNoHalfOfTheCharacterAtWhichTheJsonBreaksOff() {
        List<Parsed> parsed = Articles.parse(Given.upload("{\"uri\": \"u1\", \"headline\": 😀}"));

        assertThat(parsed.getFirst()).isInstanceOfSatisfying(Parsed.Unreadable.class, unreadable -> {
            Problem problem = unreadable.problem();
            assertThat(problem.detail()).contains("line 1").doesNotContainPattern("\\p{Cs}");
        });
    }

    private static FactSheet sheet(String upload) {
        Outcome outcome = READER.read(Given.upload(upload)).getFirst();
        return ((Outcome.Read) outcome).sheet();
    }

    /** Returns the sheet as a reader of its bytes gets it. */
    private static FactSheet asWritten(FactSheet sheet) {
        byte[] bytes = FactSheetJson.write(sheet).getBytes(StandardCharsets.UTF_8);
        return FactSheetJson.read(new String(bytes, StandardCharsets.UTF_8));
    }
}
