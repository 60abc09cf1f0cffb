package dev.factbox.reader.facts.quotes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Quote;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.article.Upload;
import dev.factbox.reader.facts.entities.Entities;
import dev.factbox.reader.format.Articles;
import dev.factbox.reader.language.Language;
import dev.factbox.reader.language.Reading;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Writes the quotes of judged articles with their features, so that training and reading share one set of features.
 * Arguments: a folder with {@code articles.json} and {@code articles/}, and the file to write, a JSON object a line.
 */
final class QuoteExamples {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Language language = Language.open();
    private final PrintWriter out;

    private QuoteExamples(PrintWriter out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[1])))) {
            QuoteExamples examples = new QuoteExamples(out);
            for (JsonNode listed : JSON.readTree(folder.resolve("articles.json").toFile())) {
                examples.article(folder.resolve("articles"), listed);
            }
        }
    }

    private void article(Path folder, JsonNode listed) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(listed.get("file").asText()));
        String published = listed.get("published").asText();
        Upload upload = new Upload(
                bytes,
                "file:///" + listed.get("file").asText(),
                null,
                null,
                published,
                Instant.parse("2026-01-01T00:00:00Z"));
        if (Articles.parse(upload).getFirst() instanceof Parsed.Story(Article article)) {
            Reading reading = language.read(article);
            List<Entity> entities = Entities.find(article, reading);
            for (Quotations.Described each : Quotations.describe(article, reading, entities)) {
                out.println(row(listed.get("id").asText(), each));
            }
        }
    }

    private static String row(String article, Quotations.Described each) {
        Quote quote = each.quote();
        ObjectNode row = JSON.createObjectNode()
                .put("article", article)
                .put("start", quote.start())
                .put("end", quote.end())
                .put("content", quote.speaker() == null ? "" : quote.speaker().exact());
        row.set("names", JSON.valueToTree(each.features().names()));
        row.set("features", JSON.valueToTree(each.features().numbers()));
        return row.toString();
    }
}
