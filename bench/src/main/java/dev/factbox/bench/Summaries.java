package dev.factbox.bench;

import com.fasterxml.jackson.databind.JsonNode;
import dev.factbox.bench.summary.Defect;
import dev.factbox.bench.summary.Rouge;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Summary;
import dev.factbox.reader.Reader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Summaries of three sentences: ROUGE against the references, beside that of the text's first three sentences in the
 * same run, and how many summaries have a defect. Reads {@code *.jsonl} with {@code text} and {@code summary}, a list
 * of sentences, or {@code summaries}, several of them; {@code set} parts a file. Articles whose best sentences all
 * stand late are shown by themselves too.
 */
final class Summaries implements Evaluation {
    private static final int LATE = 4;

    private final Reader reader;

    Summaries(Reader reader) {
        this.reader = reader;
    }

    @Override
    public String name() {
        return "summary";
    }

    @Override
    public List<Figure> run(Path folder) throws IOException {
        Map<String, Tally> tallies = new TreeMap<>();
        for (Path file : Sets.having(folder, "summary", "summaries")) {
            for (JsonNode document : Sets.documents(file)) {
                String set = document.hasNonNull("set") ? document.get("set").asText() : "all";
                String whole = Sets.name(file) + " " + set;
                tallies.computeIfAbsent(whole, name -> new Tally()).add(document);
                if (isLate(document)) {
                    tallies.computeIfAbsent(whole + ", late", name -> new Tally())
                            .add(document);
                }
            }
        }
        List<Figure> figures = new ArrayList<>();
        tallies.forEach((set, tally) -> figures.addAll(tally.figures(set)));
        return figures;
    }

    /** The sums of one set. */
    private final class Tally {
        private final double[] own = new double[3];
        private final double[] lead = new double[3];
        private final Map<Defect, Integer> defects = new EnumMap<>(Defect.class);
        private int documents;
        private int words;

        void add(JsonNode document) {
            String text = document.get("text").asText();
            List<List<String>> references = references(document);
            List<String> lines = lines(text);
            add(own, Rouge.mean(references, lines));
            add(
                    lead,
                    Rouge.mean(
                            references, Defect.sentences(text).stream().limit(3).toList()));
            Defect.of(text, lines, 3).forEach(defect -> defects.merge(defect, 1, Integer::sum));
            words += lines.stream().mapToInt(line -> Defect.words(line).size()).sum();
            documents++;
        }

        private static void add(double[] sums, Rouge rouge) {
            sums[0] += rouge.one();
            sums[1] += rouge.two();
            sums[2] += rouge.longest();
        }

        private List<String> lines(String text) {
            FactSheet sheet = Sets.sheet(reader, text);
            return sheet == null
                    ? List.of()
                    : sheet.summary().sentences().stream()
                            .map(Summary.Line::text)
                            .toList();
        }

        List<Figure> figures(String set) {
            List<Figure> figures = new ArrayList<>();
            String[] measures = {"ROUGE-1", "ROUGE-2", "ROUGE-Lsum"};
            for (int i = 0; i < measures.length; i++) {
                figures.add(new Figure(set, measures[i], 100 * own[i] / documents));
                figures.add(
                        new Figure(set, measures[i] + " above the first three", 100 * (own[i] - lead[i]) / documents));
            }
            figures.add(new Figure(set, "words", (double) words / documents));
            Arrays.stream(Defect.values())
                    .map(defect -> new Figure(
                            set, "defect " + defect, Figure.share(defects.getOrDefault(defect, 0), documents)))
                    .forEach(figures::add);
            return figures;
        }
    }

    /** Returns true if the three sentences most like the reference all come after the fourth. */
    private static boolean isLate(JsonNode document) {
        List<String> sentences = Defect.sentences(document.get("text").asText());
        List<List<String>> references = references(document);
        double[] worth = sentences.stream()
                .map(sentence -> Rouge.mean(references, List.of(sentence)))
                .mapToDouble(rouge -> rouge.one() + rouge.two())
                .toArray();
        return sentences.size() > LATE
                && IntStream.range(0, worth.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> -worth[i]))
                        .limit(3)
                        .allMatch(i -> i >= LATE);
    }

    private static List<List<String>> references(JsonNode document) {
        return document.hasNonNull("summaries")
                ? document.get("summaries")
                        .valueStream()
                        .map(Summaries::strings)
                        .toList()
                : List.of(strings(document.get("summary")));
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
