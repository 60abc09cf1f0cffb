package dev.factbox.reader.facts.coreference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.factbox.factsheet.Span;
import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.article.Upload;
import dev.factbox.reader.facts.entities.Entities;
import dev.factbox.reader.format.Articles;
import dev.factbox.reader.language.Language;
import dev.factbox.reader.language.Reading;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes what the trees are trained on: of each pair the document's number, 1 if it is right or 0, and its features,
 * as floats.
 */
public final class CoreferenceExamples {
    private final Language language = Language.open();
    private final DataOutputStream rows;

    private CoreferenceExamples(DataOutputStream rows) {
        this.rows = rows;
    }

    /** Reads the documents in the first argument's file and writes the second's. */
    public static void main(String[] arguments) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1]))))) {
            CoreferenceExamples examples = new CoreferenceExamples(out);
            ObjectMapper json = new ObjectMapper();
            List<String> documents = Files.readAllLines(Path.of(arguments[0]));
            for (int i = 0; i < documents.size(); i++) {
                examples.write(json.readTree(documents.get(i)), i);
            }
        }
    }

    private void write(JsonNode document, int number) throws IOException {
        StringBuilder text = new StringBuilder();
        List<Span> words = words(document, text);
        Map<Span, Integer> gold = clusters(document, words);
        Coreference found = Entities.coreference(reading(text.toString()));
        for (Markable later : found.candidates) {
            List<Markable> antecedents = found.pairs.antecedents(later);
            Integer cluster = gold.get(whole(later.span(), words));
            for (int rank = 0; rank < antecedents.size(); rank++) {
                Markable earlier = antecedents.get(rank);
                rows.writeFloat(number);
                rows.writeFloat(cluster != null && cluster.equals(gold.get(whole(earlier.span(), words))) ? 1 : 0);
                for (float feature : found.features.of(earlier, later, rank)) {
                    rows.writeFloat(feature);
                }
            }
        }
    }

    /** Words apart by a space, sentences by an empty line; a word's span by its number. */
    private static List<Span> words(JsonNode document, StringBuilder text) {
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
        return words;
    }

    private static Map<Span, Integer> clusters(JsonNode document, List<Span> words) {
        Map<Span, Integer> clusters = new HashMap<>();
        int number = 0;
        for (JsonNode cluster : document.get("clusters")) {
            for (JsonNode mention : cluster) {
                Span first = words.get(mention.get(0).asInt());
                clusters.put(first.cover(words.get(mention.get(1).asInt())), number);
            }
            number++;
        }
        return clusters;
    }

    /** A span widened to the data's words. */
    private static Span whole(Span span, List<Span> words) {
        return words.stream().filter(span::overlaps).reduce(span, Span::cover);
    }

    private Reading reading(String text) {
        Upload upload = new Upload(
                text.getBytes(StandardCharsets.UTF_8), "file:train.txt", null, "text/plain", null, Instant.EPOCH);
        return switch (Articles.parse(upload).getFirst()) {
            case Parsed.Story(var article) -> language.read(article);
            case Parsed.Unreadable(var problem) -> throw new IllegalArgumentException(problem.detail());
        };
    }
}
