package dev.factbox.archive.index;

import dev.factbox.archive.index.Keywords.Keyword;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.FactSheet;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * What an article is about, by which stories are told apart: its most salient entities and the words that it uses most
 * beside them, with weights in per mille; both halves weigh the same. Entities are written {@code @key}.
 */
public record Features(Map<String, Integer> weights) {
    private static final int ENTITIES = 8;
    private static final int WORDS = 12;
    private static final int WHOLE = 1000;

    public Features {
        weights = Map.copyOf(weights);
    }

    public static Features of(FactSheet sheet) {
        Filing filing = Filing.of(sheet, "", Entity::key);
        Map<String, Double> entities = new LinkedHashMap<>();
        filing.byKey().entrySet().stream()
                .limit(ENTITIES)
                .forEach(entry ->
                        entities.put("@" + entry.getKey(), entry.getValue().salience() + 0.01));
        Set<String> names = entities.keySet().stream()
                .flatMap(key -> Arrays.stream(key.substring(1).split("-", -1)))
                .collect(Collectors.toSet());
        Map<String, Double> words = new LinkedHashMap<>();
        String headline = sheet.headline() == null ? "" : sheet.headline();
        Keywords.of(headline, filing.text()).stream()
                .filter(word -> !names.contains(word.word()))
                .limit(WORDS)
                .forEach(word -> words.put(word.word(), weight(word)));
        Map<String, Integer> weights = new TreeMap<>(shares(entities));
        weights.putAll(shares(words));
        return new Features(weights);
    }

    private static double weight(Keyword word) {
        return Math.sqrt(word.count()) + (word.titled() ? 1 : 0);
    }

    private static Map<String, Integer> shares(Map<String, Double> weights) {
        double all = weights.values().stream().mapToDouble(weight -> weight).sum();
        Map<String, Integer> shares = new HashMap<>();
        weights.forEach((feature, weight) -> shares.put(feature, (int) Math.round(WHOLE * weight / all)));
        return shares;
    }

    /** As it is stored: {@code @ann-lee:400 ferry:120 …}, in order of the features. */
    public String text() {
        return new TreeMap<>(weights)
                .entrySet().stream()
                        .map(feature -> feature.getKey() + ":" + feature.getValue())
                        .collect(Collectors.joining(" "));
    }

    /** As {@link #text} wrote it. */
    public static Features read(String text) {
        Map<String, Integer> weights = new HashMap<>();
        for (String feature : text.split(" ", -1)) {
            int colon = feature.lastIndexOf(':');
            if (colon > 0) {
                weights.put(feature.substring(0, colon), Integer.parseInt(feature.substring(colon + 1)));
            }
        }
        return new Features(weights);
    }

    /**
     * Returns the rarity of each feature among some articles: the logarithm of their number over the number of those
     * that have it.
     */
    public static ToDoubleFunction<String> rarity(Collection<Features> all) {
        Map<String, Integer> counts = new HashMap<>();
        all.forEach(features -> features.weights().keySet().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        return feature -> Math.log((1.0 + all.size()) / counts.getOrDefault(feature, 1));
    }

    /** The features as numbers, each weighed by its rarity. */
    public Vector vector(ToDoubleFunction<String> rarity) {
        List<String> names = weights.keySet().stream().sorted().toList();
        double[] values = names.stream()
                .mapToDouble(name -> weights.getOrDefault(name, 0) * rarity.applyAsDouble(name))
                .toArray();
        return new Vector(
                names, values, Math.sqrt(Arrays.stream(values).map(x -> x * x).sum()));
    }

    /**
     * An article among others.
     *
     * @param names of its features, in order
     * @param values one a name
     * @param length of the vector that the values are
     */
    record Vector(List<String> names, double[] values, double length) {}
}
