package dev.factbox.bench;

import com.fasterxml.jackson.databind.JsonNode;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Mention;
import dev.factbox.factsheet.Problem;
import dev.factbox.factsheet.Span;
import dev.factbox.reader.Reader;
import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.article.Upload;
import dev.factbox.reader.facts.entities.Entities;
import dev.factbox.reader.format.Articles;
import dev.factbox.reader.language.Language;
import dev.factbox.reader.language.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The CoNLL-2012 measure of all mentions that the reader's coreference links, on all documents and on every fourth,
 * which it isn't trained on; then pronouns and nominals that the reader gives to an entity: how many are right, and
 * how many of the third person singular that could be given to a name are. From {@code *.jsonl} with {@code sents}
 * and {@code clusters} of [first word, last word], counted through the document. A mention is right when the entity's
 * nearest earlier name lies in a mention of the same cluster and in no smaller one.
 */
final class Coref implements Evaluation {
    private static final Set<String> SINGULAR = Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself");

    /** One document in so many is left out of training. */
    private static final int FOURTH = 4;

    private final Reader reader;
    private final Language language = Language.open();

    Coref(Reader reader) {
        this.reader = reader;
    }

    @Override
    public String name() {
        return "coref";
    }

    @Override
    public List<Figure> run(Path folder) throws IOException {
        List<Figure> figures = new ArrayList<>();
        for (Path file : Sets.having(folder, "sents")) {
            Map<String, Count> counts = new TreeMap<>();
            List<JsonNode> documents = Sets.documents(file);
            for (int i = 0; i < documents.size(); i++) {
                JsonNode document = documents.get(i);
                Count own = new Count();
                count(document, own);
                Scored scored = scored(document);
                for (String set : sets(document, i)) {
                    Count count = counts.computeIfAbsent(set, _ -> new Count());
                    count.add(own);
                    count.score.add(scored.gold, scored.ours);
                }
            }
            counts.forEach((genre, count) -> count.figures(Sets.name(file) + genre, figures));
        }
        return figures;
    }

    private void count(JsonNode document, Count count) {
        Gold gold = Gold.of(document);
        FactSheet sheet = Sets.sheet(reader, gold.text);
        if (sheet == null) {
            return;
        }
        for (Entity entity : sheet.entities()) {
            for (Mention mention : entity.mentions()) {
                Integer cluster = gold.clusters.get(mention.span());
                if (mention.form() != Mention.Form.NAME && cluster != null) {
                    boolean right =
                            gold.smallestAround(nameBefore(entity, mention)).equals(Optional.of(cluster));
                    count.add(mention, right);
                }
            }
        }
        count.singular += gold.singularWithName(sheet);
    }

    /** Returns the sets that a document counts for: all, its genre, and the documents kept from training. */
    private static List<String> sets(JsonNode document, int number) {
        String genre = "/" + document.get("genre").asText();
        boolean unseen = number % FOURTH == FOURTH - 1;
        return unseen ? List.of("", genre, "/unseen", "/unseen" + genre) : List.of("", genre);
    }

    private record Scored(List<Set<Span>> gold, List<Set<Span>> ours) {}

    private Scored scored(JsonNode document) {
        Gold gold = Gold.of(document);
        Map<Integer, Set<Span>> wanted = new TreeMap<>();
        gold.clusters.forEach((span, cluster) ->
                wanted.computeIfAbsent(cluster, _ -> new HashSet<>()).add(span));
        List<Set<Span>> ours = Entities.coreference(reading(gold.text)).chains().stream()
                .map(chain -> chain.stream().map(gold::toWords).collect(Collectors.toSet()))
                .toList();
        return new Scored(List.copyOf(wanted.values()), ours);
    }

    private Reading reading(String text) {
        Upload upload = new Upload(
                text.getBytes(StandardCharsets.UTF_8), "file:eval.txt", null, "text/plain", null, Instant.EPOCH);
        return switch (Articles.parse(upload).getFirst()) {
            case Parsed.Story(var article) -> language.read(article);
            case Parsed.Unreadable(Problem problem) -> throw new IllegalArgumentException(problem.detail());
        };
    }

