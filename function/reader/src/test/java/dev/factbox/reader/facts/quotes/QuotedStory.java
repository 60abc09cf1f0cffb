package dev.factbox.reader.facts.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Quote;
import dev.factbox.factsheet.Quote.Kind;
import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Speaker;
import dev.factbox.factsheet.Text;
import dev.factbox.reader.Outcome;
import dev.factbox.reader.Reader;
import dev.factbox.reader.article.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;

/** The quotes of a story's sheet, each ticked off once it was checked. */
final class QuotedStory {
    private final FactSheet sheet;
    private int checked;

    private QuotedStory(FactSheet sheet) {
        this.sheet = sheet;
    }

    /** Reads a text of these paragraphs. */
    static QuotedStory given(Reader reader, String... paragraphs) {
        byte[] bytes = String.join("\n\n", paragraphs).getBytes(StandardCharsets.UTF_8);
        Upload upload = new Upload(bytes, "story.txt", null, "text/plain", null, Instant.parse("2025-06-13T08:00:00Z"));
        return new QuotedStory(((Outcome.Read) reader.read(upload).getFirst()).sheet());
    }

    FactSheet sheet() {
        return sheet;
    }

    /** @param said the pieces, apart by a bar; the marks around them don't count */
    QuotedStory says(String said, String speaker, Kind kind) {
        Quote quote = quote(said);
        Speaker found = Objects.requireNonNull(quote.speaker(), () -> "no speaker of " + said);
        assertThat(found.exact()).isEqualTo(speaker);
        assertThat(quote.kind()).isEqualTo(kind);
        checked++;
        return this;
    }

    /** Somebody says these words among others. */
    void speaks(String part, String speaker) {
        assertThat(sheet.quotes()).anySatisfy(quote -> {
            assertThat(quote.exact()).contains(part);
            assertThat(Objects.requireNonNull(quote.speaker()).exact()).isEqualTo(speaker);
        });
    }

    void saysNothingElse() {
        assertThat(sheet.quotes()).as(all()).hasSize(checked);
    }

    void saysNothing() {
        assertThat(sheet.quotes()).as(all()).isEmpty();
    }

    void isUnattributed(String said) {
        Quote quote = quote(said);
        assertThat(quote.speaker()).isNull();
        assertThat(quote.unattributed()).isNotBlank();
    }

    Quote quote(String said) {
        return sheet.quotes().stream()
                .filter(quote -> bare(words(quote)).equals(bare(said)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no quotation <" + said + "> among " + all()));
    }

    private String all() {
        return sheet.quotes().stream()
                .map(q -> "\n" + q.kind() + " ["
                        + (q.speaker() == null ? "-" : q.speaker().exact()) + "] " + words(q))
                .toList()
                .toString();
    }

    private String words(Quote quote) {
        Text text = Text.of(sheet.text());
        return String.join(
                " | ", quote.spans().stream().map((Span s) -> text.slice(s)).toList());
    }

    private static String bare(String said) {
        return said.replaceAll("^[\"“‘']|[\"”’']$", "").replaceAll("[.,]$", "");
    }
}
