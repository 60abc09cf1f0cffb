package dev.factbox.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.article.Upload;
import dev.factbox.reader.format.Articles;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads with the model that ships. */
class LanguageTest {
    private static final Language LANGUAGE = Language.open();

    @Test
    void findsNamesAndSyntaxWithOffsetsInCodePoints() {
        Reading reading = read("😀 Mayor Amina Roe visited Leeds on Monday. She met Acme Corp. managers.");

        assertThat(reading.names())
                .extracting(name -> reading.slice(name.span()))
                .contains("Amina Roe", "Leeds");
        Token visited = token(reading, "visited");
        assertThat(visited.upos()).isEqualTo(Upos.VERB);
        assertThat(visited.tense()).isEqualTo(Token.Tense.PAST);
        assertThat(visited.lemma()).isEqualTo("visit");
        assertThat(visited.isRoot()).isTrue();
        assertThat(reading.sentences()).hasSize(2);
    }

    @Test
    void changesNothingFarAwayWhenAParagraphIsAdded() {
        List<String> paragraphs = IntStream.range(0, 40)
                .mapToObj(
                        i -> "Councillor Ada Number" + i + " told the Leeds Post on day " + i
                                + " that the old bridge over the Aire would be closed for repairs. \"We have no choice,\" she said.")
                .toList();
        String before = String.join("\n\n", paragraphs);
        String opening = "An opening paragraph about Harbour Town was added by the desk.";

        Reading first = read(before);
        Reading second = read(opening + "\n\n" + before);

        assertThat(tail(second)).isEqualTo(tail(first));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"word ", "x", "😀", "A&", "\u0301", "U.S. ", "\"", ". ", "中", "\uFEFF ", "a\n\n", "(", "1,"})
    void readsTheSameUnitOverAndOver(String unit) {
        Reading reading = read("Start " + unit.repeat(4_000 / unit.length()));

        assertThat(reading.tokens())
                .allMatch(token ->
                        token.head() >= 0 && token.head() < reading.tokens().size());
        assertThat(reading.sentences()).allMatch(sentence -> sentence.tokens().size() <= Sentences.LONGEST);
    }

    /** The last thirty paragraphs' words with all that is known of them, heads as distances. */
    private static List<String> tail(Reading reading) {
        int last = reading.sentences().getLast().paragraph();
        return reading.sentences().stream()
                .filter(sentence -> sentence.paragraph() > last - 30)
                .flatMap(sentence -> sentence.tokens().stream())
                .map(t -> t.form() + " " + t.upos() + " " + t.relation() + " " + (t.head() - t.index()) + " "
                        + named(reading, t))
                .collect(Collectors.toList());
    }

    private static String named(Reading reading, Token token) {
        return reading.names().stream()
                .filter(name -> name.first() <= token.index() && token.index() <= name.last())
                .map(name -> name.type() + " " + name.probability())
                .collect(Collectors.joining());
    }

    private static Token token(Reading reading, String form) {
        return reading.tokens().stream()
                .filter(t -> t.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    private static Reading read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Upload upload = new Upload(bytes, "file:story.txt", null, "text/plain", null, Instant.EPOCH);
        if (Articles.parse(upload).getFirst() instanceof Parsed.Story(var article)) {
            return LANGUAGE.read(article);
        }
        throw new AssertionError("no story in " + text);
    }
}
