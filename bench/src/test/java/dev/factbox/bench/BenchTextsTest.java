package dev.factbox.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchTextsTest {
    @TempDir
    Path folder;

    @Test
    void takesArticlesOf200To3000WordsFromTextFilesAndJsonLines() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "ferry ".repeat(200));
        Files.writeString(
                folder.resolve("b.jsonl"), "{\"text\": \"" + "tram ".repeat(300) + "\"}\n{\"text\": \"tram\"}\n");
        Files.writeString(folder.resolve("c.txt"), "bridge ".repeat(199));
        Files.writeString(folder.resolve("d.txt"), "bridge ".repeat(3_001));
        Files.writeString(folder.resolve("e.html"), "bridge ".repeat(300));

        BenchTexts texts = BenchTexts.of(folder);

        assertThat(texts.words()).isEqualTo(500);
        assertThat(texts.median()).isEqualTo(300);
        assertThat(Files.readString(texts.files().getFirst())).isEqualTo("ferry ".repeat(200));
    }

    @Test
    void takesArticlesAtEvenDistancesWhereThereAreMany() throws IOException {
        for (int i = 0; i < 96; i++) {
            Files.writeString(folder.resolve("%02d.txt".formatted(i)), (i + " ").repeat(200));
        }

        assertThat(BenchTexts.of(folder).texts())
                .hasSize(48)
                .startsWith("0 ".repeat(200), "2 ".repeat(200))
                .endsWith("94 ".repeat(200));
    }

    @Test
    void saysWhatToNameWhereNoArticleIsLongEnough() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "ferry");

        assertThatThrownBy(() -> BenchTexts.of(folder))
                .hasMessageContaining("No article of 200 to 3000 words in " + folder)
                .hasMessageContaining("Name a folder with *.txt");
    }
}
