package dev.factbox.lookup;

import dev.factbox.archive.Archive;
import dev.factbox.archive.ArticleLine;
import dev.factbox.archive.Hit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Articles by words: those that all the words are found in, the most telling first. Each word looks at its newest
 * {@value #DEEP} articles, so a search costs no more than words × {@value #DEEP} small items.
 */
record Search(Archive archive) {
    private static final int DEEP = 200;
    private static final int WORDS = 6;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]+");

    /**
     * An article found.
     *
     * @param score how often the words stand in it
     * @param passages where, a sentence a word, none twice
     */
    record Found(ArticleLine article, int score, List<String> passages) {}

    List<Found> find(String question, Instant now, int limit) {
        Map<String, List<Hit>> byArticle = new LinkedHashMap<>();
        List<String> words = words(question);
        for (String word : words) {
            for (Hit hit : archive.hits(word, now, DEEP, Map.of()).items()) {
                byArticle
                        .computeIfAbsent(hit.article().id(), id -> new ArrayList<>())
                        .add(hit);
            }
        }
        return byArticle.values().stream()
                .filter(hits -> hits.size() == words.size())
                .map(Search::found)
                .sorted(Comparator.comparingInt(Found::score).reversed())
                .limit(limit)
                .toList();
    }

    private static Found found(List<Hit> hits) {
        int score = hits.stream().mapToInt(Hit::count).sum();
        List<String> passages = hits.stream().map(Hit::passage).distinct().toList();
        return new Found(hits.getFirst().article(), score, passages);
    }

    private static List<String> words(String question) {
        LinkedHashSet<String> words = new LinkedHashSet<>();
        Matcher matcher = WORD.matcher(question.toLowerCase(Locale.ROOT));
        while (matcher.find() && words.size() < WORDS) {
            words.add(matcher.group());
        }
        return List.copyOf(words);
    }
}
