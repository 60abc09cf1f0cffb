package dev.factbox.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.factbox.factsheet.Problem;
import dev.factbox.factsheet.SheetPart;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLogTest {
    @Test
    void aFailureIsALineThatCloudWatchCounts() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Problem problem = new Problem("/problems/empty", "Nothing to read", 422, null);

        new JsonLog(new PrintStream(out, true, StandardCharsets.UTF_8), "ingest")
                .accept(new Report.Failed("s3://articles/a\nb.txt", "art_1", problem));

        String lines = out.toString(StandardCharsets.UTF_8);
        assertThat(lines.strip().lines()).hasSize(1);
        JsonNode line = Wrapping.JSON.readTree(lines);
        JsonNode metrics = line.at("/_aws/CloudWatchMetrics/0");
        assertThat(metrics.at("/Metrics/0/Name").asText()).isEqualTo("Failed");
        assertThat(line.path("Failed").asInt()).isEqualTo(1);
        assertThat(line.path(metrics.at("/Dimensions/0/0").asText()).asText()).isEqualTo("ingest");
        assertThat(line.at("/report/problem/type").asText()).isEqualTo("/problems/empty");
    }

    @Test
    void aKillInWordsIsCountedAndNamesWhatIsHeld() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new JsonLog(new PrintStream(out, true, StandardCharsets.UTF_8), "ingest")
                .accept(new Report.KillAdvisory(
                        "s3://articles/kill.txt", "art_9", List.of("slug:bc-hale-ferry"), List.of("art_1")));

        JsonNode line = Wrapping.JSON.readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(line.path("KillAdvisory").asInt()).isEqualTo(1);
        assertThat(line.at("/report/held/0").asText()).isEqualTo("art_1");
    }

    @Test
    void aSheetWithoutAPartIsCountedAndNamesThePart() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new JsonLog(new PrintStream(out, true, StandardCharsets.UTF_8), "ingest")
                .accept(new Report.Incomplete("s3://articles/a.txt", "art_1", List.of(SheetPart.DATES)));

        JsonNode line = Wrapping.JSON.readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(line.path("Incomplete").asInt()).isEqualTo(1);
        assertThat(line.at("/report/parts/0").asText()).isEqualTo("dates");
    }
}
