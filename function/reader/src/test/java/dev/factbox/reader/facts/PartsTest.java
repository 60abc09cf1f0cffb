package dev.factbox.reader.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.factbox.factsheet.SheetPart;
import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Text;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Deadline;
import dev.factbox.reader.article.DeadlinePassedException;
import dev.factbox.reader.article.Metadata;
import dev.factbox.reader.article.Paragraph;
import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.article.Upload;
import dev.factbox.reader.format.Articles;
import dev.factbox.reader.language.Reading;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartsTest {
    @Test
    void aPartWhoseMakerFailsIsMissingAndTheOthersStand() {
        Parts parts = Parts.of("s3://desk/a.txt");

        List<String> dates = parts.make(SheetPart.DATES, () -> List.of("x".substring(7)), List.of());
        List<String> quotes = parts.make(SheetPart.QUOTES, () -> List.of("\"Yes.\""), List.of());

        assertThat(dates).isEmpty();
        assertThat(quotes).containsExactly("\"Yes.\"");
        assertThat(parts.missing()).containsExactly(SheetPart.DATES);
    }

    @Test
    void aTooDeepRecursionCostsItsPartAlone() {
        Parts parts = Parts.of("s3://desk/a.txt");

        assertThat(parts.<Integer>make(SheetPart.CLAIMS, () -> depth(0), -1)).isEqualTo(-1);
        assertThat(parts.missing()).containsExactly(SheetPart.CLAIMS);
    }

    @Test
    void aDeadlineThatPassesEndsAllParts() {
        Parts parts = Parts.of("s3://desk/a.txt");

        assertThatThrownBy(() -> Deadline.within(
                        Duration.ZERO, () -> parts.make(SheetPart.DATES, PartsTest::checked, List.of())))
                .isInstanceOf(DeadlinePassedException.class);
    }

    private static List<String> checked() {
        Deadline.check();
        return List.of();
    }

    private static int depth(int n) {
        return n < 0 ? 0 : depth(n + 1) + 1;
    }

    /** A paragraph that ends behind the text, which only a fault of the parser can make. */
    @Test
    void factsThatDoNotNeedWhatFailedAreFound() {
        Parts parts = Parts.of("s3://desk/a.txt");
        Text text = Text.of("Ann left on Monday.");
        Metadata metadata = ((Parsed.Story) Articles.parse(new Upload(
                                "x".getBytes(StandardCharsets.UTF_8), "a.txt", null, null, null, Instant.EPOCH))
                        .getFirst())
                .article()
                .metadata();
        Paragraph beyond = new Paragraph(new Span(0, 99), Paragraph.Role.STORY);
        Article article = new Article(text, new Span(0, 19), List.of(beyond), null, metadata, "text/plain");

        Facts facts = Facts.find(article, new Reading(text, List.of(), List.of(), List.of(), List.of()), parts);

        assertThat(facts.dates()).isEmpty();
        assertThat(parts.missing()).contains(SheetPart.DATES).doesNotContain(SheetPart.ENTITIES, SheetPart.CLAIMS);
    }
}
