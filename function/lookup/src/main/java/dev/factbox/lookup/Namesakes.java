package dev.factbox.lookup;

import dev.factbox.archive.entry.Appearance;
import dev.factbox.archive.entry.ArticleLine;
import dev.factbox.factsheet.Entity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tells people of one name apart. Articles speak of the same one when their roles share a word or when two entities
 * appear in both. People are told apart only when each has roles in two articles at least, and no two of them share a
 * word of a role or any company; else nobody is: a person with two offices is more frequent than a namesake.
 */
final class Namesakes {
    private static final int COMPANY = 2;
    private static final int ARTICLES = 2;
    private static final Set<String> EMPTY_WORDS = Set.of(
            "the",
            "a",
            "an",
            "of",
            "for",
            "and",
            "former",
            "new",
            "then",
            "s",
            "in",
            "at",
            "to",
            "acting",
            "deputy",
            "senior",
            "chief",
            "vice",
            "assistant",
            "co");

    private Namesakes() {}

    /**
     * Somebody of the name.
     *
     * @param roles theirs, in order of the alphabet
     * @param with keys of the entities that they appear with, in order of the alphabet
     * @param articles those that speak of them, the latest first
     */
    record Person(List<String> roles, List<String> with, List<String> articles) {}

    /** The articles, words, roles and companions gathered for one of several namesakes. */
    private record Group(Set<String> words, Set<String> roles, Set<String> with, List<ArticleLine> articles) {
        static Group of(Appearance appearance) {
            return new Group(
                    tellingWords(appearance.roles()),
                    new TreeSet<>(appearance.roles()),
                    new TreeSet<>(appearance.with()),
                    new ArrayList<>(List.of(appearance.article())));
        }

        boolean isOneWith(Group other) {
            return shared(words, other.words) > 0 || shared(with, other.with) >= COMPANY;
        }

        boolean isApartFrom(Group other) {
            return shared(words, other.words) == 0 && shared(with, other.with) == 0;
        }

        void add(Group other) {
            words.addAll(other.words);
            roles.addAll(other.roles);
            with.addAll(other.with);
            articles.addAll(other.articles);
        }

        Person person() {
            List<String> ids = articles.stream().map(ArticleLine::id).toList();
            return new Person(List.copyOf(roles), List.copyOf(with), ids);
        }
    }

    /** The people that a name stands for, from its appearances, the newest first; empty unless they are told apart. */
    static List<Person> of(List<Appearance> appearances) {
        List<Group> people = gathered(appearances).stream()
                .filter(group -> group.articles().size() >= ARTICLES)
                .toList();
        boolean person = appearances.stream().allMatch(appearance -> appearance.type() == Entity.Type.PERSON);
        boolean apart = people.size() > 1
                && people.stream().allMatch(a -> people.stream().allMatch(b -> a.equals(b) || a.isApartFrom(b)));
        return person && apart ? people.stream().map(Group::person).toList() : List.of();
    }

    private static List<Group> gathered(List<Appearance> appearances) {
        List<Group> groups = new ArrayList<>();
        for (Appearance appearance : appearances) {
            if (!appearance.roles().isEmpty()) {
                Group own = Group.of(appearance);
                List<Group> same = groups.stream().filter(own::isOneWith).toList();
                groups.removeAll(same);
                Group all = same.isEmpty() ? own : same.getFirst();
                same.stream().skip(1).forEach(all::add);
                if (!same.isEmpty()) {
                    all.add(own);
                }
                groups.add(all);
            }
        }
        return groups;
    }

    private static Set<String> tellingWords(List<String> roles) {
        return roles.stream()
                .flatMap(role -> Arrays.stream(role.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)))
                .filter(word -> !word.isEmpty() && !EMPTY_WORDS.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static long shared(Set<String> a, Set<String> b) {
        return a.stream().filter(b::contains).count();
    }
}
