package dev.factbox.lookup;

import dev.factbox.archive.Appearance;
import dev.factbox.factsheet.Entity;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What is known of an entity from the articles that it appeared in of late.
 *
 * @param name the longest of its names
 * @param names all its names, the latest first
 * @param roles all its roles, the latest first
 * @param lastSeen when the newest of these articles was published
 * @param articles the newest ones
 */
record Profile(
        String key,
        String name,
        Entity.Type type,
        List<String> names,
        List<String> roles,
        String lastSeen,
        List<Appearance> articles) {
    /** The profile from an entity's appearances, the newest first, at least one. */
    static Profile of(String key, List<Appearance> appearances) {
        LinkedHashSet<String> names = new LinkedHashSet<>();
        LinkedHashSet<String> roles = new LinkedHashSet<>();
        for (Appearance appearance : appearances) {
            names.add(appearance.name());
            roles.addAll(appearance.roles());
        }
        String longest = names.stream().reduce("", (a, b) -> b.length() > a.length() ? b : a);
        Appearance newest = appearances.getFirst();
        return new Profile(
                key,
                longest,
                newest.type(),
                List.copyOf(names),
                List.copyOf(roles),
                newest.article().published().value(),
                appearances);
    }
}
