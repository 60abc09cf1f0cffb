package dev.factbox.lookup;

import dev.factbox.archive.entry.Appearance;
import dev.factbox.archive.entry.KnownEntity;
import dev.factbox.archive.table.Page;
import dev.factbox.factsheet.Entity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * What is known of an entity from the newest articles that it appears in, at most 100.
 *
 * @param name the longest of its names
 * @param names all its names, the latest first
 * @param roles all its roles, the latest first
 * @param held its roles over time, the latest first
 * @param seen in how many of these articles
 * @param mentions how often in them
 * @param more whether it appears in articles before these
 * @param firstSeen when the first article of all was published
 * @param lastSeen when the newest was
 * @param with whom and what it appears with, the most frequent first, at most {@value #COMPANY}
 * @param people the people that the name stands for, where these articles tell them apart; empty when they don't
 * @param mayBe for a single name, the full names that it may stand for
 * @param articles the newest ones
 */
record Profile(
        String key,
        String name,
        Entity.Type type,
        List<String> names,
        List<String> roles,
        List<Held> held,
        int seen,
        int mentions,
        boolean more,
        String firstSeen,
        String lastSeen,
        List<Companion> with,
        List<Namesakes.Person> people,
        List<KnownEntity> mayBe,
        List<Appearance> articles) {
    private static final int COMPANY = 20;
    private static final int SHOWN = 50;

    /** A role, and when the first and last of the articles that give it were published. */
    record Held(String role, String from, String to, int articles) {}

    /** An entity and how many of the articles name it too. */
    record Companion(String key, int articles) {}

    /** The profile from an entity's appearances, the newest first, at least one. */
    static Profile of(String key, Page<Appearance> page, String firstSeen, List<KnownEntity> mayBe) {
        List<Appearance> appearances = page.items();
        LinkedHashSet<String> names = new LinkedHashSet<>();
        appearances.forEach(appearance -> names.add(appearance.name()));
        List<Held> held = held(appearances);
        return new Profile(
                key,
                names.stream().reduce("", (a, b) -> b.length() > a.length() ? b : a),
                appearances.getFirst().type(),
                List.copyOf(names),
                held.stream().map(Held::role).toList(),
                held,
                appearances.size(),
                appearances.stream().mapToInt(Appearance::mentions).sum(),
                !page.next().isEmpty(),
                firstSeen,
                published(appearances.getFirst()),
                company(appearances),
                Namesakes.of(appearances),
                mayBe,
                appearances.stream().limit(SHOWN).toList());
    }

    private static String published(Appearance appearance) {
        return appearance.article().published().value();
    }

    private static List<Held> held(List<Appearance> appearances) {
        Map<String, List<String>> days = new LinkedHashMap<>();
        for (Appearance appearance : appearances) {
            for (String role : appearance.roles()) {
                days.computeIfAbsent(role, r -> new ArrayList<>()).add(published(appearance));
            }
        }
        return days.entrySet().stream()
                .map(role -> new Held(
                        role.getKey(),
                        role.getValue().getLast(),
                        role.getValue().getFirst(),
                        role.getValue().size()))
                .toList();
    }

    private static List<Companion> company(List<Appearance> appearances) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        appearances.forEach(appearance -> appearance.with().forEach(key -> counts.merge(key, 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(entry -> new Companion(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Companion::articles).reversed().thenComparing(Companion::key))
                .limit(COMPANY)
                .toList();
    }
}
