package dev.factbox.local.read;

import dev.factbox.factsheet.DateMention;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Problem;
import dev.factbox.factsheet.Quantity;
import dev.factbox.factsheet.Quote;
import dev.factbox.factsheet.Speaker;
import dev.factbox.factsheet.Summary;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A fact sheet as a person reads it in a terminal. */
final class Page {
    private final StringBuilder out = new StringBuilder();

    private Page() {}

    static String of(FactSheet sheet) {
        Page page = new Page();
        page.line(Objects.requireNonNullElse(sheet.headline(), sheet.source().uri()));
        page.line("published " + sheet.published().value() + " ("
                + sheet.published().from() + ")");
        page.section("Summary", sheet.summary().sentences(), Summary.Line::text);
        page.section("Who", sheet.entities(), Page::entity);
        page.section("Said", sheet.quotes(), quote -> quote(quote, sheet.entities()));
        page.section("Claims", sheet.claims(), claim -> Objects.requireNonNullElse(claim.statement(), ""));
        page.section("When", sheet.dates(), Page::date);
        page.section("How much", sheet.quantities(), Quantity::exact);
        return page.out.toString();
    }

    static String of(String uri, Problem problem) {
        return uri + "\n  " + problem.title() + (problem.detail() == null ? "" : ": " + problem.detail());
    }

    private static String entity(Entity entity) {
        String roles = entity.roles().isEmpty() ? "" : ", " + String.join(", ", entity.roles());
        return entity.name() + roles + " (" + entity.mentions().size() + ")";
    }

    /** "Ann Lee denied: …", "According to Ann Lee: …", by the speaker's name where the article gives one. */
    private static String quote(Quote quote, List<Entity> entities) {
        String who = speaker(quote.speaker(), entities);
        String cue = quote.cue() == null ? "" : quote.cue().exact();
        String head = cue.toLowerCase(Locale.ROOT).startsWith("according") ? "According to " + who : who + " " + cue;
        String words = quote.kind() == Quote.Kind.DIRECT ? "“" + quote.words() + "”" : quote.words();
        return head.strip() + ": " + words;
    }

    private static String speaker(@Nullable Speaker speaker, List<Entity> entities) {
        return entities.stream()
                .filter(entity -> speaker != null && entity.id().equals(speaker.entity()))
                .map(Entity::name)
                .findFirst()
                .orElse(speaker == null ? "unattributed" : speaker.exact());
    }

    private static String date(DateMention date) {
        return date.exact() + " = " + Objects.requireNonNullElse(date.value(), "no date");
    }

    private <T> void section(String title, List<T> items, Function<T, String> text) {
        if (!items.isEmpty()) {
            line("");
            line(title);
            items.forEach(item -> line("  " + text.apply(item).replaceAll("\\s+", " ")));
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
