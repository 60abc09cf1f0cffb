package dev.factbox.ingest.abstractive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TracingTest {
    private static final Tracing TRACING = Tracing.of(Harbour.SHEET);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The city council on Thursday rejected a plan to close the old harbour bridge.",
                "A plan to close the harbour bridge was rejected by the city council.",
                "Mayor Ann Holm said the repair of the bridge would take 14 months and cost $12 million.",
                "Holm told reporters: “The bridge will stay open for as long as I am mayor.”",
                "Ann Holm said the bridge \"will stay open\" while she is mayor.",
                "Police didn't arrest the driver of the lorry that struck the bridge on 2 May.",
                "Three cyclists were injured when a lorry struck the bridge.",
                "Paul Rask, an engineer, denied that the steel was unsafe.",
                "The council may vote again in September if the state pays half of the cost.",
                "Twelve million dollars is what the repair would cost, Ann Holm said.",
                "The plan was backed by seven of the 20 council members who voted."
            })
    void whatTheArticleSaysIsTraced(String sentence) {
        assertThat(TRACING.doubts(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NAME | Mayor Ann Lindqvist said the repair would cost $12 million.",
                "NAME | Mayor Paul Holm said the repair would cost $12 million.",
                "NAME | Smithers told reporters the bridge will stay open.",
                "NAME | The city council of Oslo rejected a plan to close the old harbour bridge.",
                "NAME | The Green Party rejected a plan to close the old harbour bridge.",
                "NUMBER | Mayor Ann Holm said the repair would cost $21 million and take 14 months.",
                "NUMBER | Mayor Ann Holm said the repair would cost 12 million euros.",
                "NUMBER | Mayor Ann Holm said the repair would take 12 months.",
                "NUMBER | Four cyclists were injured when a lorry struck the bridge.",
                "NUMBER | A lorry that struck the bridge injured 9,000 cyclists.",
                "NUMBER | The repair would cost 12 percent more, the mayor said.",
                "NUMBER | Eight of the 20 council members voted for the plan.",
                "NUMBER | The council voted twice for the plan.",
                "DATE | The city council on Friday rejected a plan to close the harbour bridge.",
                "DATE | Police did not arrest the driver of a lorry that struck the bridge on 3 May.",
                "DATE | The council may vote again in October if the state pays half of the cost.",
                "DATE | A lorry struck the bridge last week and injured three cyclists.",
                "DATE | The council rejected a plan in 2019 to close the old harbour bridge.",
                "DATE | A lorry struck the bridge in September and injured three cyclists.",
                "QUOTATION | Holm told reporters: “The bridge will stay open for as long as I live.”",
                "QUOTATION | Holm told reporters: “The bridge will never stay open for as long as I am mayor.”",
                "QUOTATION | “The bridge will stay open for as long as I am mayor,” Paul Rask said.",
                "QUOTATION | Holm told reporters: “The bridge will stay open.",
                "NEGATION | Police arrested the driver of a lorry that struck the bridge.",
                "NEGATION | Engineer Paul Rask said that the steel of the bridge was unsafe.",
                "NEGATION | Three cyclists were not injured when a lorry struck the bridge.",
                "NEGATION | The repair would not cost $12 million, Mayor Ann Holm said.",
                "CERTAINTY | The council will vote again in September.",
                "WORDING | Aliens secretly painted every lamp in town a cheerful shade of orange.",
                "WORDING | The harbour bridge in the old city"
            })
    void whatItDoesNotSayIsDoubted(Doubt doubt, String sentence) {
        assertThat(TRACING.doubts(sentence)).contains(doubt);
    }

    static Stream<String> anySentences() {
        Random random = new Random(200);
        return Stream.generate(() -> random.ints(random.nextInt(120), 0, 0x10000)
                        .mapToObj(unit ->
                                random.nextInt(3) > 0 ? "the bridge ".substring(unit % 11) : Character.toString(unit))
                        .collect(Collectors.joining()))
                .limit(200);
    }

    @ParameterizedTest(name = "sample {index}")
    @MethodSource("anySentences")
    void anySentenceIsJudged(String sentence) {
        assertThat(TRACING.doubts(sentence)).isNotNull();
    }
}
