package dev.factbox.reader.facts.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.DateMention;
import dev.factbox.factsheet.DateMention.Precision;
import dev.factbox.reader.Upload;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Articles;
import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.language.Language;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TimelineTest {
    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "values.txt", delimiter = '|', quoteCharacter = '\0', maxCharsPerColumn = 1000)
    void givesTimeExpressionsTheirValues(String published, String sentence, String expected) {
        assertThat(values(find(published, sentence))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void pinsEachExpressionToItsCharactersBehindAnEmoji() {
        DateMention date =
                find("2024-06-12", "🚀 🚀 The launch failed on Monday.").getFirst();

        assertThat(date.start()).isEqualTo(25);
        assertThat(date.end()).isEqualTo(31);
        assertThat(date.exact()).isEqualTo("Monday");
    }

    @Test
    void recordsWhatARelativeDateCountsFrom() {
        List<DateMention> dates = find("2024-06-12", "On Monday he left. Two days later he came back. It was 1999.");

        assertThat(dates).extracting(DateMention::anchor).containsExactly("published", "d1", null);
    }

    @Test
    void recordsHowPreciseAValueIs() {
        List<DateMention> dates =
                find("2024-06-12", "On Monday, last week, last year, in the 1990s and for three days.");

        assertThat(dates)
                .extracting(DateMention::precision)
                .containsExactly(Precision.DAY, Precision.WEEK, Precision.YEAR, Precision.DECADE, null);
    }

    @Test
    void takesThePublicationDayFromATimeWithItsZone() {
        assertThat(values(find("2024-06-12T23:50:00-05:00", "It rained yesterday.")))
                .isEqualTo("yesterday = 2024-06-11");
    }

    @Property(tries = 300)
    void neverFailsAndAlwaysKeepsToTheText(@ForAll String text) {
        for (DateMention date : find("2024-06-12", "x " + text + " on May 3")) {
            assertThat(date.end()).isGreaterThan(date.start());
        }
    }

    private static String values(List<DateMention> dates) {
        return dates.stream().map(date -> date.exact() + " = " + date.value()).collect(Collectors.joining("; "));
    }

    private static List<DateMention> find(String published, String text) {
        Upload upload = new Upload(
                text.getBytes(StandardCharsets.UTF_8), "file:a.txt", null, "text/plain", published, Instant.EPOCH);
        Article article = ((Parsed.Story) Articles.parse(upload).getFirst()).article();
        return Timeline.find(article, Language.open().read(article));
    }
}
