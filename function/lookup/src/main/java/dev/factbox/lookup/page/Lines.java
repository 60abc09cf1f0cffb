package dev.factbox.lookup.page;

import dev.factbox.archive.entry.ArticleLine;
import dev.factbox.archive.entry.Failure;
import dev.factbox.archive.entry.KnownEntity;
import dev.factbox.archive.entry.Relative;
import dev.factbox.archive.entry.Utterance;
import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Text;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** The lines of lists. */
final class Lines {
    private Lines() {}

    static String list(String style, List<String> items) {
        return items.stream()
                .map(item -> "<li>" + item + "</li>\n")
                .collect(Collectors.joining("", "<ol class=\"" + style + "\">\n", "</ol>\n"));
    }

    /**
     * An article.
     *
     * @param passages HTML to show in place of its first sentence; empty to show that
     */
    static String article(ArticleLine article, String passages) {
        String title = article.headline() != null ? article.headline() : article.lead();
        String lead = article.lead() == null || article.lead().equals(title) ? "" : article.lead();
        String words = passages.isEmpty() ? Html.escape(lead) : passages;
        return "<a href=\"/articles/" + Html.escape(article.id()) + "\">"
                + Html.escape(Objects.requireNonNullElse(title, article.uri())) + "</a>\n"
                + (words.isEmpty() ? "" : "<p>" + words + "</p>\n")
                + "<p class=\"meta\">" + When.of(article.published()) + byline(article.by()) + "</p>\n";
    }

    /** An article of the same story, and how it stands to the one at hand. */
    static String relative(Relative relative) {
        String relation = switch (relative.relation()) {
            case NEAR_DUPLICATE -> "Nearly the same";
            case FOLLOW_UP -> "Later";
            case EARLIER -> "Before";
        };
        return "<p class=\"kicker\">" + relation + "</p>\n" + article(relative.article(), "");
    }

    static String byline(List<String> by) {
        return by.isEmpty() ? "" : " · " + Html.escape(String.join(", ", by));
    }

    /** Something said, its words marked in the text that they stand in. */
    static String utterance(Utterance utterance) {
        ArticleLine article = utterance.article();
        String address = "/articles/" + Html.escape(article.id()) + "#"
                + Highlights.fragment(utterance.quote().spans().getFirst());
        return "<blockquote><p>" + source(utterance) + "</p></blockquote>\n<p class=\"meta\"><a href=\"" + address
                + "\">" + Html.escape(Objects.requireNonNullElse(article.headline(), "In the article")) + "</a> · "
                + When.of(article.published()) + "</p>\n";
    }

    private static String source(Utterance utterance) {
        return marked(
                utterance.quote().exact(),
                utterance.quote().start(),
                utterance.quote().spans(),
                "said");
    }

    /** Sentences with the words that were searched for marked. */
    static String passages(List<Pages.Passage> passages) {
        return passages.stream()
                .map(passage -> marked(passage.exact(), passage.start(), passage.highlights(), "hit"))
                .collect(Collectors.joining(" … "));
    }

    /** A piece of a text that begins at {@code start}, with spans of the text marked in it. */
    private static String marked(String piece, int start, List<Span> spans, String style) {
        Text exact = Text.of(piece);
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Span span : spans) {
            out.append(Html.escape(exact.slice(at, span.start() - start)))
                    .append("<mark class=\"" + style + "\">")
                    .append(Html.escape(exact.slice(span.start() - start, span.end() - start)))
                    .append("</mark>");
            at = span.end() - start;
        }
        return out.append(Html.escape(exact.slice(at, exact.length()))).toString();
    }

    static String entity(KnownEntity entity) {
        return "<a class=\"chip " + entity.type().name().toLowerCase(Locale.ROOT) + "\" href=\"/entities/"
                + Html.escape(entity.key()) + "\">" + Html.escape(entity.name()) + "</a>";
    }

    /** An entity of which only the key is at hand. */
    static String key(String key) {
        return "<a class=\"chip misc name\" href=\"/entities/" + Html.escape(key) + "\">"
                + Html.escape(key.replace('-', ' ')) + "</a>";
    }

    static String failure(Failure failure) {
        return "<b>" + Html.escape(failure.source().uri()) + "</b> "
                + Html.escape(failure.problem().title()) + ". "
                + Html.escape(Objects.requireNonNullElse(failure.problem().detail(), ""));
    }
}
