package dev.factbox.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetsTest {
    @TempDir
    Path folder;

    @Test
    void onlyTheSetsOfAKindAreMeasured() throws IOException {
        Path names = Files.writeString(folder.resolve("a.jsonl"), "{\"text\": \"Ann\", \"names\": []}\n");
        Files.writeString(folder.resolve("b.jsonl"), "{\"text\": \"Ann\", \"quoted\": []}\n");

        assertThat(Sets.having(folder, "names")).containsExactly(names);
    }

    @Test
    void aFolderWithoutSetsOfTheKindIsToldOf() throws IOException {
        Files.writeString(folder.resolve("b.jsonl"), "{\"text\": \"Ann\", \"quoted\": []}\n");

        assertThatThrownBy(() -> Sets.having(folder, "names", "entities"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("names or entities");
    }
}
