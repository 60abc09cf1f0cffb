package dev.factbox.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Keeps the source tree easy to find one's way in: small packages, short files, and a class name that means one
 * class. What is over a limit today is listed in {@code over-limits.txt} with its size: it may shrink, not grow, and
 * leaves the list once it is within the limit.
 */
class SourceTreeTest {
    private static final int MAX_CLASSES_IN_A_PACKAGE = 25;
    private static final int MAX_LINES_IN_A_FILE = 350;
    private static final Path HOME = Path.of("..");
    private static final List<Path> SOURCES = sources();

    /** Paths of the Java files of all modules, relative to the root, without {@code package-info.java}. */
    private static List<Path> sources() {
        return Stream.of("function", "local", "bench")
                .flatMap(folder -> walk(HOME.resolve(folder)))
                .filter(path -> path.toString().matches(".*/src/(?:main|test)/java/.*\\.java"))
                .filter(path -> !path.endsWith("package-info.java"))
                .map(HOME::relativize)
                .toList();
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noPackageHasMoreThan25Classes() {
        Map<String, Long> classes = SOURCES.stream()
                .collect(Collectors.groupingBy(SourceTreeTest::folder, TreeMap::new, Collectors.counting()));

        assertWithin(MAX_CLASSES_IN_A_PACKAGE, classes);
    }

    @Test
    void noFileHasMoreThan350Lines() {
        Map<String, Long> lines =
                SOURCES.stream().collect(Collectors.toMap(SourceTreeTest::slashed, SourceTreeTest::lines));

        assertWithin(MAX_LINES_IN_A_FILE, lines);
    }

    @Test
    void aSimpleClassNameIsUsedOnceInAModule() {
        Map<String, Long> classes = SOURCES.stream()
                .collect(Collectors.groupingBy(
                        path -> module(path) + " " + path.getFileName(), TreeMap::new, Collectors.counting()));

        assertThat(over(1, classes)).isEmpty();
    }

    private static void assertWithin(int limit, Map<String, Long> sizes) {
        Map<String, Long> listed = listed();
        listed.keySet().retainAll(sizes.keySet());
        Map<String, Long> over = over(limit, sizes);

        assertThat(over.keySet()).as("over the limit of " + limit).isEqualTo(listed.keySet());
        assertThat(over).allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(listed.get(name)));
    }

    private static Map<String, Long> over(int limit, Map<String, Long> sizes) {
        Map<String, Long> over = new TreeMap<>(sizes);
        over.values().removeIf(size -> size <= limit);
        return over;
    }

    private static Map<String, Long> listed() {
        try (InputStream file = SourceTreeTest.class.getResourceAsStream("over-limits.txt")) {
            String lines = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", -1))
                    .collect(Collectors.toMap(
                            line -> line[0], line -> Long.valueOf(line[1]), (_, last) -> last, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path path) {
        try (Stream<String> lines = Files.lines(HOME.resolve(path))) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folder(Path path) {
        String slashed = slashed(path);
        return slashed.substring(0, slashed.lastIndexOf('/'));
    }

    private static String module(Path path) {
        String slashed = slashed(path);
        return slashed.substring(0, slashed.indexOf("/src/"));
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
