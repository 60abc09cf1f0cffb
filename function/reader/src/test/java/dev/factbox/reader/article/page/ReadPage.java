package dev.factbox.reader.article.page;

import dev.factbox.factsheet.Problem;
import dev.factbox.reader.Upload;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Metadata;
import dev.factbox.reader.article.Parsed;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What came of a page, for tests to look at. */
record ReadPage(Article article) {
    private static final Upload UPLOAD =
            new Upload(new byte[0], "page.html", null, "text/html", null, Instant.parse("2025-06-13T08:00:00Z"));

    static ReadPage read(String html) {
        return switch (Pages.parse(html, UPLOAD)) {
            case Parsed.Story(Article article) -> new ReadPage(article);
            case Parsed.Unreadable(Problem problem) -> throw new AssertionError(problem);
        };
    }

    static String problem(String html) {
        return switch (Pages.parse(html, UPLOAD)) {
            case Parsed.Story(Article article) -> throw new AssertionError(article.text());
            case Parsed.Unreadable(Problem problem) -> Objects.requireNonNull(problem.detail());
        };
    }

    String text() {
        return article.text().toString();
    }

    Metadata metadata() {
        return article.metadata();
    }

    List<String> paragraphs() {
        return article.paragraphs().stream()
                .map(p -> article.text().slice(p.span()))
                .toList();
    }
}
