package dev.factbox.lookup.page;

import dev.factbox.archive.Appearance;
import dev.factbox.archive.ArticleLine;
import dev.factbox.archive.Failure;
import dev.factbox.archive.Utterance;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.lookup.changes.Changes;
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
     * @param question the words that were searched for, empty when all are shown
     * @param next address of the page after this one, empty on the last
     */
    public static String front(List<ArticleLine> articles, List<Failure> failures, String question, String next) {
        StringBuilder body = new StringBuilder(search(question)).append("<h1>Articles</h1>\n");
        if (articles.isEmpty()) {
            body.append("<p>")
                    .append(
                            question.isEmpty()
                                    ? "No article yet. Upload one to the bucket and reload this page."
                                    : "No article has all of these words among its main ones.")
                    .append("</p>\n");
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

    private static String search(String question) {
        return "<form role=\"search\"><input name=\"q\" type=\"search\" placeholder=\"Search words\" aria-label=\"Search words\" "
                + "value=\"" + Html.escape(question) + "\"><button>Search</button></form>\n";
    }

    /** What changed in facts from one version of an article to a later one. */
    public static String changes(FactSheet version, Changes changes) {
        String title = Objects.requireNonNullElse(version.headline(), "Version " + changes.version());
        String link = "<p class=\"meta\">Version " + changes.version() + " against " + changes.before()
                + " of <a href=\"/articles/" + Html.escape(version.id()) + "\">this article</a></p>\n";
        return document(title, "<h1>" + Html.escape(title) + "</h1>\n" + link + ChangesPage.of(changes));
    }

    /** An entity: what it said, and the articles that it appears in. */
    public static String entity(String name, List<String> roles, List<Appearance> articles, List<Utterance> said) {
        StringBuilder body = new StringBuilder("<h1>" + Html.escape(name) + "</h1>\n");
        if (!roles.isEmpty()) {
            body.append("<p class=\"meta\">")
                    .append(Html.escape(String.join(" · ", roles)))
                    .append("</p>\n");
        }
        if (!said.isEmpty()) {
            body.append("<h2>Said</h2>\n<ul class=\"said\">\n");
            said.forEach(utterance -> body.append(item(utterance)));
            body.append("</ul>\n");
        }
        body.append("<h2>Articles</h2>\n<ol class=\"articles\">\n");
        articles.forEach(appearance -> body.append(item(appearance.article())));
        return document(name, body.append("</ol>\n").toString());
    }

    private static String item(Utterance utterance) {
        return "<li><a href=\"/articles/" + Html.escape(utterance.article().id()) + "#t"
                + utterance.quote().spans().getFirst().start() + "\">"
                + Html.escape(String.join(" … ", utterance.said())) + "</a> <small>"
                + Html.escape(utterance.article().published().value()) + "</small></li>\n";
    }

    private static String item(ArticleLine article) {
        String title = article.headline() != null ? article.headline() : article.lead();
        String lead = article.lead() == null || article.lead().equals(title) ? "" : article.lead();
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
