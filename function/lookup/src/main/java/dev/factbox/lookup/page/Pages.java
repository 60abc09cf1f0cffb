package dev.factbox.lookup.page;

import dev.factbox.archive.entry.Appearance;
import dev.factbox.archive.entry.ArticleLine;
import dev.factbox.archive.entry.Failure;
import dev.factbox.archive.entry.KnownEntity;
import dev.factbox.archive.entry.Relative;
import dev.factbox.archive.entry.Utterance;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Summary;
import dev.factbox.lookup.changes.Changes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The web pages, as whole HTML documents. */
public final class Pages {
    private Pages() {}

    /**
     * A sentence that was found.
     *
     * @param start where it begins, in code points of the article's text
     * @param highlights where the words that were searched for stand, counted alike
     */
    public record Passage(int start, String exact, List<Span> highlights) {
        public Passage {
            highlights = List.copyOf(highlights);
        }
    }

    /**
     * An article that was searched for.
     *
     * @param passages its sentences with the words
     */
    public record Hit(ArticleLine article, List<Passage> passages) {
        public Hit {
            passages = List.copyOf(passages);
        }
    }

    /**
     * The newest articles.
     *
     * @param next address of the page after this one, empty on the last
     */
    public static String front(List<ArticleLine> articles, List<Failure> failures, String next) {
        StringBuilder body = new StringBuilder("<h1>Articles</h1>\n");
        body.append(
                articles.isEmpty()
                        ? "<p>No article yet. Upload one to the bucket and reload this page.</p>\n"
                        : Lines.list(
                                "articles",
                                articles.stream()
                                        .map(article -> Lines.article(article, ""))
                                        .toList()));
        if (!next.isEmpty()) {
            body.append("<p><a rel=\"next\" href=\"").append(Html.escape(next)).append("\">Older articles</a></p>\n");
        }
        section(body, "Could not be read", "failures", failures, Lines::failure);
        return Document.of("Factbox", body.toString());
    }

    /** Renders the results of a search: names that begin with its words, and articles that have them all. */
    public static String found(String question, List<KnownEntity> entities, List<Hit> hits) {
        StringBuilder body = new StringBuilder("<h1>“" + Html.escape(question) + "”</h1>\n");
        section(body, "Names", "chips", entities, Lines::entity);
        body.append("<h2>Articles</h2>\n")
                .append(
                        hits.isEmpty()
                                ? "<p>No article has all of these words among its main ones.</p>\n"
                                : Lines.list(
                                        "articles",
                                        hits.stream()
                                                .map(hit ->
                                                        Lines.article(hit.article(), Lines.passages(hit.passages())))
                                                .toList()));
        return Document.of(question + " – Factbox", question, "", body.toString());
    }

    /**
     * An entity.
     *
     * @param roles with the time over which it was called so, the latest first
     * @param seen in how many articles and since when, in words
     * @param people those who share the name, each in words; empty where it is one
     * @param mayBe the full names that it may stand for
     * @param with keys of those it appears with, the most frequent first
     */
    public record Portrait(
            String name,
            Entity.Type type,
            List<String> roles,
            String seen,
            List<String> people,
            List<KnownEntity> mayBe,
            List<String> with) {
        public Portrait {
            roles = List.copyOf(roles);
            people = List.copyOf(people);
            mayBe = List.copyOf(mayBe);
            with = List.copyOf(with);
        }
    }

    /** An entity: who it is, what it said, whom it appears with, and the articles that it appears in. */
    public static String entity(Portrait entity, List<Appearance> articles, List<Utterance> said) {
        StringBuilder body = new StringBuilder(
                "<p class=\"kicker\">" + kind(entity.type()) + "</p>\n<h1>" + Html.escape(entity.name()) + "</h1>\n");
        entity.roles()
                .forEach(role -> body.append("<p class=\"role\">")
                        .append(Html.escape(role))
                        .append("</p>\n"));
        body.append("<p class=\"meta\">").append(Html.escape(entity.seen())).append("</p>\n");
        section(body, "More than one of this name", "failures", entity.people(), Html::escape);
        section(body, "May be", "chips", entity.mayBe(), Lines::entity);
        section(body, "Said", "said", said, Lines::utterance);
        section(body, "Appears with", "chips", entity.with(), Lines::key);
        section(body, "Appears in", "articles", articles, appearance -> Lines.article(appearance.article(), ""));
        return Document.of(entity.name() + " – Factbox", body.toString());
    }

