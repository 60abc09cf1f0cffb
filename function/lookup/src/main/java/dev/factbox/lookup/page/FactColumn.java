package dev.factbox.lookup.page;

import dev.factbox.factsheet.Claim;
import dev.factbox.factsheet.DateMention;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Quantity;
import dev.factbox.factsheet.Quote;
import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Summary;
import dev.factbox.factsheet.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The facts beside an article's text: the fact box itself. Each links to the words that it came from. */
final class FactColumn {
    private final FactSheet sheet;
    private final Text text;
    private final StringBuilder out = new StringBuilder();

    private FactColumn(FactSheet sheet) {
        this.sheet = sheet;
        this.text = Text.of(sheet.text());
    }

    static String of(FactSheet sheet) {
        FactColumn column = new FactColumn(sheet);
        column.section("In short", "short", sheet.summary().sentences(), FactColumn::line);
        column.section("Said", "said", sheet.quotes(), column::quote);
        column.entities("People", Entity.Type.PERSON);
        column.entities("Organisations", Entity.Type.ORGANIZATION);
        column.entities("Places", Entity.Type.LOCATION);
        column.entities("Other names", Entity.Type.MISC);
        column.section("Claims", "claims", sheet.claims(), column::claim);
        column.section("When", "chips", sheet.dates(), FactColumn::date);
        column.section("How much", "chips", sheet.quantities(), FactColumn::quantity);
        return column.out.toString();
    }

    private void entities(String title, Entity.Type type) {
        List<Entity> byWeight = sheet.entities().stream()
                .filter(entity -> entity.type() == type)
                .sorted(Comparator.comparingDouble(Entity::salience).reversed())
                .toList();
        section(title, "chips", byWeight, FactColumn::entity);
    }

    private <T> void section(String title, String style, List<T> items, Function<T, String> item) {
        if (items.isEmpty()) {
            return;
        }
        out.append("<section><h2>").append(title).append("</h2><ul class=\"" + style + "\">\n");
        items.forEach(fact -> out.append("<li>").append(item.apply(fact)).append("</li>\n"));
        out.append("</ul></section>\n");
    }

    private static String line(Summary.Line line) {
        return line.spans().isEmpty()
                ? Html.escape(line.text())
                : link(line.spans().getFirst(), line.text());
    }

    private static String entity(Entity entity) {
        String name = Html.escape(entity.name());
        return "<span class=\"chip " + entity.type().name().toLowerCase(Locale.ROOT) + "\">"
                + link(entity.mentions().getFirst().span(), entity.name())
                + small(String.join(", ", entity.roles()))
                + "<a class=\"more\" href=\"/entities/" + Html.escape(entity.key()) + "\" aria-label=\"" + name
                + " in all articles\" title=\"" + name + " in all articles\">→</a></span>";
    }

    private String quote(Quote quote) {
        String who = "<b>" + speaker(quote) + "</b>";
        String cue = quote.cue() == null ? "" : quote.cue().exact();
        String head = cue.toLowerCase(Locale.ROOT).startsWith("according")
                ? "According to " + who
                : who + " <i>" + Html.escape(cue) + "</i>";
        String words = quote.kind() == Quote.Kind.DIRECT ? "“" + quote.words() + "”" : quote.words();
        return head + ": " + link(quote.spans().getFirst(), words);
    }

    private String speaker(Quote quote) {
        if (quote.speaker() == null) {
            return "Unattributed";
        }
        String id = quote.speaker().entity();
        Optional<Entity> speaker =
                sheet.entities().stream().filter(known -> known.id().equals(id)).findFirst();
        return speaker.map(known ->
                        "<a href=\"/entities/" + Html.escape(known.key()) + "\">" + Html.escape(known.name()) + "</a>")
                .orElse(Html.escape(quote.speaker().exact()));
    }

    private String claim(Claim claim) {
        String words = Objects.requireNonNullElseGet(claim.statement(), () -> text.slice(claim.span()));
        String modality = claim.modality() == Claim.Modality.ASSERTED
                ? ""
                : claim.modality().name().toLowerCase(Locale.ROOT);
        return link(claim.span(), words) + small(modality);
    }

    private static String date(DateMention date) {
        return "<span class=\"chip date\">" + link(date.span(), date.exact())
                + small(Objects.requireNonNullElse(date.value(), "no date")) + "</span>";
    }

    private static String quantity(Quantity quantity) {
        String unit = Objects.requireNonNullElse(quantity.currency(), Objects.requireNonNullElse(quantity.unit(), ""));
        return "<span class=\"chip quantity\">" + link(quantity.span(), quantity.exact())
                + small(quantity.value().toPlainString() + " " + unit) + "</span>";
    }

    private static String link(Span span, String words) {
        return "<a href=\"#" + Highlights.fragment(span) + "\">" + Html.escape(words) + "</a>";
    }

    private static String small(@Nullable String words) {
        return words == null || words.isBlank() ? "" : " <small>" + Html.escape(words.strip()) + "</small>";
    }
}
