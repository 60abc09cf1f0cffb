package dev.factbox.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.factbox.factsheet.FactSheetJson;
import dev.factbox.reader.article.Upload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every sample in {@code seeds/} gives the whole fact sheet that lies in {@code src/test/goldens/}. After a change
 * that is meant to change them, {@code ./factbox goldens} writes them anew, and the difference is reviewed like code.
 *
 * <p>They hang on the shipped weights, as the tag says: a retraining changes many of them at once.
 */
@Tag("weights")
@EnabledIfSystemProperty(
        named = "os.arch",
        matches = "amd64|x86_64",
        disabledReason = "other processors round otherwise")
class GoldenTest {
    private static final Path SEEDS = Path.of("../../seeds");
    private static final Path GOLDENS = Path.of("src/test/goldens");
    private static final Instant RECEIVED = Instant.parse("2025-06-13T12:00:00Z");
    private static final boolean REFRESH = Boolean.getBoolean("factbox.goldens.refresh");

    private static final Reader READER = Reader.open();
    private static final ObjectWriter JSON = FactSheetJson.mapper().writer(SerializationFeature.INDENT_OUTPUT);

    static Stream<String> samples() throws IOException {
        try (Stream<Path> files = Files.walk(SEEDS)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> SEEDS.relativize(file).toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theWholeFactSheetIsTheGoldenOne(String sample) throws IOException {
        Path golden = GOLDENS.resolve(sample + ".json");
        String read = read(sample);
        if (REFRESH) {
            Files.createDirectories(golden.resolveSibling("."));
            Files.writeString(golden, read);
        }
        assertThat(read).isEqualTo(Files.readString(golden));
    }

    private static String read(String sample) throws IOException {
        byte[] bytes = Files.readAllBytes(SEEDS.resolve(sample));
        List<Object> outcomes = new ArrayList<>();
        for (Outcome outcome : READER.read(new Upload(bytes, "s3://seeds/" + sample, null, null, null, RECEIVED))) {
            outcomes.add(shown(outcome));
        }
        return JSON.writeValueAsString(outcomes).replace("\r\n", "\n") + "\n";
    }

    private static Object shown(Outcome outcome) throws JsonProcessingException {
        Map<String, Object> shown = new LinkedHashMap<>();
        switch (outcome) {
            case Outcome.Read read -> {
                shown.put("wireVersion", read.wireVersion());
                shown.put("sheet", read.sheet());
            }
            case Outcome.Advisory advisory -> {
                shown.put("kills", advisory.stories());
                shown.put("sheet", advisory.sheet());
            }
            case Outcome.Unreadable unreadable -> shown.put("problem", unreadable.problem());
        }
        return shown;
    }
}
