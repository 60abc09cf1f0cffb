package dev.factbox.bench;

import dev.factbox.reader.Upload;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Articles;
import dev.factbox.reader.article.Parsed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What speed is measured on: the marked articles, without their marks, and the seeds in plain text. */
record BenchTexts(List<Path> files, List<String> texts) {
    /** All of them, under the project's folder {@code home}, as plain files for peers too. */
    static BenchTexts under(Path home) throws IOException {
        Path folder = Files.createTempDirectory("factbox-bench");
        List<Path> files = new ArrayList<>();
        for (Path marked : Sets.files(home.resolve("bench/gold"), ".txt")) {
            Path plain = folder.resolve(marked.getFileName());
            files.add(Files.writeString(plain, MarkedText.read(marked).text()));
        }
        files.addAll(Sets.files(home.resolve("seeds"), ".txt"));
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            texts.add(Files.readString(file));
        }
        return new BenchTexts(files, texts);
    }

    /** How many words they have: what stands between white space. */
    long words() {
        return texts.stream().mapToLong(text -> text.split("\\s+").length).sum();
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
