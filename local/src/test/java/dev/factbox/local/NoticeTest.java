package dev.factbox.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The credits in what is deployed. */
class NoticeTest {
    private static final List<String> OURS = List.of("factsheet", "reader", "archive");

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "lookup"})
    void theNoticeNamesEveryLibraryOfAZipAndIsInIt(String function) throws IOException {
        Path zip = Path.of("../function", function, "target", function + ".zip");
        assumeThat(zip).exists();
        String notice = Files.readString(Path.of("../NOTICE"));
        try (ZipFile file = new ZipFile(zip.toFile())) {
            List<String> libraries = file.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".jar"))
                    .map(name -> name.replaceAll("^lib/|-[0-9][^/]*$", ""))
                    .filter(name -> !OURS.contains(name))
                    .toList();

            assertThat(libraries)
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(notice).containsPattern("\\b" + name + "\\b"));
            assertThat(file.getEntry("NOTICE")).isNotNull();
            assertThat(file.getEntry("LICENSE")).isNotNull();
        }
    }
}
