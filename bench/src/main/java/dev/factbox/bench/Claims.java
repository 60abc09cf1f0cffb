package dev.factbox.bench;

import com.fasterxml.jackson.databind.JsonNode;
import dev.factbox.factsheet.Claim;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Span;
import dev.factbox.reader.Reader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Claims against events and their participants, by overlap, from {@code *.jsonl} with {@code events},
 * {@code entities} and {@code rels} (MEANTIME). A fact is a subject, a predicate and one object: it is right when the
 * predicate meets an event and the subject one that takes part in it; an event with both an Arg0 and an Arg1 is found
 * when a fact of it meets both.
 */
final class Claims implements Evaluation {
    private final Reader reader;

    Claims(Reader reader) {
        this.reader = reader;
    }

    @Override
    public String name() {
        return "claims";
    }

    @Override
    public List<Figure> run(Path folder) throws IOException {
        List<Figure> figures = new ArrayList<>();
        for (Path file : Sets.having(folder, "rels")) {
            Count count = new Count();
            for (JsonNode document : Sets.documents(file)) {
                if (document.has("rels")) {
                    count.add(Gold.of(document), facts(document));
                }
            }
            String set = Sets.name(file);
            figures.add(new Figure(
                    set,
                    "event trigger F1",
                    harmonic(count.triggersRight, count.triggers, count.eventsMet, count.events)));
            figures.add(
                    new Figure(set, "fact F1", harmonic(count.factsRight, count.facts, count.pairsMet, count.pairs)));
        }
        return figures;
    }

    private static double harmonic(int right, int found, int met, int wanted) {
        double precision = Figure.share(right, found);
        double recall = Figure.share(met, wanted);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private record Fact(
            @Nullable Span subject,
            Span predicate,
            @Nullable Span object) {}

    private List<Fact> facts(JsonNode document) {
        FactSheet sheet = Sets.sheet(reader, document.get("text").asText());
        List<Claim> claims = sheet == null ? List.of() : sheet.claims();
        return claims.stream().flatMap(Claims::facts).toList();
    }

    private static Stream<Fact> facts(Claim claim) {
        Span subject = claim.subject() == null ? null : claim.subject().span();
        Span predicate = new Span(claim.predicate().start(), claim.predicate().end());
        return claim.objects().isEmpty()
                ? Stream.of(new Fact(subject, predicate, null))
                : claim.objects().stream().map(object -> new Fact(subject, predicate, object.span()));
    }

    /** An event with those who act, those whom it befalls, and whatever else takes part. */
    private record Event(Span span, List<Span> who, List<Span> whom, List<Span> others) {}

    /**
     * A document's events.
     *
     * @param end where its annotation ends: what is found after it doesn't count
     */
    private record Gold(List<Event> events, int end) {
        static Gold of(JsonNode document) {
            Map<String, Span> spans = new HashMap<>();
            Map<String, Event> events = new HashMap<>();
            document.get("entities").forEach(one -> spans.put(one.get("id").asText(), span(one)));
            for (JsonNode one : document.get("events")) {
                String id = one.get("id").asText();
                spans.put(id, span(one));
                events.put(id, new Event(span(one), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
            }
            document.get("rels").forEach(relation -> join(relation, spans, events));
            int end = spans.values().stream().mapToInt(Span::end).max().orElse(0);
            return new Gold(List.copyOf(events.values()), end);
        }

        private static Span span(JsonNode one) {
            return new Span(one.get("s").asInt(), one.get("e").asInt());
        }

        /** A relation is its tag, the role, the sources and the targets. */
        private static void join(JsonNode relation, Map<String, Span> spans, Map<String, Event> events) {
            Event event = events.get(relation.get(2).path(0).asText());
            Span target = spans.get(relation.get(3).path(0).asText());
            if (relation.get(0).asText().equals("HAS_PARTICIPANT") && event != null && target != null) {
                switch (relation.get(1).asText()) {
                    case "Arg0" -> event.who.add(target);
                    case "Arg1" -> event.whom.add(target);
                    default -> event.others.add(target);
                }
            }
        }
    }

    /** Counts of matches and misses. */
    private static final class Count {
        private int triggers;
        private int triggersRight;
        private int events;
        private int eventsMet;
        private int facts;
        private int factsRight;
        private int pairs;
        private int pairsMet;

        void add(Gold gold, List<Fact> all) {
            List<Fact> found = all.stream()
                    .filter(fact -> fact.predicate.start() < gold.end)
                    .toList();
            Set<Span> predicates = new HashSet<>();
            found.forEach(fact -> predicates.add(fact.predicate));
            triggers += predicates.size();
            triggersRight += (int) predicates.stream()
                    .filter(predicate -> gold.events.stream().anyMatch(event -> event.span.overlaps(predicate)))
                    .count();
            addEvents(gold, found, predicates);
            addFacts(gold, found);
        }

        private void addEvents(Gold gold, List<Fact> found, Set<Span> predicates) {
            for (Event event : gold.events) {
                events++;
                eventsMet += predicates.stream().anyMatch(event.span::overlaps) ? 1 : 0;
                if (!event.who.isEmpty() && !event.whom.isEmpty()) {
                    pairs++;
                    pairsMet += found.stream()
                                    .filter(fact -> fact.predicate.overlaps(event.span))
                                    .anyMatch(fact -> meets(fact.subject, event.who) && meets(fact.object, event.whom))
                            ? 1
                            : 0;
                }
            }
        }

        private void addFacts(Gold gold, List<Fact> found) {
            Set<Fact> whole = new HashSet<>(found);
            whole.removeIf(fact -> fact.subject == null || fact.object == null);
            facts += whole.size();
            factsRight +=
                    (int) whole.stream().filter(fact -> isRight(fact, gold)).count();
        }

        private static boolean isRight(Fact fact, Gold gold) {
            return gold.events.stream()
                    .filter(event -> event.span.overlaps(fact.predicate))
                    .flatMap(event -> Stream.of(event.who, event.whom, event.others))
                    .anyMatch(participants -> meets(fact.subject, participants));
        }

        private static boolean meets(@Nullable Span span, List<Span> others) {
            return span != null && others.stream().anyMatch(span::overlaps);
        }
    }
}
