package dev.factbox.reader.facts.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.factbox.factsheet.DateMention;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Quantity;
import dev.factbox.factsheet.Span;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.article.Upload;
import dev.factbox.reader.facts.Facts;
import dev.factbox.reader.facts.Parts;
import dev.factbox.reader.format.Articles;
import dev.factbox.reader.language.Language;
import dev.factbox.reader.language.Reading;
import dev.factbox.reader.trees.FeatureRow;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;

/**
 * Writes the entities, dates and quantities of judged articles with their features, so that training and reading
 * share one set of features. Arguments: a folder with {@code articles.json} and {@code articles/}, and the file to
 * write, a JSON object a line.
 */
final class FactExamples {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Language language = Language.open();
    private final PrintWriter out;

    private FactExamples(PrintWriter out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[1])))) {
            FactExamples examples = new FactExamples(out);
            for (JsonNode listed : JSON.readTree(folder.resolve("articles.json").toFile())) {
                examples.article(folder.resolve("articles"), listed);
            }
        }
    }

    private void article(Path folder, JsonNode listed) throws IOException {
        String file = listed.get("file").asText();
        String published = listed.get("published").asText();
        Upload upload = new Upload(
                Files.readAllBytes(folder.resolve(file)),
                "file:///" + file,
                null,
                null,
                published,
                Instant.parse("2026-01-01T00:00:00Z"));
        if (Articles.parse(upload).getFirst() instanceof Parsed.Story(Article article)) {
            rows(listed.get("id").asText(), article, language.read(article));
        }
    }

    private void rows(String id, Article article, Reading reading) {
        Facts facts = Facts.find(article, reading, Parts.of(id));
        Acceptances acceptances = new Acceptances(article, reading);
        for (Entity entity : facts.entities()) {
            row(
                    id,
                    "entity",
                    entity.mentions().getFirst().span(),
                    acceptances.features(facts.entities()).of(entity),
                    entity.type().name());
        }
        for (DateMention date : facts.dates()) {
            row(
                    id,
                    "date",
                    date.span(),
                    acceptances.features(facts.dates(), facts.entities()).of(date),
                    String.valueOf(date.value()));
        }
        for (Quantity quantity : facts.quantities()) {
            row(
                    id,
                    "quantity",
                    quantity.span(),
                    acceptances
                            .features(facts.quantities(), facts.entities(), facts.dates())
                            .of(quantity),
                    Arrays.asList(quantity.kind(), quantity.value(), quantity.unit(), quantity.currency()));
        }
    }

    private void row(String article, String kind, Span span, FeatureRow features, Object content) {
        ObjectNode row = JSON.createObjectNode()
                .put("article", article)
                .put("class", kind)
                .put("start", span.start())
                .put("end", span.end());
        row.set("content", JSON.valueToTree(content));
        row.set("names", JSON.valueToTree(features.names()));
        row.set("features", JSON.valueToTree(features.numbers()));
        out.println(row);
    }
}
