package dev.factbox.reader.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.Span;
import dev.factbox.reader.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeletionsTest {
    @Test
    void aRelativeClauseBetweenCommasGoesWithBothCommas() {
        ParsedSentence tree = ParsedSentence.of(
                "Anna/PROPN/nsubj/11 Holm/PROPN/flat/1 ,/PUNCT/punct/6 who/PRON/nsubj/6 has/AUX/aux/6 led/VERB/acl:relcl/1"
                        + " the/DET/det/8 port/NOUN/obj/6 ,/PUNCT/punct/6 has/AUX/aux/11 resigned/VERB/root/0 from/ADP/case/14"
                        + " her/PRON/nmod:poss/14 post/NOUN/obl/11 on/ADP/case/16 Monday/PROPN/obl/11 ./PUNCT/punct/11");
        assertThat(tree.shortest().text()).isEqualTo("Anna Holm has resigned from her post on Monday.");
    }

    @Test
    void anAsideThatDeniesStays() {
        ParsedSentence tree = ParsedSentence.of(
                "Anna/PROPN/nsubj/10 Holm/PROPN/flat/1 ,/PUNCT/punct/5 who/PRON/nsubj/5 denied/VERB/acl:relcl/1"
                        + " the/DET/det/7 theft/NOUN/obj/5 ,/PUNCT/punct/5 has/AUX/aux/10 resigned/VERB/root/0 from/ADP/case/13"
                        + " her/PRON/nmod:poss/13 post/NOUN/obl/10 on/ADP/case/15 Monday/PROPN/obl/10 ./PUNCT/punct/10");
        assertThat(tree.shortest().text()).contains("who denied the theft");
    }

    @Test
    void theNameOfSomebodyWhoIsOnlyDescribedStays() {
        ParsedSentence tree = ParsedSentence.of(
                "The/DET/det/3 new/ADJ/amod/3 mayor/NOUN/nsubj/9 ,/PUNCT/punct/5 Anna/PROPN/appos/3 Holm/PROPN/flat/5 ,/PUNCT/punct/5"
                        + " has/AUX/aux/9 left/VERB/root/0 for/ADP/case/11 Oslo/PROPN/obl/9 on/ADP/case/14 a/DET/det/14 ferry/NOUN/obl/9"
                        + " on/ADP/case/16 Monday/PROPN/obl/9 ./PUNCT/punct/9");
        assertThat(tree.shortest().text()).contains("Anna Holm");
    }

    @Test
    void aBracketGoes() {
        ParsedSentence tree = ParsedSentence.of(
                "Anna/PROPN/nsubj/6 Holm/PROPN/flat/1 (/PUNCT/punct/4 pictured/VERB/acl/1 )/PUNCT/punct/4"
                        + " won/VERB/root/0 the/DET/det/9 second/ADJ/amod/9 prize/NOUN/obj/6 in/ADP/case/11 Oslo/PROPN/obl/6 ./PUNCT/punct/6");
        assertThat(tree.shortest().text()).isEqualTo("Anna Holm won the second prize in Oslo.");
    }

    @Test
    void noCommaStaysBetweenASubjectAndItsVerbThoughTheVerbReportsAClause() {
        ParsedSentence tree = ParsedSentence.of(
                "Mr/PROPN/nsubj/8 Holm/PROPN/flat/1 ,/PUNCT/punct/5 the/DET/det/5 mayor/NOUN/appos/1 of/ADP/case/7 Lund/PROPN/nmod/5"
                        + " announced/VERB/root/0 that/SCONJ/mark/12 he/PRON/nsubj/12 would/AUX/aux/12 leave/VERB/ccomp/8"
                        + " the/DET/det/14 city/NOUN/obj/12 ./PUNCT/punct/8");
        assertThat(tree.shortest().text()).doesNotContain("Holm, announced");
    }

    @Test
    void aNumberInAnAsideIsKept() {
        ParsedSentence tree = ParsedSentence.of(
                "The/DET/det/2 service/NOUN/nsubj/10 ,/PUNCT/punct/5 which/PRON/nsubj/5 reaches/VERB/acl:relcl/2 19/NUM/nummod/7"
                        + " stops/NOUN/obj/5 ,/PUNCT/punct/5 will/AUX/aux/10 end/VERB/root/0 in/ADP/case/13 the/DET/det/13 autumn/NOUN/obl/10"
                        + " with/ADP/case/16 the/DET/det/16 school/NOUN/obl/10 year/NOUN/flat/16 ./PUNCT/punct/10");
        assertThat(tree.shortest().text()).contains("which reaches 19 stops");
    }

    @Test
    void whatCompletesTheVerbStays() {
        ParsedSentence tree = ParsedSentence.of(
                "The/DET/det/2 drop/NOUN/nsubj/5 in/ADP/case/4 patience/NOUN/nmod/2 comes/VERB/root/0 as/SCONJ/mark/9 the/DET/det/8"
                        + " number/NOUN/nsubj/9 grows/VERB/advcl/5 quickly/ADV/advmod/9 in/ADP/case/12 spring/NOUN/obl/9 ./PUNCT/punct/5");
        assertThat(tree.within(20)).isEmpty();
    }

    @Test
    void aHeadlineDoesWithoutTheCircumstancesAtItsEndAndWithoutTheFullStop() {
        ParsedSentence tree = ParsedSentence.of(
                "The/DET/det/2 mayor/NOUN/nsubj/3 conceded/VERB/root/0 the/DET/det/5 race/NOUN/obj/3 in/ADP/case/8 a/DET/det/8"
                        + " speech/NOUN/obl/3 that/PRON/obj/12 hardly/ADV/advmod/12 anyone/PRON/nsubj/12 heard/VERB/acl:relcl/8 ./PUNCT/punct/3");
        assertThat(tree.within(200))
                .hasValueSatisfying(draft -> assertThat(draft.text())
                        .isEqualTo("The mayor conceded the race in a speech that hardly anyone heard"));
        assertThat(tree.within(30)).isEmpty();
        ParsedSentence plain = ParsedSentence.of(
                "The/DET/det/2 mayor/NOUN/nsubj/3 conceded/VERB/root/0 the/DET/det/5 race/NOUN/obj/3 in/ADP/case/8 a/DET/det/8"
                        + " speech/NOUN/obl/3 that/PRON/obj/11 two/NUM/nsubj/11 heard/VERB/acl:relcl/8 ./PUNCT/punct/3");
        assertThat(plain.within(30))
                .hasValueSatisfying(draft -> assertThat(draft.text()).isEqualTo("The mayor conceded the race"));
    }

    @Test
    void aHeadlineKeepsWhatANegationReaches() {
        ParsedSentence tree = ParsedSentence.of(
                "The/DET/det/2 mayor/NOUN/nsubj/4 never/ADV/advmod/4 held/VERB/root/0 a/DET/det/6 party/NOUN/obj/4 in/ADP/case/9"
                        + " the/DET/det/9 castle/NOUN/obl/4 ./PUNCT/punct/4");
        assertThat(tree.within(28)).isEmpty();
    }

    @Test
    void aBulletLeavesOutTheClauseThatAndAdds() {
        ParsedSentence tree = ParsedSentence.of(
                "The/DET/det/2 ferry/NOUN/nsubj/3 sank/VERB/root/0 off/ADP/case/7 the/DET/det/7 north/ADJ/amod/7"
                        + " coast/NOUN/obl/3 ,/PUNCT/punct/13 and/CCONJ/cc/13 divers/NOUN/nsubj/13 were/AUX/aux/13 soon/ADV/advmod/13"
                        + " searching/VERB/conj/3 the/DET/det/15 wreck/NOUN/obj/13 ./PUNCT/punct/3");
        assertThat(tree.core().text()).isEqualTo("The ferry sank off the north coast.");
    }

    /** Whatever the tree, and so whatever the parser's errors. */
    @ParameterizedTest(name = "sample {index}")
    @MethodSource("trees")
    void noNegationConditionOrAttributionIsEverLostNorTheMainVerb(ParsedSentence tree) {
        for (Draft draft : tree.shortened()) {
            assertThat(lost(tree, draft))
                    .doesNotContainAnyElementsOf(
                            Set.of("not", "never", "if", "unless", "said", "denied", "according", "told", "“", "”"));
            assertThat(draft.spans()).isSorted();
            tree.reading().tokens().stream()
                    .filter(token -> token.isRoot())
                    .forEach(root -> assertThat(draft.spans()).anyMatch(span -> span.contains(root.span())));
        }
    }

    private static List<String> lost(ParsedSentence tree, Draft draft) {
        List<String> lost = new ArrayList<>();
        tree.reading().tokens().forEach(token -> {
            if (draft.spans().stream().noneMatch((Span span) -> span.contains(token.span()))) {
                lost.add(token.form());
            }
        });
        return lost;
    }

    private static final List<String> FORMS = List.of(
            "ferry",
            "Anna",
            "sank",
            "not",
            "never",
            "if",
            "unless",
            "said",
            "denied",
            "according",
            "told",
            ",",
            ",",
            ",",
            "who",
            "and",
            "(",
            ")",
            "harbour",
            "calm",
            "north",
            "“",
            "”",
            "—");

    private static final List<String> RELATIONS = List.of(
            "acl:relcl",
            "acl",
            "appos",
            "advcl",
            "conj",
            "nsubj",
            "obj",
            "obl",
            "advmod",
            "punct",
            "parataxis",
            "ccomp",
            "cc");

    static Stream<ParsedSentence> trees() {
        return Samples.randoms(500)
                .map(random -> tree(Stream.generate(() -> word(random))
                        .limit(random.nextInt(6, 25))
                        .toList()));
    }

    private static String word(Random random) {
        String form = FORMS.get(random.nextInt(FORMS.size()));
        String tag = form.equals("Anna") ? "PROPN" : form.length() == 1 ? "PUNCT" : "VERB";
        return form + "/" + tag + "/" + RELATIONS.get(random.nextInt(RELATIONS.size())) + "/" + random.nextInt(1, 9);
    }

    /**
     * The first word is the root, in small letters, or "Sank (…) — Anna" would open with a dateline; every other
     * hangs on one of the eight before it.
     */
    private static ParsedSentence tree(List<String> words) {
        StringBuilder line = new StringBuilder("sank/VERB/root/0 ");
        for (int i = 0; i < words.size(); i++) {
            String[] parts = words.get(i).split("/", -1);
            int head = Math.max(1, i + 2 - Integer.parseInt(parts[3]));
            line.append(parts[0])
                    .append('/')
                    .append(parts[1])
                    .append('/')
                    .append(parts[2])
                    .append('/')
                    .append(head)
                    .append(' ');
        }
        return ParsedSentence.of(line + "./PUNCT/punct/1");
    }
}
