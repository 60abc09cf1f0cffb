package dev.factbox.archive.entry;

import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Published;
import dev.factbox.factsheet.Summary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as a list shows it.
 *
 * @param uri of the object that it came from
 * @param headline null when there is none, or none of at most {@value #LONGEST} characters
 * @param lead the summary's first sentence; null when it is longer than {@value #LONGEST} characters
 * @param by the bylines that are short enough, at most {@value #BYLINES}
 */
public record ArticleLine(
        String id,
        int version,
        String uri,
        @Nullable String headline,
        @Nullable String lead,
        List<String> by,
        @Nullable String language,
        Published published) {
    /** A line stays small whatever was uploaded: it is copied into every list. */
    static final int LONGEST = 1000;

    static final int BYLINES = 20;

    public ArticleLine {
        by = List.copyOf(by);
    }

    public static ArticleLine of(FactSheet sheet) {
        Summary summary = sheet.summary();
        String headline = sheet.headline() != null
                ? sheet.headline()
                : summary.headline() == null ? null : summary.headline().text();
        String lead = summary.sentences().isEmpty()
                ? null
                : summary.sentences().getFirst().text();
        return new ArticleLine(
                sheet.id(),
                sheet.version(),
                sheet.source().uri(),
                shortOrNull(headline),
                shortOrNull(lead),
                sheet.by().stream()
                        .filter(name -> name.length() <= LONGEST)
                        .limit(BYLINES)
                        .toList(),
                sheet.language(),
                sheet.published());
    }

    private static @Nullable String shortOrNull(@Nullable String value) {
        return value == null || value.length() > LONGEST ? null : value;
    }

    public ArticleLine withVersion(int number) {
        return new ArticleLine(id, number, uri, headline, lead, by, language, published);
    }
}
