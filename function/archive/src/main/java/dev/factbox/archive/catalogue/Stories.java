package dev.factbox.archive.catalogue;

import dev.factbox.archive.entry.ArticleLine;
import dev.factbox.archive.entry.Relative;
import dev.factbox.archive.entry.Story;
import dev.factbox.archive.index.Features;
import dev.factbox.archive.index.Likenesses;
import dev.factbox.archive.index.Partitions;
import dev.factbox.archive.life.Current;
import dev.factbox.archive.table.Item;
import dev.factbox.archive.table.Moment;
import dev.factbox.archive.table.Page;
import dev.factbox.archive.table.Parallel;
import dev.factbox.archive.table.Slice;
import dev.factbox.archive.table.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Articles of the same story, told by their {@link Features} at the moment of asking: nothing is stored for it, so
 * that the order of arrival can't matter and what is killed is gone from its story too.
 */
public record Stories(Table table, Rows rows, Current current) {
    /** Articles from which a page of stories is made. */
    static final int WINDOW = 200;

    /** Two articles tell of the same when they are as alike as this, and not further apart than that. */
    private static final double ALIKE = 0.35;

    private static final Duration APART = Duration.ofDays(7);
    private static final double SAME = 0.93;

    /** An article's relatives are looked for under so many of its features, so many articles each. */
    private static final int FEATURES = 8;

    private static final int EACH = 40;
    private static final int CANDIDATES = 60;

    /** An article as stories see it. */
    private record Member(Item current, Instant at, Features features) {
        static Member of(Item current) {
            return new Member(
                    current,
                    Instant.parse(current.string("at")
                            .substring(0, current.string("at").indexOf('#'))),
                    Features.read(Optional.ofNullable(current.stringOrNull("features"))
                            .orElse("")));
        }

        ArticleLine line() {
            return current.json("line", ArticleLine.class);
        }

        boolean isNear(Member other) {
            return Duration.between(at, other.at()).abs().compareTo(APART) <= 0;
        }
    }

    /** The stories among the latest {@value #WINDOW} articles of a slice, whatever its limit, the latest first. */
    Page<Story> latest(Slice slice) {
        Slice window = new Slice(slice.now(), slice.from(), slice.to(), WINDOW, slice.start());
        Page<Member> page = rows.ofList(Current.ARTICLES, window, item -> List.of(Member.of(item)));
        return new Page<>(stories(page.items()), page.next());
    }

    private static List<Story> stories(List<Member> members) {
        ToDoubleFunction<String> rarity =
                Features.rarity(members.stream().map(Member::features).toList());
        Likenesses likenesses = new Likenesses();
        int[] story = IntStream.range(0, members.size()).toArray();
        for (int i = 0; i < story.length; i++) {
            double[] alike = likenesses.add(members.get(i).features().vector(rarity));
            for (int j = 0; j < i; j++) {
                if (alike[j] >= ALIKE && members.get(i).isNear(members.get(j))) {
                    join(story, i, j);
                }
            }
        }
        Map<Integer, List<Member>> byStory = new LinkedHashMap<>();
        for (int i = 0; i < story.length; i++) {
            byStory.computeIfAbsent(first(story, i), s -> new ArrayList<>()).add(members.get(i));
        }
        return byStory.values().stream()
                .filter(together -> together.size() > 1)
                .map(Stories::story)
                .toList();
    }

    /** Puts two articles' stories together under the earlier of their numbers. */
    private static void join(int[] story, int i, int j) {
        int a = first(story, i);
        int b = first(story, j);
        story[Math.max(a, b)] = Math.min(a, b);
    }

    private static int first(int[] story, int i) {
        int at = i;
        while (story[at] != at) {
            at = story[at];
        }
        return at;
    }

    private static Story story(List<Member> together) {
        Map<String, Integer> salience = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        together.forEach(member -> member.features().weights().forEach((feature, weight) -> {
            if (feature.startsWith("@")) {
                salience.merge(feature.substring(1), weight, Integer::sum);
                counts.merge(feature.substring(1), 1, Integer::sum);
            }
        }));
        List<String> entities = counts.keySet().stream()
                .filter(key -> 2 * counts.getOrDefault(key, 0) > together.size())
                .sorted(Comparator.comparingInt((String key) -> -salience.getOrDefault(key, 0))
                        .thenComparing(key -> key))
                .limit(Story.ENTITIES)
                .toList();
        return new Story(
                together.getLast().line().published().value(),
                together.getFirst().line().published().value(),
                entities,
                together.stream().map(Member::line).toList());
    }

    /** The articles that tell of the same as one, the most alike first; empty when it may not be served. */
    Optional<List<Relative>> of(String article, Instant now, int limit) {
        return current.find(article)
                .filter(item -> Current.isServed(item, now))
                .map(Member::of)
                .map(member -> relatives(member, now, limit));
    }

    private List<Relative> relatives(Member member, Instant now, int limit) {
        Map<String, Integer> shared = candidates(member, now);
        List<Item> keys = shared.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CANDIDATES)
                .map(candidate -> Item.of("A#" + candidate.getKey(), Current.KEY))
                .toList();
        List<Member> candidates = table.getAll(keys).stream()
                .filter(item -> Current.isServed(item, now))
                .map(Member::of)
                .toList();
        Likenesses likenesses = new Likenesses();
        candidates.forEach(candidate -> likenesses.add(candidate.features().vector(feature -> 1)));
        double[] alike = likenesses.add(member.features().vector(feature -> 1));
        return IntStream.range(0, alike.length)
                .filter(i -> alike[i] >= ALIKE)
                .mapToObj(i -> relative(member, candidates.get(i), alike[i]))
                .sorted(Comparator.comparingDouble(Relative::likeness)
                        .reversed()
                        .thenComparing(relative -> relative.article().id()))
                .limit(limit)
                .toList();
    }

    /** The articles around it that share features with it, with the weight of what they share. */
    private Map<String, Integer> candidates(Member member, Instant now) {
        String low = Moment.of(member.at().minus(APART).toString());
        Instant end = member.at().plus(APART);
        String high = Moment.of((end.isBefore(now) ? end : now).toString()) + Slice.LAST;
        Map<String, Integer> shared = new HashMap<>();
        List<Map.Entry<String, Integer>> strongest = member.features().weights().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(FEATURES)
                .toList();
        List<List<String>> found =
                Parallel.ask(strongest, feature -> table.latestKeys(partition(feature.getKey()), low, high, EACH));
        for (int i = 0; i < found.size(); i++) {
            int weight = strongest.get(i).getValue();
            found.get(i).forEach(key -> shared.merge(key.substring(key.indexOf('#') + 1), weight, Integer::sum));
        }
        shared.remove(member.current().pk().substring("A#".length()));
        return shared;
    }

    private static String partition(String feature) {
        return feature.startsWith("@") ? Partitions.entity(feature.substring(1)) : Partitions.word(feature);
    }

    private static Relative relative(Member member, Member candidate, double likeness) {
        Relative.Relation relation = likeness >= SAME
                ? Relative.Relation.NEAR_DUPLICATE
                : candidate.at().isBefore(member.at()) ? Relative.Relation.EARLIER : Relative.Relation.FOLLOW_UP;
        Map<String, Integer> theirs = candidate.features().weights();
        List<String> shared = member.features().weights().entrySet().stream()
                .filter(feature -> feature.getKey().startsWith("@") && theirs.containsKey(feature.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(feature -> feature.getKey().substring(1))
                .toList();
        return new Relative(candidate.line(), relation, Math.round(likeness * 1000) / 1000.0, shared);
    }
}