    private static <T> void section(
            StringBuilder body, String title, String style, List<T> items, Function<T, String> line) {
        if (!items.isEmpty()) {
            body.append("<section><h2>")
                    .append(title)
                    .append("</h2>\n")
                    .append(Lines.list(style, items.stream().map(line).toList()))
                    .append("</section>\n");
        }
    }

    private static String kind(Entity.Type type) {
        return switch (type) {
            case PERSON -> "Person";
            case ORGANIZATION -> "Organisation";
            case LOCATION -> "Place";
            case MISC -> "Name";
        };
    }

    /** An article with its facts marked in its text and listed beside it, and others of its story below. */
    public static String article(FactSheet sheet, List<Relative> related) {
        StringBuilder below = new StringBuilder();
        section(below, "Of the same story", "articles", related, Lines::relative);
        String title = Optional.ofNullable(sheet.headline())
                .or(() -> Optional.ofNullable(sheet.summary().headline()).map(Summary.Line::text))
                .orElse("Article");
        return Document.of(title + " – Factbox", "", alternates(sheet.id()), """
                <div class="columns"><article>
                <h1>%s</h1>
                <p class="meta">%s%s%s%s</p>
                <p class="jump"><a href="#facts">In short, who said what, names and dates</a></p>
                %s%s<p class="forms">%s</p>
                </article>
                <aside id="facts" aria-label="Facts" tabindex="0">
                %s</aside></div>
                """.formatted(
                        Html.escape(title),
                        When.of(sheet.published()),
                        When.source(sheet.published()),
                        Lines.byline(sheet.by()),
                        sheet.version() == 1 ? "" : " · version " + sheet.version(),
                        Highlights.of(sheet),
                        below,
                        forms(sheet.id()),
                        FactColumn.of(sheet)));
    }

    private static String alternates(String id) {
        return "<link rel=\"alternate\" type=\"application/ld+json\" href=\"/v1/articles/" + Html.escape(id)
                + ".jsonld\">\n";
    }

    private static String forms(String id) {
        String address = "/v1/articles/" + Html.escape(id);
        return "This article as <a href=\"" + address + ".json\">fact sheet</a>, <a href=\"" + address
                + ".jsonld\">JSON-LD</a>, <a href=\"" + address + ".annotations\">annotations</a>, <a href=\"" + address
                + ".ninjs\">ninjs</a>, <a href=\"" + address + "/text\">text</a>; its <a href=\"" + address
                + "/versions.json\">versions</a>.";
    }

    /** The day of a publication date, as people write it. */
    public static String day(String published) {
        return When.words(published.substring(0, Math.min(10, published.length())));
    }

    /** Renders the facts that changed from one version of an article to a later one. */
    public static String changes(FactSheet version, Changes changes) {
        String title = Objects.requireNonNullElse(version.headline(), "Version " + changes.version());
        String link = "<p class=\"meta\">Version " + changes.version() + " against " + changes.before()
                + " of <a href=\"/articles/" + Html.escape(version.id()) + "\">this article</a></p>\n";
        return Document.of(
                title + " – Factbox", "<h1>" + Html.escape(title) + "</h1>\n" + link + ChangesPage.of(changes));
    }

    /** A page that explains a problem. */
    public static String problem(String title, String explanation) {
        return Document.of(title, "<h1>" + Html.escape(title) + "</h1>\n<p>" + Html.escape(explanation) + "</p>\n");
    }

    /** The style sheet that all pages share. */
    public static String style() {
        return resource("style.css");
    }

    /** The pages' icon, as SVG. */
    public static String icon() {
        return resource("icon.svg");
    }

    private static String resource(String name) {
        try (InputStream file = Pages.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
