package dev.factbox.local.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.FactSheetJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReadCommandTest {
    private static final String STORY =
            "“The ferry will sail again on Monday,” said harbour master Ida Lund. It had been laid up for 12 days.\n";

    @TempDir
    Path folder;

    private record Run(int status, List<String> lines) {
        JsonNode json(int line) throws Exception {
            return FactSheetJson.mapper().readTree(lines.get(line));
        }
    }

    private static Run read(String standardInput, String... arguments) {
        InputStream in = System.in;
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setIn(new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)));
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            int status = new CommandLine(new ReadCommand()).execute(arguments);
            return new Run(
                    status, printed.toString(StandardCharsets.UTF_8).lines().toList());
        } finally {
            System.setIn(in);
            System.setOut(out);
        }
    }

    @Test
    void anArticleOnStandardInputBecomesAFactSheet() {
        Run run = read(STORY, "--jsonl", "--published", "2025-06-13", "-");

        assertThat(run.status()).isZero();
        FactSheet sheet = FactSheetJson.read(run.lines().getFirst());
        assertThat(sheet.text()).isEqualTo(STORY);
        assertThat(sheet.published().value()).isEqualTo("2025-06-13");
    }

    @Test
    void aFolderIsReadInTheOrderOfItsNumbers() throws Exception {
        Files.writeString(folder.resolve("10.txt"), "The tenth story has a word in it.");
        Files.writeString(folder.resolve("2.txt"), "The second story has a word in it.");

        Run run = read("", "--jsonl", folder.toString());

        assertThat(run.json(0).path("text").asText()).startsWith("The second");
        assertThat(run.json(1).path("text").asText()).startsWith("The tenth");
    }

    @Test
    void aFileThatIsNotThereIsToldOfInPlainWords() throws Exception {
        Path missing = folder.resolve("none.txt");

        Run run = read("", "--jsonl", missing.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json(0).at("/problem/detail").asText()).isEqualTo("There is no file " + missing + ".");
    }

    @Test
    void aFileThatIsNoArticleIsToldOfAndTheOthersGoOn() throws Exception {
        Path empty = Files.writeString(folder.resolve("1.txt"), "");
        Files.writeString(folder.resolve("2.txt"), STORY);

        Run run = read("", "--jsonl", folder.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json(0).path("source").asText()).isEqualTo(empty.toUri().toString());
        assertThat(run.json(0).at("/problem/title").asText()).isNotBlank();
        assertThat(run.json(1).path("text").asText()).isEqualTo(STORY);
    }

    @Test
    void aFileThatIsNotThereIsToldOfToo() throws Exception {
        Run run = read("", "--jsonl", folder.resolve("gone.txt").toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json(0).at("/problem/status").asInt()).isEqualTo(404);
    }

    @Test
    void aPersonSeesAPage() {
        Run run = read(STORY, "--published", "2025-06-13", "-");

        assertThat(run.lines()).anyMatch(line -> line.contains("2025-06-13")).doesNotContain("{");
    }
}
