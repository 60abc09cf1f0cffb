package dev.factbox.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VersionTest {
    @Test
    void theVersionIsThatOfTheRootPomAndNowhereElse() throws IOException {
        Path home = Path.of("..");

        assertThat(Files.readString(home.resolve("pom.xml")))
                .contains("<revision>" + Version.current() + "</revision>");
        for (String file : new String[] {
            "factbox",
            "local/src/main/java/dev/factbox/local/Factbox.java",
            "function/reader/src/main/java/dev/factbox/reader/Reader.java"
        }) {
            assertThat(Files.readString(home.resolve(file))).as(file).doesNotContain(Version.current());
        }
    }
}
