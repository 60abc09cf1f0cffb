package dev.factbox.archive.catalogue;

import dev.factbox.archive.table.Item;
import dev.factbox.archive.table.Page;
import dev.factbox.archive.table.Parallel;
import dev.factbox.archive.table.Slice;
import dev.factbox.archive.table.Table;
import dev.factbox.archive.watch.Match;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads lists page by page, from the latest back. A position is a sort key, so that a page goes on where the one before
 * ended whatever was written or taken away meanwhile.
 *
 * <p>A list of one partition reads as many rows as it shows entries, and two more. What several partitions have in
 * common is found by a sort key that they share: all are read side by side, the one that reaches furthest back leads,
 * and the others are asked for its rows by key. Such a page looks at no more than {@value #LOOKED} rows of each
 * partition, and at as many by key; when that was not enough it is short, and its {@code next} goes on.
 */
public record Rows(Table table) {
    /** Maximum rows read of each partition for a page of several. */
    static final int LOOKED = 300;

    /** Rows of the first read; each further read doubles it. */
    private static final int STRIDE = 60;

    private static final int LARGEST_STRIDE = 100;

    /** Maximum reads for a page of one partition. */
    private static final int ROUNDS = 5;

    /** More entries than any row has. */
    private static final int ALL = 1_000_000;

    /** Rows of one sort key, one of each partition that is asked. */
    private record Match(String position, List<Item> items) {}

    /**
     * The matches found looking down from a position, and the position where the search ended; empty at the end of
     * the list.
     */
    private record Stretch(List<Match> matches, String end) {
        /** The first so many matches. */
        Stretch first(int most) {
            return matches.size() <= most
                    ? this
                    : new Stretch(
                            matches.subList(0, most), matches.get(most - 1).position());
        }
    }

    /** A source of rows: at most a number of them, from a position down. */
    private interface Way {
        Stretch down(String low, String high, int most);
    }

    /** Returns a page of the entries in one partition's rows, most of which hold at least one. */
    <T> Page<T> of(String partition, Slice slice, Function<Item, List<T>> entries) {
        return fill(slice, slice.low(), slice.high(), few(slice), down(partition), first(entries));
    }

    /** The same of a partition that is sorted by days. */
    <T> Page<T> ofDays(String partition, Slice slice, Function<Item, List<T>> entries) {
        return fill(slice, slice.lowDay(), slice.highDay(), few(slice), down(partition), first(entries));
    }

    /** The same of a list of the index. */
    <T> Page<T> ofList(String list, Slice slice, Function<Item, List<T>> entries) {
        return fill(slice, slice.low(), slice.high(), few(slice), listed(list), first(entries));
    }

    /** Returns a page of the entries in the rows that several partitions share. */
    <T> Page<T> ofAll(List<String> partitions, Slice slice, Function<List<Item>, List<T>> entries) {
        return partitions.size() == 1
                ? of(partitions.getFirst(), slice, item -> entries.apply(List.of(item)))
                : fill(slice, slice.low(), slice.high(), many(slice), shared(partitions), entries);
    }

    /**
     * Returns a page of one partition few of whose rows hold an entry; reads as many rows as for several partitions.
     */
    <T> Page<T> sought(String partition, Slice slice, Function<Item, List<T>> entries) {
        return fill(slice, slice.low(), slice.high(), many(slice), down(partition), first(entries));
    }

    private Way way(List<String> partitions) {
        return partitions.size() == 1 ? down(partitions.getFirst()) : shared(partitions);
    }

    /**
     * What the rows hold to which those lead that some partitions share.
     *
     * @param leads the key of a row, or nothing where there is no need to look
     */
    <T> Page<T> from(
            List<String> partitions,
            Slice slice,
            Function<List<Item>, Optional<Item>> leads,
            Function<Item, List<T>> entries) {
        Way way = follow(way(partitions), slice, leads);
        return fill(slice, slice.low(), slice.high(), many(slice), way, first(entries));
    }

    /** The same from a list of the index, each of whose rows leads somewhere. */
    <T> Page<T> fromList(String list, Slice slice, Function<Item, Item> leads, Function<Item, List<T>> entries) {
        Way way = follow(listed(list), slice, items -> Optional.of(leads.apply(items.getFirst())));
        return fill(slice, slice.low(), slice.high(), few(slice), way, first(entries));
    }

    private static <T> Function<List<Item>, List<T>> first(Function<Item, List<T>> entries) {
        return items -> entries.apply(items.getFirst());
    }

    /** Returns the sizes of successive reads of a list most of whose rows hold an entry. */
    private static List<Integer> few(Slice slice) {
        return Collections.nCopies(ROUNDS, slice.limit() + 2);
    }

    /** Returns the sizes of successive reads of a list many of whose rows hold none. */
    private static List<Integer> many(Slice slice) {
        int stride = Math.clamp(slice.limit() + 1, STRIDE, LARGEST_STRIDE);
        return IntStream.iterate(0, looked -> looked < LOOKED, looked -> 2 * looked + stride)
                .mapToObj(looked -> Math.min(looked + stride, LOOKED - looked))
                .toList();
    }

    private Way down(String partition) {
        return (low, high, most) -> stretch(table.latest(partition, low, high, most), "sk", most);
    }

    private Way listed(String list) {
        return (low, high, most) -> stretch(table.listed(list, low, high, most), "at", most);
    }

    private static Stretch stretch(List<Item> items, String attribute, int asked) {
        List<Match> matches = items.stream()
                .map(item -> new Match(item.string(attribute), List.of(item)))
                .toList();
        return new Stretch(
                matches, items.size() < asked ? "" : matches.getLast().position());
    }

    private static <T> Page<T> fill(
            Slice slice,
            String low,
            String high,
            List<Integer> strides,
            Way way,
            Function<List<Item>, List<T>> entries) {
        List<T> found = new ArrayList<>();
        String position = slice.begin(high);
        int taken = slice.taken();
        for (int stride : strides) {
            Stretch stretch =
                    low.compareTo(position) > 0 ? new Stretch(List.of(), "") : way.down(low, position, stride);
            for (Match match : stretch.matches()) {
                List<T> here = entries.apply(match.items());
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

    private Way follow(Way way, Slice slice, Function<List<Item>, Optional<Item>> leads) {
        return (low, high, most) -> {
            Stretch stretch = way.down(low, high, most);
            List<Match> leading = stretch.matches().stream()
                    .flatMap(match ->
                            leads.apply(match.items()).stream().map(key -> new Match(match.position(), List.of(key))))
                    .toList();
            Stretch enough = new Stretch(leading, stretch.end()).first(slice.limit() + 1);
            return new Stretch(followed(enough.matches()), enough.end());
        };
    }

    /** The rows that some keys are of, but for those that aren't there. */
    private List<Match> followed(List<Match> leading) {
        Map<Map<String, ?>, Item> rows = new HashMap<>();
        table.getAll(leading.stream().flatMap(match -> match.items().stream()).toList())
                .forEach(row -> rows.put(row.key(), row));
        return leading.stream()
                .flatMap(match -> Stream.ofNullable(
                                rows.get(match.items().getFirst().key()))
                        .map(row -> new Match(match.position(), List.of(row))))
                .toList();
    }

    private Way shared(List<String> partitions) {
        return (low, high, most) -> {
            List<Reach> reaches = Parallel.ask(
                    partitions, partition -> Reach.of(partition, table.latest(partition, low, high, most), most));
            Reach leader =
                    reaches.stream().min(Comparator.comparing(Reach::end)).orElseThrow();
            List<Map<String, Item>> whole = Parallel.ask(reaches, reach -> whole(reach, leader));
            List<Match> matches = leader.rows().descendingKeySet().stream()
                    .filter(position -> whole.stream().allMatch(rows -> rows.containsKey(position)))
                    .map(position -> new Match(
                            position,
                            whole.stream()
                                    .flatMap(rows -> Stream.ofNullable(rows.get(position)))
                                    .toList()))
                    .toList();
            return new Stretch(matches, leader.end());
        };
    }

    /** A partition's rows, with those of the leader's that it has too below what was read of it. */
    private Map<String, Item> whole(Reach reach, Reach leader) {
        List<Item> below = leader.rows().headMap(reach.end(), false).keySet().stream()
                .map(position -> Item.of(reach.partition(), position))
                .toList();
        Map<String, Item> whole = new HashMap<>(reach.rows());
        table.getAll(below).forEach(item -> whole.put(item.sk(), item));
        return whole;
    }

    /** The latest rows of a partition, and how far back they reach; empty when that is all of them. */
    private record Reach(String partition, TreeMap<String, Item> rows, String end) {
        static Reach of(String partition, List<Item> latest, int asked) {
            TreeMap<String, Item> rows = new TreeMap<>();
            latest.forEach(item -> rows.put(item.sk(), item));
            return new Reach(partition, rows, latest.size() < asked ? "" : rows.firstKey());
        }
    }
}
