package dev.factbox.archive.index;

import dev.factbox.archive.entry.KnownEntity;
import dev.factbox.archive.table.Item;
import dev.factbox.archive.table.Page;
import dev.factbox.archive.table.Parallel;
import dev.factbox.archive.table.Table;
import dev.factbox.factsheet.Entity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Entities by their names: {@code N#<first two letters>} in order of the alphabet, {@code X#<sound>} by how they
 * sound. A person is found by the surname too. The rows are the same in every article, so that most are written once.
 */
public record Names(Table table) {
    /** After every name that begins with the same letters. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    /** Before every name. */
    private static final String FIRST = "!";

    private static final String POSITION = "sk";
    private static final int ROUNDS = 5;

    /** Names of similar sound or beginning that are compared. */
    private static final int NEAR = 60;

    /** A name as it is filed, and whose it is. */
    private record Name(String position, KnownEntity known) {}

    /** A range of keys with names of similar sound or beginning. */
    private record Stretch(String partition, String low, String high) {}

    /** The rows of an entity. */
    static List<Item> rows(String key, Entity entity) {
        KnownEntity known = new KnownEntity(key, entity.name(), entity.type());
        List<Item> rows = new ArrayList<>();
        List<String> forms = forms(entity);
        forms.forEach(name -> rows.add(row("N#" + beginning(name), name, known)));
        String sound = Spelling.sound(forms.getLast());
        if (!sound.isEmpty()) {
            rows.add(row("X#" + sound, forms.getLast(), known));
        }
        return rows;
    }

    /** The whole name, and a person's surname. */
    private static List<String> forms(Entity entity) {
        String folded = Fold.fold(entity.name());
        String last = surname(folded);
        return entity.type() == Entity.Type.PERSON && !last.equals(folded) ? List.of(folded, last) : List.of(folded);
    }

    private static String surname(String folded) {
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }

    private static Item row(String partition, String name, KnownEntity known) {
        return Item.of(partition, name + "#" + known.key()).withJson("row", known);
    }

    private static String beginning(String folded) {
        int letters = Math.min(2, folded.codePointCount(0, folded.length()));
        return folded.substring(0, folded.offsetByCodePoints(0, letters));
    }

    /**
     * The names that begin with some letters, in order of the alphabet; where the list ends, those that sound or are
     * spelt like them, the nearest first.
     */
    public Page<KnownEntity> find(
            String letters, int limit, Map<String, String> start, Predicate<KnownEntity> isShown) {
        String folded = Fold.fold(letters);
        if (folded.isEmpty()) {
            return new Page<>(List.of(), Map.of());
        }
        Map<String, KnownEntity> found = new LinkedHashMap<>();
        String position = start.getOrDefault(POSITION, folded);
        for (int round = 0; round < ROUNDS; round++) {
            List<Name> names = names(new Stretch("N#" + beginning(folded), position, folded + LAST), limit + 1);
            List<KnownEntity> shown = shown(names, isShown);
            for (Name name : names) {
                position = name.position();
                if (found.size() == limit) {
                    return new Page<>(List.copyOf(found.values()), Map.of(POSITION, position));
                }
                add(name, found, shown);
            }
            if (names.size() <= limit) {
                alike(folded, limit, found, isShown);
                return new Page<>(List.copyOf(found.values()), Map.of());
            }
        }
        return new Page<>(List.copyOf(found.values()), Map.of(POSITION, position));
    }

    private List<Name> names(Stretch stretch, int limit) {
        return table.earliest(stretch.partition(), stretch.low(), stretch.high(), limit).stream()
                .map(row -> new Name(row.sk(), row.json("row", KnownEntity.class)))
                .toList();
    }

    private static void add(Name name, Map<String, KnownEntity> found, List<KnownEntity> shown) {
        if (shown.contains(name.known())) {
            found.putIfAbsent(name.known().key(), name.known());
        }
    }

    /** The entities of some names that may be shown; each is asked for once. */
    private static List<KnownEntity> shown(List<Name> names, Predicate<KnownEntity> isShown) {
        List<KnownEntity> all = names.stream().map(Name::known).distinct().toList();
        List<Boolean> answers = Parallel.ask(all, isShown::test);
        return IntStream.range(0, all.size())
                .filter(answers::get)
                .mapToObj(all::get)
                .toList();
    }

    /** Those that begin with what was asked are listed already, on this page or one before. */
    private void alike(String folded, int limit, Map<String, KnownEntity> found, Predicate<KnownEntity> isShown) {
        Map<Name, Integer> distances = new LinkedHashMap<>();
        for (Name name : near(folded)) {
            int distance = distance(folded, name);
            boolean listed = name.position().startsWith(folded)
                    || found.containsKey(name.known().key());
            if (distance <= Spelling.tolerance(folded) && !listed) {
                distances.put(name, distance);
            }
        }
        List<Name> nearest = distances.entrySet().stream()
                .sorted(Map.Entry.<Name, Integer>comparingByValue()
                        .thenComparing(name -> name.getKey().position()))
                .map(Map.Entry::getKey)
                .toList();
        for (int from = 0; from < nearest.size() && found.size() < limit; from += limit) {
            List<Name> next = nearest.subList(from, Math.min(from + limit, nearest.size()));
            List<KnownEntity> shown = shown(next, isShown);
            next.stream().takeWhile(name -> found.size() < limit).forEach(name -> add(name, found, shown));
        }
    }

    /** Returns the distance of a name from the question: of the whole name, or of its key if only that was asked. */
    private static int distance(String folded, Name name) {
        String filed = name.position().substring(0, name.position().indexOf('#'));
        String whole = Fold.fold(name.known().name());
        return Math.min(Spelling.distance(folded, filed), Spelling.distance(folded, whole));
    }

    private Collection<Name> near(String folded) {
        String three = folded.substring(0, Math.min(3, folded.length()));
        Stream<Stretch> beginnings = Stream.of(new Stretch("N#" + beginning(folded), three, three + LAST))
                .filter(alike -> !three.equals(folded));
        Stream<Stretch> sounds = Stream.of(folded, surname(folded))
                .distinct()
                .map(Spelling::sound)
                .filter(sound -> !sound.isEmpty())
                .map(sound -> new Stretch("X#" + sound, FIRST, LAST));
        List<Stretch> asked = Stream.concat(sounds, beginnings).toList();
        Map<String, Name> near = new LinkedHashMap<>();
        Parallel.ask(asked, stretch -> names(stretch, NEAR))
                .forEach(names -> names.forEach(name -> near.putIfAbsent(name.position(), name)));
        return near.values();
    }
}
