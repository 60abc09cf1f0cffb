package dev.factbox.reader.facts.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource({
        "Karoline Leavitt, karoline-leavitt",
        "Jürgen Müller, jurgen-muller",
        "Bjørn Łukasz, bjorn-lukasz",
        "O’Neill & Sons, oneill-sons",
        "U.S., us",
        "Kim Jong-un, kim-jong-un",
        "北京, 北京",
        "!!, name"
    })
    void writesANameAsTheKeyOfAllArticles(String name, String key) {
        assertThat(Slug.of(name)).isEqualTo(key);
    }
}