    private static Span nameBefore(Entity entity, Mention mention) {
        return entity.mentions().stream()
                .filter(m -> m.form() == Mention.Form.NAME && m.start() < mention.start())
                .max(Comparator.comparingInt(Mention::start))
                .orElse(entity.mentions().getFirst())
                .span();
    }

    /** A document's text, and the cluster of each of its mentions. */
    private record Gold(String text, Map<Span, Integer> clusters, NavigableMap<Integer, Span> words) {
        /** A span widened to whole words of the data. */
        Span toWords(Span span) {
            return Objects.requireNonNull(words.floorEntry(span.start()))
                    .getValue()
                    .cover(Objects.requireNonNull(words.floorEntry(span.end() - 1))
                            .getValue());
        }

        static Gold of(JsonNode document) {
            StringBuilder text = new StringBuilder();
            List<Span> words = new ArrayList<>();
            int at = 0;
            for (JsonNode sentence : document.get("sents")) {
                for (JsonNode word : sentence) {
                    int length = word.asText().codePointCount(0, word.asText().length());
                    words.add(new Span(at, at + length));
                    text.append(word.asText()).append(' ');
                    at += length + 1;
                }
                text.append("\n\n");
                at += 2;
            }
            Map<Span, Integer> clusters = new HashMap<>();
            int number = 0;
            for (JsonNode cluster : document.get("clusters")) {
                for (JsonNode mention : cluster) {
                    Span first = words.get(mention.get(0).asInt());
                    clusters.put(first.cover(words.get(mention.get(1).asInt())), number);
                }
                number++;
            }
            NavigableMap<Integer, Span> starts = new TreeMap<>();
            words.forEach(word -> starts.put(word.start(), word));
            return new Gold(text.toString(), clusters, starts);
        }

        Optional<Integer> smallestAround(Span name) {
            return clusters.entrySet().stream()
                    .filter(mention -> mention.getKey().contains(name))
                    .min(Comparator.comparingInt(mention -> mention.getKey().length()))
                    .map(Map.Entry::getValue);
        }

        /** Counts the singular third-person pronouns that are in one cluster with a name that the reader found. */
        int singularWithName(FactSheet sheet) {
            List<Integer> named = sheet.entities().stream()
                    .flatMap(entity -> entity.mentions().stream())
                    .filter(mention -> mention.form() == Mention.Form.NAME)
                    .flatMap(mention -> smallestAround(mention.span()).stream())
                    .distinct()
                    .toList();
            int count = 0;
            for (Map.Entry<Span, Integer> mention : clusters.entrySet()) {
                int from = text.offsetByCodePoints(0, mention.getKey().start());
                int to = text.offsetByCodePoints(from, mention.getKey().length());
                boolean singular = SINGULAR.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
                count += singular && named.contains(mention.getValue()) ? 1 : 0;
            }
            return count;
        }
    }

    /** Counts of matches and misses. */
    private static final class Count {
        private final CorefScore<Span> score = new CorefScore<>();
        private int pronouns;
        private int rightPronouns;
        private int nominals;
        private int rightNominals;
        private int singular;

        void add(Mention mention, boolean right) {
            if (mention.form() == Mention.Form.PRONOUN) {
                pronouns++;
                rightPronouns += right ? 1 : 0;
            } else {
                nominals++;
                rightNominals += right ? 1 : 0;
            }
        }

        void add(Count other) {
            pronouns += other.pronouns;
            rightPronouns += other.rightPronouns;
            nominals += other.nominals;
            rightNominals += other.rightNominals;
            singular += other.singular;
        }

        void figures(String set, List<Figure> figures) {
            figures.add(new Figure(set, "CoNLL F1", score.conll()));
            figures.add(new Figure(set, "pronouns resolved that are right", Figure.share(rightPronouns, pronouns)));
            figures.add(new Figure(set, "he and she resolved", Figure.share(rightPronouns, singular)));
            figures.add(new Figure(set, "nominals resolved that are right", Figure.share(rightNominals, nominals)));
        }
    }
}
