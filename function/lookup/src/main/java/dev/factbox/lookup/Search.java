package dev.factbox.lookup;

import dev.factbox.archive.catalogue.Catalogue;
import dev.factbox.archive.entry.ArticleLine;
import dev.factbox.archive.entry.Found;
import dev.factbox.archive.entry.Hit;
import dev.factbox.archive.table.Page;
import dev.factbox.archive.table.Slice;
import dev.factbox.factsheet.Passage;
import dev.factbox.factsheet.Span;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Articles by words and "phrases". The newest {@value #WINDOW} articles that have all of them are ranked and shown the
 * most telling first; then the next {@value #WINDOW}. A window keeps its bounds from page to page, so that what arrives
 * meanwhile neither repeats nor hides anything.
 */
record Search(Catalogue catalogue) {
    private static final int WINDOW = 100;
    private static final String END = "end";
    private static final String SCORE = "score";
    private static final String LAST = "last";

    /**
     * An article found.
     *
     * @param score how telling: how often the words stand in it, and whether in its headline
     * @param passages sentences with the words, none twice
     */
    record Result(ArticleLine article, int score, List<Marked> passages) {}

    /** A sentence; {@code highlights} are where the words stand, in code points of the article's text. */
    record Marked(int start, int end, String exact, List<Span> highlights) {}

    private record Ranked(Found found, int score) {
        static final Comparator<Ranked> BEST_FIRST = Comparator.comparingInt(Ranked::score)
                .thenComparing(ranked -> ranked.found().position())
                .reversed();
    }

    Page<Result> find(String asked, Instant now, int limit, Map<String, String> start) {
        Question question = Question.of(asked);
        if (question.words().isEmpty()) {
            return new Page<>(List.of(), Map.of());
        }
        // Within a window that was begun, what arrived meanwhile is read too, and there may be more than at first.
        int window = start.containsKey(SCORE) ? 2 * WINDOW : WINDOW;
        Page<Found> newest = catalogue.found(question.words(), Slice.of(now, window, begin(start)));
        String end = start.getOrDefault(END, newest.next().getOrDefault("sk", ""));
        List<Ranked> ranked = newest.items().stream()
                .filter(found -> isInside(found, end) && question.isIn(found))
                .map(found -> new Ranked(found, score(question, found)))
                .filter(found -> isAfter(found, start))
                .sorted(Ranked.BEST_FIRST)
                .toList();
        List<Result> shown = ranked.stream().limit(limit).map(Search::result).toList();
        return new Page<>(shown, next(start, end, ranked, limit));
    }

    private static Map<String, String> begin(Map<String, String> start) {
        Map<String, String> begin = new HashMap<>(start);
        begin.keySet().removeAll(List.of(END, SCORE, LAST));
        return begin;
    }

    private static boolean isInside(Found found, String end) {
        return found.position().compareTo(end) > 0;
    }

    private static boolean isAfter(Ranked ranked, Map<String, String> start) {
        if (!start.containsKey(SCORE)) {
            return true;
        }
        int score = Integer.parseInt(start.getOrDefault(SCORE, "0"));
        return ranked.score() < score
                || (ranked.score() == score && ranked.found().position().compareTo(start.getOrDefault(LAST, "")) < 0);
    }

    private static Map<String, String> next(Map<String, String> start, String end, List<Ranked> ranked, int limit) {
        if (ranked.size() > limit) {
            Ranked last = ranked.get(limit - 1);
            Map<String, String> next = new HashMap<>(begin(start));
            next.put(END, end);
            next.put(SCORE, Integer.toString(last.score()));
            next.put(LAST, last.found().position());
            return next;
        }
        return end.isEmpty() ? Map.of() : Map.of("sk", end);
    }

    /**
     * Of each word its count, flattened as BM25 does with k1 = 1.2 (Robertson and Zaragoza, 2009); the headline more.
     */
    private static int score(Question question, Found found) {
        int score = 1000 * question.phrases().size();
        for (Hit hit : found.hits()) {
            score += (int) (2200L * hit.count() / (hit.count() + 1.2)) + (hit.titled() ? 1000 : 0);
        }
        return score;
    }

    private static Result result(Ranked ranked) {
        List<Hit> hits = ranked.found().hits();
        Map<Span, Marked> passages = new LinkedHashMap<>();
        hits.stream().flatMap(hit -> Stream.ofNullable(hit.passage())).forEach(passage -> {
            Span span = new Span(passage.start(), passage.end());
            passages.putIfAbsent(span, marked(passage, span, hits));
        });
        return new Result(ranked.found().article(), ranked.score(), List.copyOf(passages.values()));
    }

    private static Marked marked(Passage passage, Span span, List<Hit> hits) {
        List<Span> highlights = hits.stream()
                .flatMap(hit -> hit.places().stream())
                .filter(span::contains)
                .sorted()
                .toList();
        return new Marked(passage.start(), passage.end(), passage.exact(), highlights);
    }
}
