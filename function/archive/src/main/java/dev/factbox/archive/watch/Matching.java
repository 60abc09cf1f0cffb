package dev.factbox.archive.watch;

import dev.factbox.archive.index.Filing;
import dev.factbox.archive.index.Keywords;
import dev.factbox.archive.index.Naming;
import dev.factbox.archive.index.Sentences;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Mention;
import dev.factbox.factsheet.Passage;
import dev.factbox.factsheet.Quote;
import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The matches of watches in a sheet. An entity matches by its own key and by the key under which it is filed. */
record Matching(FactSheet sheet, Text text, Sentences sentences, Watched watched, Naming naming) {
    static List<Match> of(FactSheet sheet, Watched watched, Naming naming) {
        Text text = Text.of(sheet.text());
        return new Matching(sheet, text, new Sentences(text), watched, naming).matches();
    }

    private List<Match> matches() {
        List<Match> matches = new ArrayList<>();
        for (Watch.Kind kind : Watch.Kind.values()) {
            Map<String, Set<String>> waiting = watched.of(kind);
            found(kind, waiting.keySet())
                    .forEach((value, passages) -> waiting.getOrDefault(value, Set.of())
                            .forEach(id -> matches.add(new Match(id, kind, value, List.copyOf(passages)))));
        }
        return matches.stream().sorted(Comparator.comparing(Match::watch)).toList();
    }

    private Map<String, Set<Passage>> found(Watch.Kind kind, Set<String> wanted) {
        Map<String, Set<Passage>> found = new LinkedHashMap<>();
        if (wanted.isEmpty()) {
            return found;
        }
        BiConsumer<String, Passage> note = (value, passage) -> {
            if (wanted.contains(value)) {
                found.computeIfAbsent(value, v -> new LinkedHashSet<>()).add(passage);
            }
        };
        switch (kind) {
            case ENTITY -> named(entity -> true, note);
            case PLACE -> named(entity -> entity.type() == Entity.Type.LOCATION, note);
            case SPEAKER -> said(note);
            case WORD ->
                Keywords.places(text, wanted::contains)
                        .forEach((word, spans) -> spans.forEach(span -> note.accept(word, sentence(span.start()))));
        }
        return found;
    }

    private void named(Predicate<Entity> wanted, BiConsumer<String, Passage> note) {
        sheet.entities().stream().filter(wanted).filter(Filing::isFiled).forEach(entity -> {
            for (Mention mention : entity.mentions()) {
                keys(entity).forEach(key -> note.accept(key, sentence(mention.start())));
            }
        });
    }

    private void said(BiConsumer<String, Passage> note) {
        for (Quote quote : sheet.shown().quotes()) {
            sheet.entities().stream()
                    .filter(entity -> entity.id().equals(speaker(quote)))
                    .forEach(entity -> keys(entity).forEach(key -> note.accept(key, passage(quote))));
        }
    }

    private static @Nullable String speaker(Quote quote) {
        return quote.speaker() == null ? null : quote.speaker().entity();
    }

    private Set<String> keys(Entity entity) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(entity.key());
        keys.add(naming.key(sheet, entity));
        return keys;
    }

    private Passage sentence(int position) {
        return sentences.around(position);
    }

    private Passage passage(Quote quote) {
        return Passage.of(text, new Span(quote.start(), Math.min(quote.end(), quote.start() + Match.LONGEST)));
    }
}
