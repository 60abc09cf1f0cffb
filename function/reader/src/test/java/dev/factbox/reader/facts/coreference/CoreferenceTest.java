package dev.factbox.reader.facts.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.Entity;
import dev.factbox.reader.language.Name;
import dev.factbox.reader.language.ParsedText;
import dev.factbox.reader.language.Reading;
import dev.factbox.reader.language.Syntax;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoreferenceTest {
    private static ResolvedName person(Reading reading, int token, int sex) {
        Name name = new Name(token, token, reading.tokens().get(token).span(), Entity.Type.PERSON, 1);
        return new ResolvedName(name, 0, Entity.Type.PERSON, sex);
    }

    private static List<List<String>> chains(Reading reading, List<ResolvedName> names) {
        return find(reading, names).chains().stream()
                .map(chain -> chain.stream().map(reading::slice).toList())
                .toList();
    }

    private static Coreference find(Reading reading, List<ResolvedName> names) {
        return Coreference.find(
                reading, names, Map.of(), new boolean[reading.tokens().size()]);
    }

    @Test
    void aPossessiveGoesWithTheOnlyOneWhoCanHaveIt() {
        Reading reading = ParsedText.sentence("Roe/Roe/PROPN/2/nsubj sold/sell/VERB/0/root/PAST "
                + "his/his/PRON/4/nmod:poss boat/boat/NOUN/2/obj ././PUNCT/2/punct");
        assertThat(chains(reading, List.of(person(reading, 0, 1)))).containsExactly(List.of("Roe", "his"));
    }

    @Test
    void sheIsNotAManNamedBefore() {
        Reading reading = ParsedText.sentence("Roe/Roe/PROPN/2/nsubj sold/sell/VERB/0/root/PAST "
                + "her/her/PRON/4/nmod:poss boat/boat/NOUN/2/obj ././PUNCT/2/punct");
        assertThat(chains(reading, List.of(person(reading, 0, 1)))).isEmpty();
        assertThat(find(reading, List.of(person(reading, 0, 1))).references()).isEmpty();
    }

    @Test
    void aReferenceTellsHowSureItIs() {
        Reading reading = ParsedText.sentence("Roe/Roe/PROPN/2/nsubj sold/sell/VERB/0/root/PAST "
                + "his/his/PRON/4/nmod:poss boat/boat/NOUN/2/obj ././PUNCT/2/punct");
        assertThat(find(reading, List.of(person(reading, 0, 1))).references()).hasEntrySatisfying(2, reference -> {
            assertThat(reference.entity()).isZero();
            assertThat(reference.certainty()).isBetween(0.25, 1.0);
        });
    }

    @Test
    void aPhraseRunsFromItsDeterminerToItsRelativeClause() {
        Reading reading = ParsedText.sentence(
                "the/the/DET/3/det old/old/ADJ/3/amod ship/ship/NOUN/6/nsubj that/that/PRON/5/nsubj "
                        + "sank/sink/VERB/3/acl:relcl/PAST rose/rise/VERB/0/root/PAST ././PUNCT/6/punct");
        List<Markable> candidates =
                new Mentions(new Syntax(reading), List.of(), new boolean[7], new PersonWords(Map.of())).find();
        assertThat(candidates).extracting(c -> reading.slice(c.span())).containsExactly("the old ship that sank");
    }

    @Test
    void aNameIsOnePhraseWithItsDeterminer() {
        Reading reading = ParsedText.sentence("the/the/DET/2/det Aire/Aire/PROPN/3/nsubj rose/rise/VERB/0/root/PAST");
        assertThat(phrases(reading, List.of(person(reading, 1, 0)))).containsExactly("the Aire");
    }

    @Test
    void aNameInsideAPhraseCountsWhereItIsNamedByItselfToo() {
        Reading reading = ParsedText.sentence("Leeds/Leeds/PROPN/5/nsubj and/and/CCONJ/4/cc the/the/DET/4/det "
                + "bridge/bridge/NOUN/1/conj grew/grow/VERB/0/root/PAST near/near/ADP/10/case the/the/DET/10/det "
                + "Leeds/Leeds/PROPN/10/compound Aire/Aire/PROPN/10/compound post/post/NOUN/5/obl");
        assertThat(phrases(reading, List.of()))
                .containsExactly("Leeds and the bridge", "Leeds", "the bridge", "the Leeds Aire post", "Leeds");
    }

    private static List<String> phrases(Reading reading, List<ResolvedName> names) {
        boolean[] quoted = new boolean[reading.tokens().size()];
        return new Mentions(new Syntax(reading), names, quoted, new PersonWords(Map.of()))
                .find().stream().map(c -> reading.slice(c.span())).toList();
    }
}
