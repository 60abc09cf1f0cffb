package dev.factbox.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** ONNX Runtime's libraries, for every platform that they are packed for, can't report home. Those of 1.29.0 could. */
class NativesTest {
    private static final List<String> TELEMETRY =
            List.of("OneCollector", "events.data.microsoft.com", "PosixTelemetry", "telemetry client");

    static Stream<String> libraries() throws IOException, URISyntaxException {
        try (JarFile jar = jar()) {
            return jar.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.matches(".*\\.(so|dylib|dll)"))
                    .toList()
                    .stream();
        }
    }

    private static JarFile jar() throws IOException, URISyntaxException {
        return new JarFile(Path.of(OrtEnvironment.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toFile());
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void noLibraryHasATelemetryClient(String library) throws IOException, URISyntaxException {
        try (JarFile jar = jar();
                InputStream bytes = jar.getInputStream(jar.getJarEntry(library))) {
            String content = new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(TELEMETRY).noneMatch(content::contains);
        }
    }
}
