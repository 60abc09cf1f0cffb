package dev.factbox.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullNamesTest {
    @TempDir
    Path folder;

    @Test
    void titlesAndInitialsDontCount() {
        assertThat(FullNames.isFull(FullNames.words("Sen. Una J. Reed"), FullNames.words("Una Reed")))
                .isTrue();
        assertThat(FullNames.isFull(FullNames.words("Reed"), FullNames.words("Una Reed")))
                .isFalse();
        assertThat(FullNames.isFull(FullNames.words("the senator"), FullNames.words("Una Reed")))
                .isFalse();
    }

    @Test
    void namesStandBesideTheSetByDocumentAndAttribution() throws IOException {
        String document =
                "{\"id\": \"a\", \"text\": \"“Yes,” she said.\", \"quoted\": [{\"is\": 1, \"ie\": 5, \"att\": 0}]}";
        Path set = Files.writeString(folder.resolve("a.jsonl"), document + "\n");
        Files.writeString(folder.resolve("a.names.json"), "{\"a\": {\"0\": \"Una Reed\"}}");

        assertThat(Resolved.of(set).of(0, Sets.documents(set).getFirst())).containsEntry(new Span(1, 5), "Una Reed");
    }

    @Test
    void placesOfAnotherFileAreOfNoUse() throws IOException {
        String document =
                "{\"id\": \"a\", \"text\": \"“Yes,” she said.\", \"quoted\": [{\"is\": 1, \"ie\": 5, \"att\": 0}]}";
        Path set = Files.writeString(folder.resolve("a.jsonl"), document + "\n");

        assertThat(Resolved.of(set).of(0, Sets.documents(set).getFirst())).isEmpty();
    }
}
