package dev.factbox.lookup.page;

import dev.factbox.factsheet.Claim;
import dev.factbox.factsheet.DateMention;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Quantity;
import dev.factbox.factsheet.Quote;
import dev.factbox.factsheet.Summary;
import dev.factbox.factsheet.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The facts beside an article's text: the fact box itself. Each links to the words that it came from. */
final class FactColumn {
    private static final int CLAIMS = 12;

    private final FactSheet sheet;
    private final Text text;
    private final StringBuilder out = new StringBuilder();

    private FactColumn(FactSheet sheet) {
        this.sheet = sheet;
        this.text = Text.of(sheet.text());
    }

    static String of(FactSheet sheet) {
        FactColumn column = new FactColumn(sheet);
        List<Entity> byWeight = sheet.entities().stream()
                .sorted(Comparator.comparingDouble(Entity::salience).reversed())
                .toList();
        column.section("In short", sheet.summary().sentences(), FactColumn::line);
        column.section("Said", sheet.quotes(), column::quote);
        column.section("Who and where", byWeight, FactColumn::entity);
        column.section("Claims", sheet.claims().stream().limit(CLAIMS).toList(), column::claim);
        column.section("When", sheet.dates(), FactColumn::date);
        column.section("How much", sheet.quantities(), FactColumn::quantity);
        return column.out.toString();
    }

    private <T> void section(String title, List<T> items, Function<T, String> item) {
        if (items.isEmpty()) {
            return;
        }
        out.append("<section><h2>").append(title).append("</h2><ul>\n");
        items.forEach(fact -> out.append("<li>").append(item.apply(fact)).append("</li>\n"));
        out.append("</ul></section>\n");
    }

    private static String line(Summary.Line line) {
        return line.spans().isEmpty()
                ? Html.escape(line.text())
                : link(line.spans().getFirst().start(), line.text());
    }

    private static String entity(Entity entity) {
        String style = entity.type().name().toLowerCase(Locale.ROOT);
        return "<mark class=\"" + style + "\">"
                + link(entity.mentions().getFirst().start(), entity.name()) + "</mark>"
                + " <a class=\"more\" href=\"/entities/" + Html.escape(entity.key())
                + "\" aria-label=\"All articles with "
                + Html.escape(entity.name()) + "\">→</a>"
                + small(String.join(", ", entity.roles()));
    }

    private String quote(Quote quote) {
        String said = String.join(" … ", quote.spans().stream().map(text::slice).toList());
        return "<b>" + Html.escape(speaker(quote)) + "</b> "
                + link(quote.spans().getFirst().start(), said);
    }

    private String speaker(Quote quote) {
        if (quote.speaker() == null) {
            return "Unattributed";
        }
        String entity = quote.speaker().entity();
        return sheet.entities().stream()
                .filter(known -> known.id().equals(entity))
                .map(Entity::name)
                .findFirst()
                .orElse(quote.speaker().exact());
    }

    private String claim(Claim claim) {
        String objects = String.join(
                " · ", claim.objects().stream().map(Claim.Argument::exact).toList());
        String subject = claim.subject() == null ? "" : claim.subject().exact() + " → ";
        String not = claim.negated() ? "not " : "";
        return link(
                claim.start(), subject + not + claim.predicate().exact() + (objects.isEmpty() ? "" : " → " + objects));
    }

    private static String date(DateMention date) {
        return link(date.start(), date.exact()) + small(Objects.requireNonNullElse(date.value(), "no date"));
    }

    private static String quantity(Quantity quantity) {
        String unit = Objects.requireNonNullElse(quantity.currency(), Objects.requireNonNullElse(quantity.unit(), ""));
        return link(quantity.start(), quantity.exact()) + small(quantity.value().toPlainString() + " " + unit);
    }

    private static String link(int start, String words) {
        return "<a href=\"#t" + start + "\">" + Html.escape(words) + "</a>";
    }

    private static String small(@Nullable String words) {
        return words == null || words.isBlank() ? "" : " <small>" + Html.escape(words) + "</small>";
    }
}
