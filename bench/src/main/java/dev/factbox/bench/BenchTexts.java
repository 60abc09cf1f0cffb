package dev.factbox.bench;

import com.fasterxml.jackson.databind.JsonNode;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.article.Upload;
import dev.factbox.reader.format.Articles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Articles of 200 to 3,000 words from a folder, on which speed is measured. They are its {@code *.txt} and the member
 * "text" of its {@code *.jsonl}; of more than 48, 48 at even distances. Each is in a plain file of its own too, for
 * peers.
 */
record BenchTexts(List<Path> files, List<String> texts) {
    private static final int MIN_WORDS = 200;
    private static final int MAX_WORDS = 3_000;

    /** As many as five rounds of three programs read in some ten minutes. */
    private static final int MAX_ARTICLES = 48;

    /**
     * Reads the articles of a folder, in order of the files' names.
     *
     * @throws IOException when none has the length that is measured
     */
    static BenchTexts of(Path folder) throws IOException {
        List<String> all = texts(folder).stream()
                .filter(text -> words(text) >= MIN_WORDS && words(text) <= MAX_WORDS)
                .toList();
        if (all.isEmpty()) {
            throw new IOException("No article of " + MIN_WORDS + " to " + MAX_WORDS + " words in " + folder
                    + ". Name a folder with *.txt, or with *.jsonl whose documents have a text.");
        }
        int count = Math.min(MAX_ARTICLES, all.size());
        List<String> chosen = IntStream.range(0, count)
                .mapToObj(i -> all.get(i * all.size() / count))
                .toList();
        return new BenchTexts(written(chosen), chosen);
    }

    private static List<String> texts(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            if (file.toString().endsWith(".txt")) {
                texts.add(Files.readString(file));
            } else if (file.toString().endsWith(".jsonl")) {
                for (JsonNode document : Sets.documents(file)) {
                    texts.add(document.path("text").asText(""));
                }
            }
        }
        return texts;
    }

    private static List<Path> written(List<String> texts) throws IOException {
        Path folder = Files.createTempDirectory("factbox-bench");
        List<Path> files = new ArrayList<>();
        for (String text : texts) {
            Path file = Files.writeString(folder.resolve(files.size() + ".txt"), text);
            file.toFile().deleteOnExit();
            files.add(file);
        }
        return files;
    }

    /** Counts the words of all articles: runs of characters between white space. */
    long words() {
        return texts.stream().mapToLong(BenchTexts::words).sum();
    }

    /** Returns the number of words of the middle one. */
    long median() {
        long[] words = texts.stream().mapToLong(BenchTexts::words).toArray();
        Arrays.sort(words);
        return words[words.length / 2];
    }

    private static long words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    List<Upload> uploads() {
        return texts.stream()
                .map(text -> new Upload(
                        text.getBytes(StandardCharsets.UTF_8),
                        "file:bench.txt",
                        null,
                        "text/plain",
                        null,
                        Instant.EPOCH))
                .toList();
    }

    List<Article> articles() {
        return uploads().stream()
                .map(upload -> switch (Articles.parse(upload).getFirst()) {
                    case Parsed.Story(var article) -> article;
                    case Parsed.Unreadable(var problem) -> throw new IllegalStateException(problem.title());
                })
                .toList();
    }
}
