package dev.factbox.bench;

import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Quote;
import dev.factbox.factsheet.Speaker;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts speakers by name: right in full when first and last word agree, leniently when the reader has but one of
 * them. Titles, initials and what follows a comma don't count.
 */
final class FullNames {
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "dr",
            "prof",
            "sen",
            "rep",
            "gov",
            "gen",
            "lt",
            "col",
            "rev",
            "president",
            "former",
            "the");

    private int wanted;
    private int found;
    private int full;
    private int lenient;

    /** Counts a quotation, null when it wasn't found, whose speaker has a name. */
    void add(@Nullable Quote quote, List<Entity> entities, String name) {
        wanted++;
        Speaker speaker = quote == null ? null : quote.speaker();
        if (speaker != null) {
            found++;
            List<String> ours = words(nameOf(speaker, entities));
            List<String> theirs = words(name);
            full += isFull(ours, theirs) ? 1 : 0;
            lenient += isFull(ours, theirs) || isPart(ours, theirs) ? 1 : 0;
        }
    }

    private static String nameOf(Speaker speaker, List<Entity> entities) {
        return entities.stream()
                .filter(entity -> entity.id().equals(speaker.entity()))
                .map(Entity::name)
                .findFirst()
                .orElse(speaker.exact());
    }

    static boolean isFull(List<String> one, List<String> other) {
        boolean long2 = one.size() > 1 && other.size() > 1;
        return one.equals(other)
                || (long2
                        && one.getFirst().equals(other.getFirst())
                        && one.getLast().equals(other.getLast()));
    }

    private static boolean isPart(List<String> one, List<String> whole) {
        return one.size() == 1 && !whole.isEmpty() && (one.contains(whole.getFirst()) || one.contains(whole.getLast()));
    }

    static List<String> words(String name) {
        List<String> all = Arrays.stream(name.replaceAll(",.*|['’]s?$", "").split("\\s+"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !(word.length() <= 2 && word.endsWith(".")))
                .map(word -> word.replaceAll("[^\\p{L}\\p{N}-]", ""))
                .filter(word -> !word.isEmpty())
                .toList();
        int first = 0;
        while (first < all.size() - 1 && TITLES.contains(all.get(first))) {
            first++;
        }
        return all.subList(first, all.size());
    }

    /** Nothing where no speaker has a name. */
    List<Figure> figures(String set) {
        return wanted == 0
                ? List.of()
                : List.of(
                        new Figure(set, "full name F1", Figure.f1(full, found, wanted)),
                        new Figure(set, "name, lenient F1", Figure.f1(lenient, found, wanted)));
    }
}
