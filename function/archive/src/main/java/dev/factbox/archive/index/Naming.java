package dev.factbox.archive.index;

import dev.factbox.archive.index.Identities.Decisions;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.FactSheet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What entities are filed under after an operator's decisions. From key to key the decision goes whose evidence the
 * article bears; where the evidence of several speaks, none does. Without evidence the latest decision counts. A
 * circle of keys stands for its first in the alphabet.
 */
public record Naming(Map<String, Decisions> decisions) {
    /** No decision at all. */
    static final Naming NONE = new Naming(Map.of());

    public Naming {
        decisions = Map.copyOf(decisions);
    }

    /** Returns the key under which an entity of a sheet is filed. */
    public String key(FactSheet sheet, Entity entity) {
        Set<String> way = new LinkedHashSet<>();
        String key = entity.key();
        while (way.add(key)) {
            String next = next(key, sheet, entity);
            if (next.equals(key)) {
                return key;
            }
            key = next;
        }
        List<String> circle = List.copyOf(way);
        return circle.subList(circle.indexOf(key), circle.size()).stream()
                .min(Comparator.naturalOrder())
                .orElse(key);
    }

    private String next(String key, FactSheet sheet, Entity entity) {
        List<Decision> holding = on(key).stream().filter(Decision::holds).toList();
        List<Decision> told = holding.stream()
                .filter(decision -> bears(decision.evidence(), sheet, entity))
                .toList();
        if (!told.isEmpty()) {
            return told.size() == 1 ? told.getFirst().into() : key;
        }
        return holding.stream()
                .filter(decision -> decision.evidence().isNone())
                .max(Comparator.comparing(Decision::at).thenComparing(Decision::into))
                .map(Decision::into)
                .orElse(key);
    }

    private List<Decision> on(String key) {
        return List.copyOf(
                decisions.getOrDefault(key, new Decisions(Map.of())).byKey().values());
    }

    private static boolean bears(Evidence evidence, FactSheet sheet, Entity entity) {
        return evidence.articles().contains(sheet.id())
                || evidence.roles().stream().anyMatch(words(entity)::contains)
                || sheet.entities().stream().anyMatch(other -> evidence.with().contains(other.key()));
    }

    /** The words of an entity's roles. */
    private static Set<String> words(Entity entity) {
        return entity.roles().stream()
                .flatMap(role -> Arrays.stream(Fold.fold(role).split("[^\\p{L}\\p{N}]+", -1)))
                .collect(Collectors.toSet());
    }

    /** All keys that a key's rows may stand under, whatever was decided when; itself first. */
    public List<String> ever(String key) {
        Set<String> ever = new LinkedHashSet<>();
        ever.add(key);
        List<String> last = List.of(key);
        while (!last.isEmpty()) {
            last = last.stream()
                    .flatMap(from -> on(from).stream().map(Decision::into))
                    .filter(ever::add)
                    .toList();
        }
        return List.copyOf(ever);
    }

    /** Names for a sheet's entities that together are every key under which these were ever filed. */
    public List<Function<Entity, String>> everOf(FactSheet sheet) {
        int most = sheet.entities().stream()
                .mapToInt(entity -> ever(entity.key()).size())
                .max()
                .orElse(1);
        return IntStream.range(0, most)
                .<Function<Entity, String>>mapToObj(number -> entity -> {
                    List<String> ever = ever(entity.key());
                    return ever.get(number % ever.size());
                })
                .toList();
    }
}
