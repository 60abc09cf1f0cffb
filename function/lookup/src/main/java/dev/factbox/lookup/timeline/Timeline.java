package dev.factbox.lookup.timeline;

import dev.factbox.factsheet.Claim;
import dev.factbox.factsheet.DateMention;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Quote;
import dev.factbox.factsheet.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an article says happened and who said something, in the order of time. A claim stands at its own date, a quote
 * at that of its cue ("told reporters on Wednesday"), never at a date inside what was said. Days and finer come by
 * the clock; a longer period comes where it begins, after the days that begin with it. What has no date in the
 * calendar, among it durations and repeated times, is left out and counted.
 *
 * @param undated how many claims and quotes are left out
 */
public record Timeline(List<Entry> items, int undated) {
    /**
     * Something with a date: a claim, or else a quote.
     *
     * @param first day of its period, ISO 8601
     * @param last day of its period, the same for a day and finer
     */
    public record Entry(
            String first,
            String last,
            DateMention date,
            @Nullable Claim claim,
            @Nullable Quote quote) {}

    private record Dated(Period period, int start, Entry entry) {}

    public static Timeline of(FactSheet sheet) {
        return new Walk(sheet).timeline();
    }

    /** One way through a sheet. */
    private static final class Walk {
        private final FactSheet sheet;
        private final Map<String, DateMention> dates = new HashMap<>();
        private final List<Dated> found = new ArrayList<>();
        private int undated;

        private Walk(FactSheet sheet) {
            this.sheet = sheet;
            sheet.dates().forEach(date -> dates.put(date.id(), date));
        }

        private Timeline timeline() {
            sheet.claims().stream().filter(claim -> !reports(claim)).forEach(this::add);
            sheet.quotes().forEach(this::add);
            found.sort(Comparator.comparing(Dated::period).thenComparingInt(Dated::start));
            return new Timeline(found.stream().map(Dated::entry).toList(), undated);
        }

        /** Returns true if a claim only says that somebody said something, which a quote tells better. */
        private boolean reports(Claim claim) {
            return sheet.quotes().stream().anyMatch(quote -> isCueOf(claim, quote));
        }

        private static boolean isCueOf(Claim claim, Quote quote) {
            return quote.cue() != null
                    && new Span(quote.cue().start(), quote.cue().end())
                            .overlaps(claim.predicate().span());
        }

        private void add(Claim claim) {
            add(claim.time(), claim.start(), claim, null);
        }

        private void add(Quote quote) {
            String time = sheet.claims().stream()
                    .filter(claim -> isCueOf(claim, quote))
                    .map(Claim::time)
                    .filter(id -> id != null && isOutside(quote, id))
                    .findFirst()
                    .orElse(null);
            add(time, quote.start(), null, quote);
        }

        private boolean isOutside(Quote quote, String id) {
            DateMention date = dates.get(id);
            return date != null && quote.spans().stream().noneMatch(span -> span.overlaps(date.span()));
        }

        private void add(@Nullable String time, int start, @Nullable Claim claim, @Nullable Quote quote) {
            DateMention date = time == null ? null : dates.get(time);
            Optional<Period> period = date == null ? Optional.empty() : period(date);
            if (date == null || period.isEmpty()) {
                undated++;
                return;
            }
            String first = period.get().from().toLocalDate().toString();
            Entry entry = new Entry(first, period.get().last().toString(), date, claim, quote);
            found.add(new Dated(period.get(), start, entry));
        }

        private static Optional<Period> period(DateMention date) {
            return switch (date.type()) {
                case DATE, TIME -> date.value() == null ? Optional.empty() : Period.of(date.value());
                case DURATION, SET -> Optional.empty();
            };
        }
    }
}
