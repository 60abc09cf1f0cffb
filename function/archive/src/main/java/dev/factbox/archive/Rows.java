package dev.factbox.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists page by page, from the latest back. A position is a sort key, so that a page goes on where the one before
 * ended whatever was written or taken away meanwhile.
 *
 * <p>A list of one partition reads as many rows as it shows entries, and two more. What several partitions have in common
 * is found by a sort key that they share: the partition that reaches furthest back leads, and the others are asked for
 * its rows by key. Such a page looks at no more than {@value #ROUNDS} × {@value #STRIDE} rows of each partition, and as
 * many again by key; when that was not enough it is short, and its {@code next} goes on.
 */
record Rows(Table table) {
    static final int ROUNDS = 5;
    static final int STRIDE = 60;

    /** More entries than any row has. */
    private static final int ALL = 1_000_000;

    /** Rows of one sort key, one of each partition that is asked. */
    private record Match(String position, List<Item> items) {}

    /** What was found looking down from a position, and where that ended; empty at the end of the list. */
    private record Stretch(List<Match> matches, String end) {}

    /** Where rows come from. */
    private interface Way {
        Stretch down(String low, String high);
    }

    /** What the rows of one partition hold, most of them at least one entry. */
    <T> Page<T> of(String partition, Slice slice, Function<Item, List<T>> entries) {
        Way way =
                (low, high) -> stretch(table.latest(partition, low, high, slice.limit() + 2), "sk", slice.limit() + 2);
        return fill(slice, slice.low(), slice.high(), way, items -> entries.apply(items.getFirst()));
    }

    /** The same of a partition that is sorted by days. */
    <T> Page<T> ofDays(String partition, Slice slice, Function<Item, List<T>> entries) {
        Way way =
                (low, high) -> stretch(table.latest(partition, low, high, slice.limit() + 2), "sk", slice.limit() + 2);
        return fill(slice, slice.lowDay(), slice.highDay(), way, items -> entries.apply(items.getFirst()));
    }

    /** The same of a list of the index. */
    <T> Page<T> ofList(String list, Slice slice, Function<Item, List<T>> entries) {
        Way way = (low, high) -> listed(list, slice, low, high);
        return fill(slice, slice.low(), slice.high(), way, items -> entries.apply(items.getFirst()));
    }

    /** What the rows that several partitions share hold, none or more entries. */
    <T> Page<T> ofAll(List<String> partitions, Slice slice, Function<List<Item>, List<T>> entries) {
        return partitions.size() == 1
                ? of(partitions.getFirst(), slice, item -> entries.apply(List.of(item)))
                : fill(slice, slice.low(), slice.high(), (low, high) -> common(partitions, low, high), entries);
    }

    /**
     * The same, read for many rows at a time.
     *
     * @param entries for a list of rows what each of them holds, in the same order
     */
    <T> Page<T> ofAllTogether(List<String> partitions, Slice slice, Function<List<List<Item>>, List<List<T>>> entries) {
        Way way = partitions.size() == 1
                ? (low, high) -> rows(partitions.getFirst(), slice, low, high)
                : (low, high) -> common(partitions, low, high);
        return fillAll(slice, slice.low(), slice.high(), way, entries);
    }

    /** The same of a list of the index, read for many rows at a time. */
    <T> Page<T> ofListTogether(String list, Slice slice, Function<List<List<Item>>, List<List<T>>> entries) {
        return fillAll(slice, slice.low(), slice.high(), (low, high) -> listed(list, slice, low, high), entries);
    }

    private Stretch rows(String partition, Slice slice, String low, String high) {
        return stretch(table.latest(partition, low, high, slice.limit() + 2), "sk", slice.limit() + 2);
    }

    private Stretch listed(String list, Slice slice, String low, String high) {
        return stretch(table.listed(list, low, high, slice.limit() + 2), "at", slice.limit() + 2);
    }

    private static Stretch stretch(List<Item> items, String attribute, int asked) {
        List<Match> matches = items.stream()
                .map(item -> new Match(item.string(attribute), List.of(item)))
                .toList();
        return new Stretch(
                matches, items.size() < asked ? "" : matches.getLast().position());
    }

    private static <T> Page<T> fill(
            Slice slice, String low, String high, Way way, Function<List<Item>, List<T>> entries) {
        return fillAll(slice, low, high, way, all -> all.stream().map(entries).toList());
    }

    private static <T> Page<T> fillAll(
            Slice slice, String low, String high, Way way, Function<List<List<Item>>, List<List<T>>> entries) {
        List<T> found = new ArrayList<>();
        String position = slice.begin(high);
        int taken = slice.taken();
        for (int round = 0; round < ROUNDS; round++) {
            Stretch stretch = low.compareTo(position) > 0 ? new Stretch(List.of(), "") : way.down(low, position);
            List<List<T>> all =
                    entries.apply(stretch.matches().stream().map(Match::items).toList());
            for (int i = 0; i < all.size(); i++) {
                Match match = stretch.matches().get(i);
                List<T> here = all.get(i);
                int skip = match.position().equals(position) ? Math.min(taken, here.size()) : 0;
                int fitting = Math.min(here.size(), skip + slice.limit() - found.size());
                found.addAll(here.subList(skip, fitting));
                if (fitting < here.size()) {
                    return new Page<>(found, Slice.next(match.position(), fitting));
                }
            }
            if (stretch.end().isEmpty()) {
                return new Page<>(found, Map.of());
            }
            position = stretch.end();
            taken = ALL;
        }
        return new Page<>(found, Slice.next(position, ALL));
    }

    private Stretch common(List<String> partitions, String low, String high) {
        List<Reach> reaches = partitions.stream()
                .map(partition -> Reach.of(partition, table.latest(partition, low, high, STRIDE)))
                .toList();
        Reach leader = reaches.stream().min(Comparator.comparing(Reach::end)).orElseThrow();
        reaches.forEach(reach -> reach.add(missing(reach, leader)));
        List<Match> matches = new ArrayList<>();
        for (String position : leader.rows().descendingKeySet()) {
            List<@Nullable Item> items = reaches.stream()
                    .<@Nullable Item>map(reach -> reach.rows().get(position))
                    .toList();
            List<Item> there = items.stream()
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .toList();
            if (there.size() == reaches.size()) {
                matches.add(new Match(position, there));
            }
        }
        return new Stretch(matches, leader.end());
    }

    /** The leader's rows that a partition has too, as far as they lie below what was read of it. */
    private List<Item> missing(Reach reach, Reach leader) {
        List<Item> keys = leader.rows().headMap(reach.end(), false).keySet().stream()
                .map(position -> Item.of(reach.partition(), position))
                .toList();
        return keys.isEmpty() ? List.of() : table.getAll(keys);
    }

    /** The latest rows of a partition, and how far back they reach; empty when that is all of them. */
    private record Reach(String partition, TreeMap<String, Item> rows, String end) {
        static Reach of(String partition, List<Item> latest) {
            TreeMap<String, Item> rows = new TreeMap<>();
            latest.forEach(item -> rows.put(item.sk(), item));
            return new Reach(partition, rows, latest.size() < STRIDE ? "" : rows.firstKey());
        }

        void add(List<Item> more) {
            more.forEach(item -> rows.put(item.sk(), item));
        }
    }
}
