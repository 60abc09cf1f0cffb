package dev.factbox.reader.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.reader.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The articles of {@code seeds/formats}, one or more in each format. */
final class Seeds {
    private static final Path FOLDER = Path.of("../../seeds/formats");

    private Seeds() {}

    static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Parsed> parse(String name) {
        return Articles.parse(new Upload(bytes(name), "s3://desk/" + name, null, null, null, Given.RECEIVED));
    }

    /** The articles of a seed, all of whose items must be ones. */
    static List<Article> articles(String name) {
        return parse(name).stream()
                .map(parsed -> {
                    assertThat(parsed).isInstanceOf(Parsed.Story.class);
                    return ((Parsed.Story) parsed).article();
                })
                .toList();
    }

    static Article article(String name) {
        List<Article> articles = articles(name);
        assertThat(articles).hasSize(1);
        return articles.getFirst();
    }

    static List<String> names() {
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
