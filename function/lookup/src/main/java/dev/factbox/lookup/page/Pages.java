package dev.factbox.lookup.page;

import dev.factbox.archive.ArticleLine;
import dev.factbox.archive.Failure;
import dev.factbox.factsheet.FactSheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The web pages, as whole HTML documents. */
public final class Pages {
    private Pages() {}

    /**
     * The list of articles.
     *
     * @param next address of the page after this one, empty on the last
     */
    public static String front(List<ArticleLine> articles, List<Failure> failures, String next) {
        StringBuilder body = new StringBuilder("<h1>Articles</h1>\n");
        if (articles.isEmpty()) {
            body.append("<p class=\"empty\">No article yet. Upload one to the bucket and reload this page.</p>\n");
        }
        body.append("<ol class=\"articles\">\n");
        articles.forEach(article -> body.append(item(article)));
        body.append("</ol>\n");
        if (!next.isEmpty()) {
            body.append("<p><a href=\"").append(Html.escape(next)).append("\">Older articles</a></p>\n");
        }
        if (!failures.isEmpty()) {
            body.append("<h2>Could not be read</h2>\n<ul class=\"failures\">\n");
            failures.forEach(failure -> body.append(item(failure)));
            body.append("</ul>\n");
        }
        return document("Factbox", body.toString());
    }

    private static String item(ArticleLine article) {
        String title = article.headline() != null ? article.headline() : article.lead();
        String lead = article.headline() == null || article.lead() == null ? "" : article.lead();
        return "<li><a href=\"/articles/" + Html.escape(article.id()) + "\">"
                + Html.escape(Objects.requireNonNullElse(title, article.uri())) + "</a>"
                + (lead.isEmpty() ? "" : "<p>" + Html.escape(lead) + "</p>")
                + "<small>" + Html.escape(article.published().value()) + byline(article.by()) + "</small></li>\n";
    }

    private static String item(Failure failure) {
        return "<li><b>" + Html.escape(failure.source().uri()) + "</b> "
                + Html.escape(failure.problem().title()) + ". "
                + Html.escape(Objects.requireNonNullElse(failure.problem().detail(), "")) + "</li>\n";
    }

    private static String byline(List<String> by) {
        return by.isEmpty() ? "" : " · " + Html.escape(String.join(", ", by));
    }

    /** An article with its facts marked in its text and listed beside it. */
    public static String article(FactSheet sheet) {
        String title = Objects.requireNonNullElse(sheet.headline(), "Article");
        String published = Html.escape(sheet.published().value()) + " <small>by "
                + sheet.published().from().name().toLowerCase(Locale.ROOT) + "</small>";
        String links = "<a href=\"/v1/articles/" + Html.escape(sheet.id()) + "\">Fact sheet</a>";
        return document(title, """
                <div class="columns"><article>
                %s<p class="meta">%s%s · version %d · %s</p>
                %s</article>
                <aside>
                %s</aside></div>
                """.formatted(
                        sheet.headline() == null ? "" : "<h1>" + Html.escape(title) + "</h1>\n",
                        published,
                        byline(sheet.by()),
                        sheet.version(),
                        links,
                        Highlights.of(sheet),
                        FactColumn.of(sheet)));
    }

    /** A page that explains a problem. */
    public static String problem(String title, String explanation) {
        return document(title, "<h1>" + Html.escape(title) + "</h1>\n<p>" + Html.escape(explanation) + "</p>\n");
    }

    private static String document(String title, String body) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="stylesheet" href="/style.css">
                </head>
                <body>
                <header><a href="/">Factbox</a></header>
                <main>
                %s</main>
                </body>
                </html>
                """.formatted(Html.escape(title), body);
    }

    /** The style sheet that all pages share. */
    public static String style() {
        try (InputStream css = Pages.class.getResourceAsStream("style.css")) {
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
