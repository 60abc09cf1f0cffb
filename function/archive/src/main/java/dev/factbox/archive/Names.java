package dev.factbox.archive;

import dev.factbox.factsheet.Entity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Entities by their names: {@code N#<first two letters>} in order of the alphabet, {@code X#<sound>} by how they sound. A
 * person is found by the surname too. The rows are the same in every article, so that most are written once.
 */
record Names(Table table) {
    /** After every name that begins with the same letters. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    /** Before every name. */
    private static final String FIRST = "!";

    private static final String POSITION = "sk";
    private static final int ROUNDS = 5;

    /** How many names that sound or begin alike are compared. */
    private static final int NEAR = 60;

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
    Page<KnownEntity> find(String letters, int limit, Map<String, String> start, Predicate<KnownEntity> isShown) {
        String folded = Fold.fold(letters);
        if (folded.isEmpty()) {
            return new Page<>(List.of(), Map.of());
        }
        Map<String, KnownEntity> found = new LinkedHashMap<>();
        String position = start.getOrDefault(POSITION, folded);
        for (int round = 0; round < ROUNDS; round++) {
            List<Item> names = table.earliest("N#" + beginning(folded), position, folded + LAST, limit + 1);
            for (Item name : names) {
                position = name.sk();
                if (found.size() == limit) {
                    return new Page<>(List.copyOf(found.values()), Map.of(POSITION, position));
                }
                add(name, found, isShown);
            }
            if (names.size() <= limit) {
                alike(folded, limit, found, isShown);
                return new Page<>(List.copyOf(found.values()), Map.of());
            }
        }
        return new Page<>(List.copyOf(found.values()), Map.of(POSITION, position));
    }

    private static void add(Item name, Map<String, KnownEntity> found, Predicate<KnownEntity> isShown) {
        KnownEntity known = name.json("row", KnownEntity.class);
        if (!found.containsKey(known.key()) && isShown.test(known)) {
            found.put(known.key(), known);
        }
    }

    private void alike(String folded, int limit, Map<String, KnownEntity> found, Predicate<KnownEntity> isShown) {
        Map<Item, Integer> distances = new LinkedHashMap<>();
        for (Item name : near(folded)) {
            int distance = distance(folded, name);
            if (distance <= Spelling.tolerance(folded)) {
                distances.put(name, distance);
            }
        }
        distances.entrySet().stream()
                .sorted(Map.Entry.<Item, Integer>comparingByValue()
                        .thenComparing(name -> name.getKey().sk()))
                .map(Map.Entry::getKey)
                .takeWhile(name -> found.size() < limit)
                .forEach(name -> add(name, found, isShown));
    }

    /** How far a name is from what was asked: the whole name, or what it is filed under when only that was asked. */
    private static int distance(String folded, Item name) {
        String filed = name.sk().substring(0, name.sk().indexOf('#'));
        String whole = Fold.fold(name.json("row", KnownEntity.class).name());
        return Math.min(Spelling.distance(folded, filed), Spelling.distance(folded, whole));
    }

    private Collection<Item> near(String folded) {
        Map<String, Item> near = new LinkedHashMap<>();
        for (String asked : surname(folded).equals(folded) ? List.of(folded) : List.of(folded, surname(folded))) {
            String sound = Spelling.sound(asked);
            if (!sound.isEmpty()) {
                table.earliest("X#" + sound, FIRST, LAST, NEAR).forEach(name -> near.put(name.sk(), name));
            }
        }
        String three = folded.substring(0, Math.min(3, folded.length()));
        table.earliest("N#" + beginning(folded), three, three + LAST, NEAR)
                .forEach(name -> near.putIfAbsent(name.sk(), name));
        return near.values();
    }
}
