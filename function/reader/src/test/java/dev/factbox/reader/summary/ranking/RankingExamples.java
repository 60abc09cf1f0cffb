package dev.factbox.reader.summary.ranking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.factbox.reader.trees.Trees;
import dev.factbox.reader.wording.SentenceDefect;
import dev.factbox.reader.wording.Wording;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Turns articles with reference summaries into rows to train on, so that training and reading share one set of
 * features. Arguments: step, folder of the trees trained so far, articles. Standard output: for {@code lexicon} its
 * file, else rows of big-endian floats, the label first (for sets the article's number before it).
 */
final class RankingExamples {
    /** A stem is listed when it is in five articles, and in one of each 640. */
    private static final int FEWEST = 5;

    private static final int EACH = 640;

    private final Path models;
    private final DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 20));
    private final StemFrequencies frequencies;

    private RankingExamples(Path models) throws IOException {
        this.models = models;
        Path file = models.resolve("lexicon.tsv");
        if (Files.exists(file)) {
            try (BufferedReader source = Files.newBufferedReader(file)) {
                frequencies = StemFrequencies.read(source);
            }
        } else {
            frequencies = StemFrequencies.empty();
        }
    }

    /** An article of the research sets: its sentences, and its reference summary's. */
    record Example(List<String> sentences, List<String> summary) {}

    public static void main(String[] args) throws IOException {
        RankingExamples examples = new RankingExamples(Path.of(args[1]));
        try (Stream<Example> articles = read(System.in)) {
            switch (args[0]) {
                case "lexicon" -> examples.frequencies(articles);
                case "words" -> examples.words(articles);
                case "pairs" -> examples.pairs(articles);
                case "sentences" -> examples.sentences(articles);
                case "sets" -> examples.sets(articles);
                default -> throw new IllegalArgumentException("no such step: " + args[0]);
            }
        }
        examples.out.flush();
    }

    static Stream<Example> read(InputStream source) {
        ObjectMapper mapper = new ObjectMapper();
        return new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8))
                .lines()
                .map(line -> {
                    try {
                        JsonNode node = mapper.readTree(line);
                        return new Example(
                                strings(node.get("sents")).stream()
                                        .map(Wording::trimmed)
                                        .toList(),
                                strings(node.get("summary")));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .filter(example -> example.sentences().size() > 3);
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(item -> strings.add(item.asText()));
        return strings.subList(0, Math.min(strings.size(), Ranker.MOST));
    }

    private void frequencies(Stream<Example> articles) throws IOException {
        Map<String, int[]> counts = new TreeMap<>();
        long[] total = new long[3];
        articles.forEach(example -> {
            Set<String> wanted = stems(example.summary());
            for (String stem : stems(example.sentences())) {
                int[] count = counts.computeIfAbsent(stem, s -> new int[3]);
                count[0]++;
                if (!wanted.isEmpty()) {
                    int hit = wanted.contains(stem) ? 1 : 0;
                    count[1]++;
                    count[2] += hit;
                    total[1]++;
                    total[2] += hit;
                }
            }
            total[0]++;
        });
        double base = (double) total[2] / total[1];
        for (Map.Entry<String, int[]> entry : counts.entrySet()) {
            int in = entry.getValue()[0];
            if (in >= Math.max(FEWEST, total[0] / EACH)) {
                double rate = (entry.getValue()[2] + 10 * base) / (entry.getValue()[1] + 10);
                double odds = Math.log(rate / (1 - rate)) - Math.log(base / (1 - base));
                double idf = Math.log((double) total[0] / in);
                String line = "%s\t%d\t%d\n".formatted(entry.getKey(), Math.round(100 * idf), Math.round(100 * odds));
                out.write(line.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static Set<String> stems(List<String> sentences) {
        Set<String> stems = new HashSet<>();
        sentences.forEach(sentence -> stems.addAll(Document.words(sentence)));
        return stems;
    }

    private void words(Stream<Example> articles) {
        articles.forEach(example -> {
            Document document = Document.of(example.sentences(), frequencies);
            Set<String> wanted = stems(example.summary());
            for (int word = 0; word < document.words.count(); word++) {
                write(wanted.contains(document.stems.get(word)) ? 1 : 0, WordFeatures.of(document, word));
            }
        });
    }

    private void pairs(Stream<Example> articles) throws IOException {
        Trees words = trees("words");
        articles.forEach(example -> {
            Document document = Document.of(example.sentences(), frequencies);
            Set<List<String>> wanted = pairsOf(example.summary());
            double[] probability = IntStream.range(0, document.words.count())
                    .mapToDouble(w -> words.probability(WordFeatures.of(document, w)))
                    .toArray();
            for (int pair = 0; pair < document.pairs.count(); pair++) {
                List<String> stems = List.of(
                        document.stems.get(document.pairFirst[pair]), document.stems.get(document.pairSecond[pair]));
                write(wanted.contains(stems) ? 1 : 0, PairFeatures.of(document, probability, pair));
            }
        });
    }

    private static Set<List<String>> pairsOf(List<String> sentences) {
        Set<List<String>> pairs = new HashSet<>();
        for (String sentence : sentences) {
            List<String> words = Document.words(sentence);
            for (int i = 1; i < words.size(); i++) {
                pairs.add(List.copyOf(words.subList(i - 1, i + 1)));
            }
        }
        return pairs;
    }

    private void sentences(Stream<Example> articles) throws IOException {
        Trees words = trees("words");
        Trees pairs = trees("pairs");
        articles.forEach(example -> {
            Document document = Document.of(example.sentences(), frequencies);
            SentenceFeatures features = new SentenceFeatures(Expectation.of(document, words, pairs));
            for (int i = 0; i < document.size(); i++) {
                write(gain(example, i), features.of(i));
            }
        });
    }

    private void sets(Stream<Example> articles) throws IOException {
        Trees words = trees("words");
        Trees pairs = trees("pairs");
        Trees sentences = trees("sentences");
        int[] number = new int[1];
        articles.forEach(example -> {
            Document document = Document.of(example.sentences(), frequencies);
            Expectation expectation = Expectation.of(document, words, pairs);
            SentenceFeatures features = new SentenceFeatures(expectation);
            double[] scores = IntStream.range(0, document.size())
                    .mapToDouble(i -> sentences.sum(features.of(i)))
                    .toArray();
            List<int[]> sets = Candidates.sets(scores, offers(example.sentences()), 3);
            List<float[]> rows = new SetFeatures(expectation, scores).of(sets);
            for (int i = 0; i < rows.size(); i++) {
                float[] row = new float[rows.get(i).length + 1];
                row[0] = (float) gain(example, sets.get(i));
                System.arraycopy(rows.get(i), 0, row, 1, row.length - 1);
                write(number[0], row);
            }
            number[0]++;
        });
    }

    private static List<Offer> offers(List<String> sentences) {
        return sentences.stream()
                .map(Wording::defects)
                .map(RankingExamples::place)
                .map(Offer::of)
                .toList();
    }

    private static Place place(Set<SentenceDefect> defects) {
        if (defects.isEmpty()) {
            return Place.ALONE;
        }
        return defects.equals(Set.of(SentenceDefect.DANGLING)) ? Place.AFTER_THE_ONE_BEFORE : Place.NOWHERE;
    }

    private Trees trees(String name) throws IOException {
        try (InputStream source = Files.newInputStream(models.resolve(name + ".trees"))) {
            return Trees.read(source);
        }
    }

    /** Mean of the F-measures over stems and over pairs, of these sentences against the reference. */
    private static double gain(Example example, int... chosen) {
        List<String> summary =
                Arrays.stream(chosen).mapToObj(example.sentences()::get).toList();
        return (f(example.summary(), summary, 1) + f(example.summary(), summary, 2)) / 2;
    }

    private static double f(List<String> reference, List<String> summary, int n) {
        Map<List<String>, Integer> wanted = grams(reference, n);
        Map<List<String>, Integer> got = grams(summary, n);
        int hits = got.entrySet().stream()
                .mapToInt(e -> Math.min(e.getValue(), wanted.getOrDefault(e.getKey(), 0)))
                .sum();
        int all = Stream.of(wanted, got)
                .flatMap(map -> map.values().stream())
                .mapToInt(i -> i)
                .sum();
        return all == 0 ? 0 : 2.0 * hits / all;
    }

    private static Map<List<String>, Integer> grams(List<String> sentences, int n) {
        List<String> words =
                sentences.stream().flatMap(s -> Document.words(s).stream()).toList();
        Map<List<String>, Integer> grams = new HashMap<>();
        for (int i = 0; i + n <= words.size(); i++) {
            grams.merge(words.subList(i, i + n), 1, Integer::sum);
        }
        return grams;
    }

    private void write(double label, float[] row) {
        try {
            out.writeFloat((float) label);
            for (float value : row) {
                out.writeFloat(value);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
