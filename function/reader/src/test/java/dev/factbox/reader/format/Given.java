package dev.factbox.reader.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Paragraph;
import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.article.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Uploads as the tests tell them. */
public final class Given {
    public static final Instant RECEIVED = Instant.parse("2025-06-13T08:00:00Z");

    private Given() {}

    public static Upload upload(byte[] bytes) {
        return new Upload(bytes, "s3://desk/story", null, null, null, RECEIVED);
    }

    public static Upload upload(String text) {
        return upload(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Upload published(String text, String day) {
        return new Upload(text.getBytes(StandardCharsets.UTF_8), "s3://desk/story", null, null, day, RECEIVED);
    }

    public static Upload declared(byte[] bytes, String mediaType) {
        return new Upload(bytes, "s3://desk/story", null, mediaType, null, RECEIVED);
    }

    public static Article article(String text) {
        return article(upload(text));
    }

    public static Article article(Upload upload) {
        List<Parsed> parsed = Articles.parse(upload);
        assertThat(parsed).hasSize(1);
        assertThat(parsed.getFirst()).isInstanceOf(Parsed.Story.class);
        return ((Parsed.Story) parsed.getFirst()).article();
    }

    public static String problem(Upload upload) {
        List<Parsed> parsed = Articles.parse(upload);
        assertThat(parsed).hasSize(1);
        assertThat(parsed.getFirst()).isInstanceOf(Parsed.Unreadable.class);
        return ((Parsed.Unreadable) parsed.getFirst()).problem().type();
    }

    public static List<String> blocks(Article article, Paragraph.Role role) {
        return article.paragraphs().stream()
                .filter(p -> p.role() == role)
                .map(p -> article.text().slice(p.span()))
                .toList();
    }

    public static List<String> story(Article article) {
        return blocks(article, Paragraph.Role.STORY);
    }

    public static String body(Article article) {
        return article.text().slice(Objects.requireNonNull(article.body()));
    }

    public static String dateline(Article article) {
        return article.text().slice(Objects.requireNonNull(article.dateline()));
    }
}
