package dev.factbox.archive.index;

import dev.factbox.archive.entry.Said;
import dev.factbox.factsheet.DateMention;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Passage;
import dev.factbox.factsheet.Quote;
import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Speaker;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The quotes of a sheet by speaker, entity and day. */
record Sayings(Filing filing, Map<String, String> days) {
    private static final int MOST = 30;
    private static final int LONGEST = 8_000;

    /** A sheet's first quotes, in order. */
    static List<Said> of(Filing filing) {
        Sayings sayings = new Sayings(filing, filing.days());
        return filing.sheet().quotes().stream()
                .filter(quote -> quote.exact().length() <= LONGEST)
                .limit(MOST)
                .map(sayings::said)
                .toList();
    }

    private Said said(Quote quote) {
        Speaker speaker = quote.speaker();
        String id = speaker == null ? null : speaker.entity();
        String key = filing.key(id);
        Entity entity = id == null ? null : filing.entities().get(id);
        String name = entity != null ? entity.name() : speaker == null ? null : speaker.exact();
        List<String> said = quote.spans().stream().map(filing.text()::slice).toList();
        return new Said(name, key.isEmpty() ? null : key, said, about(quote, key), on(quote), quote);
    }

    private List<String> about(Quote quote, String speaker) {
        Set<String> about = new LinkedHashSet<>();
        for (Entity entity : filing.entities().values()) {
            boolean inside = entity.mentions().stream()
                    .anyMatch(mention -> quote.spans().stream().anyMatch(span -> span.contains(mention.span())));
            if (inside) {
                about.add(filing.key(entity.id()));
            }
        }
        about.remove(speaker);
        return List.copyOf(about);
    }

    /** The day that the sentence gives beside the quotation, the one nearest to the verb of saying. */
    private @Nullable String on(Quote quote) {
        int cue = quote.cue() == null ? quote.start() : quote.cue().start();
        Passage around = filing.sentences().around(cue);
        Span sentence = new Span(around.start(), around.end());
        return filing.sheet().dates().stream()
                .filter(date -> days.containsKey(date.id()) && sentence.contains(date.span()))
                .filter(date -> quote.spans().stream().noneMatch(span -> span.overlaps(date.span())))
                .min(Comparator.comparingInt((DateMention date) -> Math.abs(date.start() - cue))
                        .thenComparingInt(DateMention::start))
                .map(date -> days.get(date.id()))
                .orElse(null);
    }
}
