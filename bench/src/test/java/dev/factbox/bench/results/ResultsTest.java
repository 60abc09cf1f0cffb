package dev.factbox.bench.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.bench.Floors;
import dev.factbox.bench.Speed;
import dev.factbox.factsheet.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {
    private static final Path HOME = Path.of("..");

    @TempDir
    Path folder;

    @Test
    void theDocumentsHaveTheFiguresThatWereMeasured() throws IOException {
        assertThat(Results.of(HOME).isWritten(HOME))
                .as("README.md and bench/RESULTS.md are as ./factbox results writes them")
                .isTrue();
    }

    @Test
    void theFiguresAreOfTheWeightsThatShip() throws IOException {
        String model = Digest.of(Files.readAllBytes(HOME.resolve("training/models/full/model.onnx")))
                .first(16);
        Results results = Results.of(HOME);

        assertThat(results.accuracy().environment().generator()).endsWith("sha256:" + model);
        assertThat(results.speed().environment().generator()).endsWith("sha256:" + model);
    }

    @Test
    void everyFloorHasAFigureThatReachesIt() throws IOException {
        List<Floors.Verdict> verdicts =
                Floors.ofData().verdicts(Results.of(HOME).accuracy().measurements());

        assertThat(verdicts).isNotEmpty().allMatch(Floors.Verdict::holds);
    }

    @Test
    void anotherFigureChangesTheDocuments() throws IOException {
        Files.createDirectories(folder.resolve("bench"));
        Files.copy(HOME.resolve("README.md"), folder.resolve("README.md"));
        Files.copy(HOME.resolve("bench/RESULTS.md"), folder.resolve("bench/RESULTS.md"));
        Results results = Results.of(HOME);
        Speed slower = new Speed(
                results.speed().environment(),
                results.speed().texts(),
                results.speed().series().stream()
                        .map(series -> new Speed.Series(series.name(), List.of(1.0), List.of(9.0)))
                        .toList());
        Results changed = new Results(results.accuracy(), slower, results.minutes());

        assertThat(results.isWritten(folder)).isTrue();
        assertThat(changed.isWritten(folder)).isFalse();
        changed.write(folder);
        assertThat(changed.isWritten(folder)).isTrue();
        assertThat(Files.readString(folder.resolve("README.md")).replace("\n", " "))
                .contains("makes 1 words a CPU-second, 1.00 times");
    }
}
