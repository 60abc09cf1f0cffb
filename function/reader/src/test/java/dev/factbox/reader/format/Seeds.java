package dev.factbox.reader.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.article.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The articles of {@code seeds/formats}, one or more in each format. */
public final class Seeds {
    private static final Path FOLDER = Path.of("../../seeds/formats");

    private Seeds() {}

    public static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Parsed> parse(String name) {
        return Articles.parse(new Upload(bytes(name), "s3://desk/" + name, null, null, null, Given.RECEIVED));
    }

    /** The articles of a seed, all of whose items must be ones. */
    public static List<Article> articles(String name) {
        return parse(name).stream()
                .map(parsed -> {
                    assertThat(parsed).isInstanceOf(Parsed.Story.class);
                    return ((Parsed.Story) parsed).article();
                })
                .toList();
    }

    public static Article article(String name) {
        List<Article> articles = articles(name);
        assertThat(articles).hasSize(1);
        return articles.getFirst();
    }

    public static List<String> names() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
