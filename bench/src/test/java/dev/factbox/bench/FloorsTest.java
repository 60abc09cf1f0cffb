package dev.factbox.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorsTest {
    private static final String ARTICLE = """
            published: 2026-03-05

            {P|Maria Keller}, who runs the port of {L|Rotterdam}, resigned {D 2026-03-03|on Tuesday}.
            """;

    @TempDir
    Path folder;

    @Test
    void theReaderReachesItsFloorsOnTheArticlesThatWereMarkedForIt() throws IOException {
        Floors floors = Floors.ofGold();

        assertThat(floors.verdicts(floors.measure(Path.of("gold"))))
                .allSatisfy(verdict ->
                        assertThat(verdict.reached()).as(verdict.measure()).isGreaterThanOrEqualTo(verdict.floor()));
    }

    @Test
    void aMeasureBelowItsFloorIsToldApartFromOneThatHolds() throws IOException {
        Files.writeString(folder.resolve("a.txt"), ARTICLE);
        String floors = """
                [{"evaluation": "gold", "file": "", "atLeast": {"gold names F1": 100.1, "gold date values right": 100}}]
                """;

        List<Floors.Verdict> verdicts = verdicts(Floors.of(floors));

        assertThat(verdicts)
                .extracting(Floors.Verdict::measure, Floors.Verdict::holds)
                .containsExactlyInAnyOrder(
                        tuple("gold gold names F1", false), tuple("gold gold date values right", true));
    }

    @Test
    void aMeasureThatNobodyTakesIsBelowItsFloor() throws IOException {
        Files.writeString(folder.resolve("a.txt"), ARTICLE);

        assertThat(verdicts(Floors.of("""
                        [{"evaluation": "gold", "file": "", "atLeast": {"gold beauty": 1}}]"""))).noneMatch(Floors.Verdict::holds);
    }

    private List<Floors.Verdict> verdicts(Floors floors) throws IOException {
        return floors.verdicts(floors.measure(folder));
    }

    @Test
    void aSampleHasFloorsOfItsOwnOverEveryNthDocument() throws IOException {
        Files.writeString(folder.resolve("a.jsonl"), """
                {"types": ["PER"], "text": "Maria Keller resigned.", "names": [[0, 12, "PER"]]}
                {"types": ["PER"], "text": "Rain fell.", "names": [[0, 4, "PER"]]}
                {"types": ["PER"], "text": "Ida Lund resigned.", "names": [[0, 8, "PER"]]}
                """);
        Floors floors = Floors.of("""
                [{"evaluation": "names", "file": "a.jsonl", "atLeast": {"a all F1": 60},
                  "sample": {"every": 2, "atLeast": {"a all F1": 100}}}]
                """);

        assertThat(floors.verdicts(floors.measureQuickly(folder)))
                .containsExactly(new Floors.Verdict("names a all F1, 1 in 2", 100, 100));
        assertThat(floors.verdicts(floors.measure(folder)))
                .extracting(Floors.Verdict::measure, Floors.Verdict::floor, Floors.Verdict::holds)
                .containsExactly(tuple("names a all F1", 60.0, true));
    }

    @Test
    void aMissingSetIsNamed() {
        assertThatThrownBy(() -> Floors.of("""
                        [{"evaluation": "names", "file": "names/none.jsonl", "sha256": "00", "atLeast": {}}]""").measure(folder)).hasMessageContaining("none.jsonl is missing");
    }

    @Test
    void anotherFileUnderTheSameNameIsRefused() throws IOException {
        Files.writeString(folder.resolve("a.jsonl"), "{}");

        assertThatThrownBy(() -> Floors.of("""
                        [{"evaluation": "names", "file": "a.jsonl", "sha256": "00", "atLeast": {}}]""").measure(folder))
                .hasMessageContaining("not the file on which its floor was measured");
    }
}
