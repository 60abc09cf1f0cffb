package dev.factbox.archive.index;

import dev.factbox.archive.entry.ArticleLine;
import dev.factbox.archive.entry.DayLine;
import dev.factbox.archive.entry.Hit;
import dev.factbox.archive.entry.Said;
import dev.factbox.archive.entry.Stated;
import dev.factbox.archive.entry.TimelineEntry;
import dev.factbox.archive.entry.Utterance;
import dev.factbox.archive.index.Keywords.Keyword;
import dev.factbox.archive.table.Item;
import dev.factbox.factsheet.EntityKey;
import dev.factbox.factsheet.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The items by which a version is found across articles, made from its sheet alone. Those of one partition are sorted
 * by {@code <at>#<article>}, the same in all of them, so that what two partitions share is found by key; only a
 * timeline is sorted by {@code <day>#<at>#<article>}. Rows are what costs, so each kind is bounded, the most salient
 * first.
 */
public final class IndexRows {
    private static final int ENTITIES = 16;
    private static final int ABOUT = 4;
    private static final int SAID_ABOUT = 8;
    private static final int SUBJECTS = 5;
    private static final int OBJECTS = 5;
    private static final int BETWEEN = 8;
    private static final int CLAIMS = 6;
    private static final int DAYS = 10;
    private static final int TIMELINES = 8;
    private static final int TOPICS = 6;
    private static final int BYLINES = 3;

    private final Filing filing;
    private final List<Said> said;
    private final List<Stated> stated;
    private final List<Item> rows = new ArrayList<>();

    private IndexRows(Filing filing) {
        this.filing = filing;
        this.said = Sayings.of(filing);
        this.stated = Statements.of(filing);
    }

    /** All rows of a version. */
    public static List<Item> of(Filing filing) {
        IndexRows index = new IndexRows(filing);
        index.entities();
        index.quotes();
        index.claims();
        index.timelines();
        index.days();
        index.words();
        index.origins();
        return index.rows;
    }

    private void entities() {
        List<String> keys = List.copyOf(filing.byKey().keySet());
        filing.byKey().forEach((key, entity) -> {
            if (keys.indexOf(key) < ENTITIES) {
                rows.add(filing.row(Partitions.entity(key), EntityRow.of(filing, entity, keys)));
            }
        });
    }

    private void quotes() {
        if (!said.isEmpty()) {
            add(Partitions.quotes(filing.sheet().id()), said);
        }
        List<String> speakers = said.stream()
                .flatMap(quote -> Stream.ofNullable(quote.key()))
                .distinct()
                .toList();
        speakers.forEach(key -> add(Partitions.speaker(key), by(key, said)));
        Set<String> about =
                said.stream().flatMap(quote -> quote.about().stream()).collect(Collectors.toSet());
        List<String> named = filing.mostSalient(about, ABOUT);
        named.forEach(key -> add(Partitions.about(key), naming(key, said)));
        named.stream()
                .flatMap(key -> speakers.stream()
                        .map(speaker ->
                                new QuotesOf(Partitions.saidAbout(speaker, key), naming(key, by(speaker, said)))))
                .filter(both -> !both.quotes().isEmpty())
                .limit(SAID_ABOUT)
                .forEach(both -> add(both.partition(), both.quotes()));
    }

    /** Quotes, and where they are to be filed. */
    private record QuotesOf(String partition, List<Said> quotes) {}

    private static List<Said> by(String speaker, List<Said> quotes) {
        return quotes.stream().filter(quote -> speaker.equals(quote.key())).toList();
    }

    private static List<Said> naming(String key, List<Said> quotes) {
        return quotes.stream().filter(quote -> quote.about().contains(key)).toList();
    }

    private void add(String partition, List<Said> quotes) {
        rows.add(filing.row(partition, new QuotesRow(filing.line(), quotes)));
    }

    private void claims() {
        List<String> subjects = parties(SUBJECTS, Stated::isBy);
        List<String> objects = parties(OBJECTS, Stated::isOn);
        subjects.forEach(key -> addClaims(Partitions.subject(key), claim -> claim.isBy(key)));
        objects.forEach(key -> addClaims(Partitions.object(key), claim -> claim.isOn(key)));
        subjects.stream()
                .flatMap(subject -> objects.stream().map(object -> List.of(subject, object)))
                .filter(pair -> stated.stream().anyMatch(claim -> isBetween(pair, claim)))
                .limit(BETWEEN)
                .forEach(pair -> addClaims(
                        Partitions.between(pair.getFirst(), pair.getLast()), claim -> isBetween(pair, claim)));
    }

    private static boolean isBetween(List<String> pair, Stated claim) {
        return claim.isBy(pair.getFirst()) && claim.isOn(pair.getLast());
    }

    /** The most salient entities that take part in claims. */
    private List<String> parties(int most, BiPredicate<Stated, String> takesPart) {
        Set<String> keys = stated.stream()
                .flatMap(claim -> claim.keys().values().stream().filter(key -> takesPart.test(claim, key)))
                .collect(Collectors.toSet());
        return filing.mostSalient(keys, most);
    }

    private void addClaims(String partition, Predicate<Stated> wanted) {
        List<Stated> claims = surest(stated.stream().filter(wanted), CLAIMS);
        rows.add(filing.row(partition, new ClaimsRow(filing.line(), claims)));
    }

    /** The surest claims, in the order of the text. */
    private static List<Stated> surest(Stream<Stated> claims, int most) {
        return claims.sorted(Comparator.comparingDouble(
                                (Stated stated) -> stated.claim().confidence())
                        .reversed())
                .limit(most)
                .sorted(Comparator.comparingInt(stated -> stated.claim().start()))
                .toList();
    }

    private void timelines() {
        Set<List<String>> entries = new LinkedHashSet<>();
        stated.stream()
                .filter(claim -> claim.on() != null)
                .forEach(claim -> claim.keys().values().forEach(key -> entries.add(List.of(key, on(claim)))));
        entries.stream().limit(TIMELINES).forEach(entry -> {
            String key = entry.getFirst();
            String day = entry.getLast();
            Stream<Stated> claims = stated.stream()
                    .filter(claim -> day.equals(claim.on()))
                    .filter(claim -> claim.isBy(key) || claim.isOn(key));
            rows.add(Item.of(Partitions.timeline(key), day + "#" + filing.at())
                    .withJson("row", new TimelineEntry(day, filing.line(), surest(claims, CLAIMS))));
        });
    }

    private static String on(Stated claim) {
        return String.valueOf(claim.on());
    }

    private void days() {
        Map<String, List<String>> byDay = new LinkedHashMap<>();
        Map<String, String> days = filing.days();
        filing.sheet().dates().stream()
                .filter(date -> days.containsKey(date.id()))
                .forEach(date -> byDay.computeIfAbsent(String.valueOf(days.get(date.id())), d -> new ArrayList<>())
                        .add(filing.sentences().around(date.start()).exact().replaceAll("\\s+", " ")));
        byDay.entrySet().stream().limit(DAYS).forEach(entry -> {
            String day = entry.getKey();
            DayLine line = new DayLine(
                    filing.line(),
                    entry.getValue().stream()
                            .distinct()
                            .limit(DayLine.SENTENCES)
                            .toList(),
                    surest(stated.stream().filter(claim -> day.equals(claim.on())), DayLine.CLAIMS),
                    said.stream()
                            .filter(quote -> day.equals(quote.on()))
                            .limit(DayLine.QUOTES)
                            .toList());
            rows.add(filing.row(Partitions.day(day), line));
        });
    }

    private void words() {
        String headline =
                filing.sheet().headline() == null ? "" : filing.sheet().headline();
        Set<String> quoted = said.stream()
                .flatMap(quote -> quote.said().stream())
                .flatMap(piece -> Keywords.asked(piece).stream())
                .collect(Collectors.toSet());
        for (Keyword keyword : Keywords.of(headline, filing.text())) {
            Passage passage = keyword.places().isEmpty()
                    ? null
                    : filing.sentences().around(keyword.places().getFirst().start());
            Hit hit = new Hit(
                    filing.line(),
                    keyword.count(),
                    keyword.titled(),
                    quoted.contains(keyword.word()),
                    keyword.places(),
                    passage);
            rows.add(filing.row(Partitions.word(keyword.word()), hit));
        }
    }

    /** Adds the rows of the authors and of the sender's subjects. */
    private void origins() {
        filing.sheet().by().stream()
                .flatMap(name -> EntityKey.of(name).stream())
                .distinct()
                .limit(BYLINES)
                .forEach(slug -> rows.add(filing.row(Partitions.by(slug), new LineRow(filing.line()))));
        filing.sheet().subjects().stream()
                .flatMap(subject -> Stream.ofNullable(subject.name() != null ? subject.name() : subject.code()))
                .flatMap(name -> EntityKey.of(name).stream())
                .distinct()
                .limit(TOPICS)
                .forEach(slug -> rows.add(filing.row(Partitions.topic(slug), new LineRow(filing.line()))));
    }

    /** The quotes of an article: all, those of one speaker, or those about one entity. */
    public record QuotesRow(ArticleLine article, List<Said> quotes) {
        public List<Utterance> utterances() {
            return quotes.stream().map(quote -> quote.in(article)).toList();
        }
    }

    /** The claims in which an entity acts or is acted on. */
    public record ClaimsRow(ArticleLine article, List<Stated> claims) {}

    /** An article, and nothing more. */
    public record LineRow(ArticleLine article) {}

    /** The names under which the entities of a version are found: by their beginning, and by their sound. */
    public static List<Item> names(Filing filing) {
        List<Item> names = new ArrayList<>();
        filing.byKey().entrySet().stream()
                .limit(ENTITIES)
                .forEach(entry -> names.addAll(Names.rows(entry.getKey(), entry.getValue())));
        return List.copyOf(names);
    }
}
