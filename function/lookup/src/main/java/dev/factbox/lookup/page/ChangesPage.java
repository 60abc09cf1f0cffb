package dev.factbox.lookup.page;

import dev.factbox.factsheet.Correction;
import dev.factbox.factsheet.Quantity;
import dev.factbox.factsheet.Quote;
import dev.factbox.factsheet.Summary;
import dev.factbox.lookup.changes.Changes;
import dev.factbox.lookup.changes.Delta;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Renders the changes between two versions: removed facts struck out, new ones marked. */
final class ChangesPage {
    private final StringBuilder out = new StringBuilder();

    private ChangesPage() {}

    static String of(Changes changes) {
        ChangesPage page = new ChangesPage();
        page.correction(changes.correction());
        if (changes.headline() != null) {
            page.out
                    .append("<h2>Headline</h2>\n<p>")
                    .append(del(changes.headline().before()))
                    .append(' ')
                    .append(ins(changes.headline().after()))
                    .append("</p>\n");
        }
        page.section("Said", changes.quotes(), ChangesPage::quote);
        page.section("Numbers", changes.numbers(), Quantity::exact);
        page.section("Names", changes.names(), Changes.Name::name);
        page.section("Summary", changes.summary(), Summary.Line::text);
        if (changes.nothingChanged()) {
            page.out.append("<p>No fact changed.</p>\n");
        }
        return page.out.toString();
    }

    private void correction(@Nullable Correction correction) {
        if (correction != null) {
            String note =
                    Objects.requireNonNullElse(correction.note(), "Its sender marks this version as a correction.");
            out.append("<p class=\"correction\">").append(Html.escape(note)).append("</p>\n");
        }
    }

    private <T> void section(String title, Delta<T> delta, Function<T, String> words) {
        if (delta.nothingChanged()) {
            return;
        }
        out.append("<h2>").append(title).append("</h2>\n<ul class=\"changes\">\n");
        delta.altered().forEach(pair -> item(del(words.apply(pair.before())) + " " + ins(words.apply(pair.after()))));
        delta.added().forEach(thing -> item(ins(words.apply(thing))));
        delta.removed().forEach(thing -> item(del(words.apply(thing))));
        out.append("</ul>\n");
    }

    private void item(String html) {
        out.append("<li>").append(html).append("</li>\n");
    }

    private static String quote(Quote quote) {
        return (quote.speaker() == null ? "" : quote.speaker().exact() + ": ") + quote.exact();
    }

    private static String del(String words) {
        return words.isEmpty() ? "" : "<del>" + Html.escape(words) + "</del>";
    }

    private static String ins(String words) {
        return words.isEmpty() ? "" : "<ins>" + Html.escape(words) + "</ins>";
    }
}
