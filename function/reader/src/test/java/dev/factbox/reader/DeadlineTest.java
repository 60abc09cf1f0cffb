package dev.factbox.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.reader.article.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An article that takes longer than it may is a failure with a reason, and the next one is read. */
class DeadlineTest {
    private static final Reader READER = Reader.open();

    private static Upload upload(String text) {
        return new Upload(text.getBytes(StandardCharsets.UTF_8), "s3://desk/long.txt", null, null, null, Instant.EPOCH);
    }

    @Test
    void aLongReadingEndsAsAFailureThatSaysWhatToDo() {
        String text = "The mayor of Lund said on Monday that the river had risen by two metres.\n\n".repeat(2_000);

        List<Outcome> outcomes = READER.within(Duration.ofMillis(20)).read(upload(text));

        assertThat(outcomes).singleElement().isInstanceOfSatisfying(Outcome.Unreadable.class, failure -> {
            assertThat(failure.problem().type()).isEqualTo("/problems/deadline");
            assertThat(failure.problem().detail()).contains("CPU time").contains("in parts");
        });
    }

    @Test
    void theNextArticleHasItsWholeTimeAgain() {
        Reader reader = READER.within(Duration.ofSeconds(20));
        for (int i = 0; i < 3; i++) {
            assertThat(reader.read(upload("The mayor of Lund said on Monday that the river had risen.")))
                    .singleElement()
                    .isInstanceOf(Outcome.Read.class);
        }
    }
}
