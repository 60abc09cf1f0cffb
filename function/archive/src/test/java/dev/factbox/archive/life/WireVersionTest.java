package dev.factbox.archive.life;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.archive.Archive;
import dev.factbox.archive.Given;
import dev.factbox.archive.entry.Standing;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireVersionTest {
    private static String key(String version) {
        return WireVersion.of(version).key();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2",
        "9, 10",
        "1.9, 1.10",
        "1, 1.1",
        "1.10, 2",
        "1.1.9, 1.2",
        "99999999999999999999999999999999999999999, 100000000000000000000000000000000000000000",
        "0099, 100",
        "1.9, 1.9.1",
        "999, ~1",
        "999, é1",
        "2025-06-12T10:00:00Z, 2025-06-13T09:00:00Z",
        "a, b"
    })
    void theFirstComesBeforeTheSecond(String first, String second) {
        assertThat(key(first)).isLessThan(key(second));
    }

    @ParameterizedTest
    @CsvSource({"1, 01", "1, ' 1 '", "'', 0", "1.2, 01.002"})
    void theSameNumberIsTheSameVersion(String one, String other) {
        assertThat(key(one)).isEqualTo(key(other));
    }

    static Stream<String> anyVersions() {
        Random random = new Random(17);
        int[] alphabet = "0123456789..~~#}é５aZ-: 😀\u0000\uFFFF".codePoints().toArray();
        return Stream.concat(
                Stream.of("9".repeat(2_000), "1." + "0".repeat(5_000), "é".repeat(3_000), "~~", "#", "~"),
                Stream.generate(() -> random.ints(random.nextInt(1, 30), 0, alphabet.length)
                                .mapToObj(at -> Character.toString(alphabet[at]))
                                .collect(Collectors.joining()))
                        .limit(2_000));
    }

    @ParameterizedTest(name = "sample {index}")
    @MethodSource("anyVersions")
    void anyVersionHasAKeyInsideTheRangeOfVersions(String version) {
        String order = Sequence.ofVersion(version, "5F00");
        assertThat(order).hasSizeLessThan(800).matches("[ -~]+");
        assertThat(Versions.PREFIX + order).isGreaterThan(Versions.PREFIX).isLessThan(Versions.LAST);
        assertThat(Sequence.ofOrder(order)).isEqualTo("5F00");
    }

    @Test
    void differentVersionsHaveDifferentKeys() {
        List<String> versions = anyVersions()
                .filter(version -> !version.matches("[0-9. ]*"))
                .map(String::strip)
                .distinct()
                .toList();
        assertThat(versions.stream().map(WireVersionTest::key)).doesNotHaveDuplicates();
        assertThat(versions.stream().sorted(Comparator.comparing(WireVersionTest::key)))
                .hasSameSizeAs(versions);
    }

    @ParameterizedTest
    @ValueSource(strings = {"~1", "é1", "５", "~~~", "v1#2"})
    void whateverASenderWritesIsServed(String version) {
        Archive archive = Given.anArchive();
        archive.store(Given.aSheet("art_1", "Rain fell."), version, Given.arrival("art_1", 1));
        assertThat(archive.find("art_1", Given.NOON)).isInstanceOf(Standing.Served.class);
        assertThat(archive.versions("art_1", Given.NOON)).hasSize(1);
    }
}
