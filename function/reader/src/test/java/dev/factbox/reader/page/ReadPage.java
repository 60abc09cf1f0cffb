package dev.factbox.reader.page;

import dev.factbox.factsheet.Problem;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Metadata;
import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.article.Upload;
import dev.factbox.reader.format.Articles;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** A page as it was read, for tests. */
record ReadPage(Article article) {
    private static final Instant RECEIVED = Instant.parse("2025-06-13T08:00:00Z");

    static Parsed parse(String html) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        return Articles.parse(new Upload(bytes, "page.html", null, "text/html", null, RECEIVED))
                .getFirst();
    }

    static ReadPage read(String html) {
        return switch (parse(html)) {
            case Parsed.Story(Article article) -> new ReadPage(article);
            case Parsed.Unreadable(Problem problem) -> throw new AssertionError(problem);
        };
    }

    static String problem(String html) {
        return switch (parse(html)) {
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
