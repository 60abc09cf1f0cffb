package dev.factbox.lookup.changes;

import dev.factbox.factsheet.Correction;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Mention;
import dev.factbox.factsheet.Quantity;
import dev.factbox.factsheet.Quote;
import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Summary;
import dev.factbox.factsheet.Text;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What changed in facts from one version of an article to a later one. Spans are those of the version in which a thing
 * stands: what is removed or was before counts in the earlier text.
 *
 * @param before the number of the earlier version
 * @param correction what the sender says was corrected
 * @param headline null when it stayed the same
 * @param numbers altered where the same thing is counted or measured with another value
 * @param names altered where a name is spelled otherwise, or another name stands in the same words
 * @param summary sentences that came in and went out
 */
public record Changes(
        int version,
        int before,
        @Nullable Correction correction,
        Delta.@Nullable Altered<String> headline,
        Delta<Quote> quotes,
        Delta<Quantity> numbers,
        Delta<Name> names,
        Delta<Summary.Line> summary) {
    /**
     * An entity by its name.
     *
     * @param first where it stands first
     */
    public record Name(String key, String name, Entity.Type type, Mention first) {}

    /** Code points of context on each side by which two facts are compared. */
    private static final int AROUND = 60;

    private static final double SAME_WORDS = 0.5;
    private static final double SAME_PLACE = 0.6;
    private static final double SAME_SPELLING = 0.75;

    /** Two people may do the same in two versions: only where next to nothing else changed is one of them the other. */
    private static final double ONE_NAME = 0.85;

    /** The changes between two versions of an article, the earlier first. */
    public static Changes between(FactSheet before, FactSheet after) {
        return new Comparison(Text.of(before.text()), Text.of(after.text())).of(before, after);
    }

    /** All that the first version brought: everything in it is added, and {@code before} is 0. */
    public static Changes first(FactSheet sheet) {
        return new Changes(
                sheet.version(),
                0,
                sheet.correction(),
                null,
                new Delta<>(List.of(), sheet.quotes(), List.of()),
                new Delta<>(List.of(), sheet.quantities(), List.of()),
                new Delta<>(List.of(), Comparison.names(sheet), List.of()),
                new Delta<>(List.of(), sheet.summary().sentences(), List.of()));
    }

    /** Returns true if no fact changed. */
    public boolean nothingChanged() {
        return headline == null
                && quotes.nothingChanged()
                && numbers.nothingChanged()
                && names.nothingChanged()
                && summary.nothingChanged();
    }

    private record Comparison(Text before, Text after) {
        Changes of(FactSheet old, FactSheet now) {
            return new Changes(
                    now.version(),
                    old.version(),
                    now.correction(),
                    headline(old.headline(), now.headline()),
                    Delta.of(old.quotes(), now.quotes(), Comparison::key, this::likeness),
                    Delta.of(old.quantities(), now.quantities(), Comparison::key, this::likeness),
                    Delta.of(names(old), names(now), Name::key, this::likeness),
                    Delta.of(
                            old.summary().sentences(),
                            now.summary().sentences(),
                            Summary.Line::text,
                            (one, other) -> above(SAME_WORDS, Likeness.ofWords(one.text(), other.text()))));
        }

        private static Delta.@Nullable Altered<String> headline(@Nullable String old, @Nullable String now) {
            return Objects.equals(old, now)
                    ? null
                    : new Delta.Altered<>(Objects.requireNonNullElse(old, ""), Objects.requireNonNullElse(now, ""));
        }

        private static String key(Quote quote) {
            String speaker = quote.speaker() == null ? "" : quote.speaker().exact();
            return String.join(" ", Likeness.words(quote.exact())) + "|" + speaker.toLowerCase(Locale.ROOT);
        }

        private double likeness(Quote old, Quote now) {
            return above(SAME_WORDS, Likeness.ofWords(old.exact(), now.exact()));
        }

        private static String key(Quantity quantity) {
            String upper = quantity.upper() == null
                    ? ""
                    : quantity.upper().stripTrailingZeros().toPlainString();
            return String.join(
                    "|",
                    quantity.kind().name(),
                    quantity.value().stripTrailingZeros().toPlainString(),
                    upper,
                    Objects.requireNonNullElse(quantity.unit(), ""),
                    Objects.requireNonNullElse(quantity.currency(), ""));
        }

        private double likeness(Quantity old, Quantity now) {
            boolean sameUnit = Objects.equals(old.unit(), now.unit()) && Objects.equals(old.currency(), now.currency());
            return old.kind() == now.kind() && sameUnit ? place(old.span(), now.span(), SAME_PLACE) : 0;
        }

        private static List<Name> names(FactSheet sheet) {
            return sheet.entities().stream()
                    .filter(entity -> !entity.mentions().isEmpty())
                    .map(entity -> new Name(
                            entity.key(),
                            entity.name(),
                            entity.type(),
                            entity.mentions().getFirst()))
                    .toList();
        }

        private double likeness(Name old, Name now) {
            double spelling = above(SAME_SPELLING, Likeness.ofSpelling(old.name(), now.name()));
            double place = old.type() == now.type()
                    ? place(old.first().span(), now.first().span(), ONE_NAME)
                    : 0;
            return Math.max(spelling, place);
        }

        /** Returns the similarity of the words around two facts, without their own; 0 if it is below the least. */
        private double place(Span old, Span now, double least) {
            return above(least, Likeness.ofWords(around(before, old), around(after, now)));
        }

        private static String around(Text text, Span span) {
            int start = Math.max(0, span.start() - AROUND);
            int end = Math.min(text.length(), span.end() + AROUND);
            return text.slice(start, span.start()) + " " + text.slice(span.end(), end);
        }

        private static double above(double least, double likeness) {
            return likeness >= least ? likeness : 0;
        }
    }
}
