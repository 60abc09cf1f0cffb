package dev.factbox.reader.facts.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.factbox.factsheet.Claim;
import dev.factbox.factsheet.Claim.Modality;
import dev.factbox.factsheet.DateMention;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Mention;
import dev.factbox.factsheet.Published;
import dev.factbox.factsheet.Quote;
import dev.factbox.factsheet.Span;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.MetadataBuilder;
import dev.factbox.reader.language.ParsedText;
import dev.factbox.reader.language.Reading;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One story for each kind of clause; the syntax is written down with the sentence. */
class ClaimsTest {
    private static final Published PUBLISHED = new Published("2025-06-09T00:00:00Z", Published.From.DOCUMENT);

    private static List<Claim> claims(String sentence) {
        return claims(ParsedText.sentence(sentence), List.of(), List.of(), List.of());
    }

    private static List<Claim> claims(
            Reading reading, List<Entity> entities, List<DateMention> dates, List<Quote> quotes) {
        Article article = new Article(
                reading.text(), null, List.of(), null, new MetadataBuilder().build(PUBLISHED), "text/plain");
        return Claims.find(article, reading, entities, dates, quotes);
    }

    /** {@code subject | verb | role: object; …}, in order of the predicates. */
    private static List<String> told(String sentence) {
        return claims(sentence).stream()
                .sorted((a, b) ->
                        Integer.compare(a.predicate().start(), b.predicate().start()))
                .map(ClaimsTest::told)
                .toList();
    }

    private static String told(Claim claim) {
        Claim.Argument subject = claim.subject();
        String objects = claim.objects().stream()
                .map(object -> Objects.requireNonNull(object.role()) + ": " + object.exact())
                .collect(Collectors.joining("; "));
        return (subject == null ? "-" : subject.exact()) + " | "
                + claim.predicate().lemma() + (objects.isEmpty() ? "" : " | " + objects);
    }

    @Test
    void aPlainClauseHasSubjectVerbAndObject() {
        assertThat(told("The/the/DET/2/det court/court/NOUN/3/nsubj freed/free/VERB/0/root/PAST "
                        + "two/two/NUM/5/nummod sailors/sailor/NOUN/3/obj"))
                .containsExactly("The court | free | object: two sailors");
    }

    @Test
    void aPossessorBelongsToThePhrase() {
        assertThat(
                        told(
                                "Lee/Lee/PROPN/3/nmod:poss 's/'s/PART/1/case term/term/NOUN/4/nsubj ended/end/VERB/0/root/PAST"))
                .containsExactly("Lee 's term | end");
    }

    @Test
    void thePassiveIsTurnedRound() {
        assertThat(told("Sailors/sailor/NOUN/3/nsubj:pass were/be/AUX/3/aux:pass freed/free/VERB/0/root/PAST "
                        + "by/by/ADP/6/case the/the/DET/6/det court/court/NOUN/3/obl:agent"))
                .containsExactly("the court | free | object: Sailors");
    }

    @Test
    void aPassiveWithoutAgentNamesNobody() {
        assertThat(told("Sailors/sailor/NOUN/3/nsubj:pass were/be/AUX/3/aux:pass freed/free/VERB/0/root/PAST"))
                .containsExactly("- | free | object: Sailors");
    }

    @Test
    void coordinatedVerbsShareTheirSubject() {
        assertThat(
                        told(
                                "Lee/Lee/PROPN/2/nsubj stopped/stop/VERB/0/root/PAST and/and/CCONJ/4/cc left/leave/VERB/2/conj/PAST"))
                .containsExactly("Lee | stop", "Lee | leave");
    }

    @Test
    void aRelativePronounBringsWhatItStandsFor() {
        assertThat(told("The/the/DET/2/det man/man/NOUN/0/root who/who/PRON/4/nsubj sold/sell/VERB/2/acl:relcl/PAST "
                        + "it/it/PRON/4/obj"))
                .containsExactly("The man who | sell | object: it");
    }

    @Test
    void aPastParticipleAfterANounIsAPassive() {
        assertThat(told("letters/letter/NOUN/0/root sent/send/VERB/1/acl/PAST by/by/ADP/4/case Roe/Roe/PROPN/2/obl"))
                .containsExactly("Roe | send | object: letters");
    }

    @Test
    void theSubjectOfAnInfinitiveIsTheOneWhoWants() {
        assertThat(
                        told(
                                "Roe/Roe/PROPN/2/nsubj wants/want/VERB/0/root/PRESENT to/to/PART/4/mark leave/leave/VERB/2/xcomp"))
                .containsExactly("Roe | want | complement: to leave", "Roe | leave");
    }

    @Test
    void theSubjectOfAnInfinitiveIsTheOneWhoIsAsked() {
        assertThat(told("Roe/Roe/PROPN/2/nsubj asked/ask/VERB/0/root/PAST Lee/Lee/PROPN/2/obj "
                        + "to/to/PART/5/mark leave/leave/VERB/2/xcomp"))
                .contains("Lee | leave");
    }

    @Test
    void whoHasThePlanDoesWhatIsPlanned() {
        assertThat(told("Roe/Roe/PROPN/2/nsubj has/have/VERB/0/root/PRESENT plans/plan/NOUN/2/obj "
                        + "to/to/PART/5/mark leave/leave/VERB/3/acl"))
                .contains("Roe | leave");
    }

    @Test
    void aParticipleClauseSharesTheSubjectOfItsMainClause() {
        assertThat(told("After/after/SCONJ/2/mark losing/lose/VERB/5/advcl votes/vote/NOUN/2/obj Roe/Roe/PROPN/5/nsubj "
                        + "left/leave/VERB/0/root/PAST"))
                .contains("Roe | lose | object: votes");
    }

    @Test
    void whatARelativeClauseLacksIsTheNounThatItHangsOn() {
        assertThat(told("songs/song/NOUN/0/root Roe/Roe/PROPN/3/nsubj sells/sell/VERB/1/acl:relcl/PRESENT"))
                .containsExactly("Roe | sell | object: songs");
        assertThat(told("ships/ship/NOUN/0/root they/they/PRON/3/nsubj want/want/VERB/1/acl:relcl/PRESENT "
                        + "to/to/PART/5/mark build/build/VERB/3/xcomp"))
                .contains("they | build | object: ships");
    }

    @Test
    void aRelativeClauseOfPlaceLacksNothing() {
        assertThat(told("towns/town/NOUN/0/root where/where/ADV/4/advmod Roe/Roe/PROPN/4/nsubj "
                        + "sings/sing/VERB/1/acl:relcl/PRESENT"))
                .containsExactly("Roe | sing");
    }

    @Test
    void aPassiveParticipleBeforeItsMainClauseIsTurnedRound() {
        assertThat(told("Plagued/plague/VERB/6/advcl by/by/ADP/3/case debts/debt/NOUN/1/obl ,/,/PUNCT/1/punct "
                        + "Roe/Roe/PROPN/6/nsubj fell/fall/VERB/0/root/PAST"))
                .contains("debts | plague | object: Roe");
    }

    @Test
    void whoeverIsKeptFromSomethingWouldHaveDoneIt() {
        assertThat(told("It/it/PRON/2/nsubj barred/bar/VERB/0/root/PAST Roe/Roe/PROPN/2/obj from/from/SCONJ/5/mark "
                        + "selling/sell/VERB/2/advcl tea/tea/NOUN/5/obj"))
                .contains("Roe | sell | object: tea");
    }

    @Test
    void aHeadlinesInfinitiveIsWhatItsNameWillDo() {
        assertThat(told("Roe/Roe/PROPN/0/root to/to/PART/3/mark run/run/VERB/1/acl firm/firm/NOUN/3/obj"))
                .contains("Roe | run | object: firm");
    }

    @Test
    void thoseBetweenWhomSomethingIsTakePartOnBothSides() {
        assertThat(told("dispute/dispute/NOUN/0/root between/between/ADP/3/case Roe/Roe/PROPN/1/nmod "
                        + "and/and/CCONJ/5/cc Lee/Lee/PROPN/3/conj"))
                .singleElement()
                .asString()
                .endsWith("| dispute | with: Lee");
    }

    @Test
    void aCopulaOfNothingThatCanBeNamedIsLeftOut() {
        assertThat(claims("This/this/PRON/4/nsubj was/be/AUX/4/cop a/a/DET/4/det surprise/surprise/NOUN/0/root"))
                .isEmpty();
    }

    @Test
    void aDateTakesNoPart() {
        Reading reading = ParsedText.sentence("Plants/plant/NOUN/3/nsubj:pass were/be/AUX/3/aux:pass "
                + "closed/close/VERB/0/root by/by/ADP/5/case 2012/2012/NUM/3/obl");
        DateMention year = new DateMention("d1", 22, 26, "2012", DateMention.Type.DATE, "2012", null, null);
        Claim claim = claims(reading, List.of(), List.of(year), List.of()).getFirst();
        assertThat(claim.subject()).isNull();
        assertThat(claim.objects()).extracting(Claim.Argument::exact).containsExactly("Plants");
    }

    @Test
    void aCopulaTiesSomebodyToWhatTheyAre() {
        assertThat(told("Roe/Roe/PROPN/4/nsubj is/be/AUX/4/cop the/the/DET/4/det mayor/mayor/NOUN/0/root"))
                .containsExactly("Roe | be | complement: the mayor");
    }

    @Test
    void aNounThatNamesAnEventIsAClaimOfItsOwn() {
        assertThat(told(
                        "the/the/DET/2/det attack/attack/NOUN/0/root on/on/ADP/5/case the/the/DET/5/det port/port/NOUN/2/nmod "
                                + "by/by/ADP/7/case rebels/rebel/NOUN/2/nmod"))
                .containsExactly("rebels | attack | on: the port");
    }

    @Test
    void whatHasNobodyInItIsLeftOut() {
        assertThat(claims("It/it/PRON/2/expl rained/rain/VERB/0/root/PAST")).isEmpty();
    }

    @Test
    void aDeniedClauseIsMarked() {
        assertThat(claims("Roe/Roe/PROPN/4/nsubj did/do/AUX/4/aux not/not/PART/4/advmod sign/sign/VERB/0/root"))
                .singleElement()
                .matches(Claim::negated);
    }

    @Test
    void whatSomebodyRefusesToDoIsNotDone() {
        assertThat(claims(
                        "Roe/Roe/PROPN/2/nsubj refused/refuse/VERB/0/root/PAST to/to/PART/4/mark sign/sign/VERB/2/xcomp "
                                + "and/and/CCONJ/6/cc speak/speak/VERB/4/conj"))
                .extracting(claim -> claim.predicate().lemma(), Claim::negated)
                .containsExactlyInAnyOrder(tuple("refuse", false), tuple("sign", true), tuple("speak", true));
        assertThat(claims("Roe/Roe/PROPN/4/nsubj did/do/AUX/4/aux not/not/PART/4/advmod refuse/refuse/VERB/0/root "
                        + "to/to/PART/6/mark sign/sign/VERB/4/xcomp"))
                .extracting(claim -> claim.predicate().lemma(), Claim::negated)
                .containsExactlyInAnyOrder(tuple("refuse", true), tuple("sign", false));
    }

    @Test
    void infinitivesUnderOneToAreAllPlanned() {
        assertThat(claims(
                        "Roe/Roe/PROPN/2/nsubj plans/plan/VERB/0/root/PRESENT to/to/PART/4/mark sell/sell/VERB/2/xcomp "
                                + "and/and/CCONJ/6/cc leave/leave/VERB/4/conj"))
                .filteredOn(claim -> !claim.predicate().lemma().equals("plan"))
                .hasSize(2)
                .allSatisfy(claim -> assertThat(claim.modality()).isEqualTo(Modality.PLANNED));
    }

    @Test
    void aHyphenatedWordBeforeANounTakesNoPart() {
        assertThat(
                        told(
                                "Roe/Roe/PROPN/2/nmod:poss door-to-door/door-to-door/NOUN/3/compound campaign/campaign/NOUN/0/root"))
                .noneMatch(claim -> claim.contains("object"));
    }

    @Test
    void aBracketedWordKeepsBothItsBrackets() {
        assertThat(told(
                        "Roe/Roe/PROPN/2/nsubj closed/close/VERB/0/root/PAST (/(/PUNCT/4/punct Leith/Leith/PROPN/7/nmod:poss "
                                + "'s/'s/PART/4/case )/)/PUNCT/4/punct docks/dock/NOUN/2/obj"))
                .containsExactly("Roe | close | object: ( Leith 's ) docks");
    }

    @Test
    void anOfficeIsWhoStandsInAppositionToIt() {
        Reading reading = ParsedText.sentence("The/the/DET/2/det mayor/mayor/NOUN/6/nsubj ,/,/PUNCT/4/punct "
                + "Roe/Roe/PROPN/2/appos ,/,/PUNCT/4/punct resigned/resign/VERB/0/root/PAST");
        Mention named = Mention.of(reading.text(), new Span(12, 15), Mention.Form.NAME);
        Entity roe = new Entity("e1", Entity.Type.PERSON, "Roe", "roe", List.of(), 0.5, List.of(named), null);
        assertThat(claims(reading, List.of(roe), List.of(), List.of()))
                .singleElement()
                .satisfies(claim -> assertThat(
                                Objects.requireNonNull(claim.subject()).entity())
                        .isEqualTo("e1"));
    }

    @Test
    void modalityFollowsAuxiliariesAndTheVerbAbove() {
        assertThat(claims("Roe/Roe/PROPN/3/nsubj may/may/AUX/3/aux sign/sign/VERB/0/root")
                        .getFirst()
                        .modality())
                .isEqualTo(Modality.POSSIBLE);
        assertThat(claims("Roe/Roe/PROPN/3/nsubj will/will/AUX/3/aux sign/sign/VERB/0/root")
                        .getFirst()
                        .modality())
                .isEqualTo(Modality.PLANNED);
        assertThat(claims("if/if/SCONJ/3/mark Roe/Roe/PROPN/3/nsubj signs/sign/VERB/0/root")
                        .getFirst()
                        .modality())
                .isEqualTo(Modality.CONDITIONAL);
        assertThat(claims("Roe/Roe/PROPN/3/nsubj must/must/AUX/3/aux sign/sign/VERB/0/root")
                        .getFirst()
                        .modality())
                .isEqualTo(Modality.OBLIGATORY);
    }

    @Test
    void whatSomebodySaysIsTheirClaimAndItsDateIsItsTime() {
        Reading reading = ParsedText.sentence("Lee/Lee/PROPN/2/nsubj resigned/resign/VERB/0/root/PAST "
                + "on/on/ADP/4/case Monday/Monday/PROPN/2/obl");
        Quote quote = Quote.of("q1", new Span(0, 12), "Lee resigned", Quote.Kind.INDIRECT, null, null, 1);
        DateMention monday =
                new DateMention("d1", 16, 22, "Monday", DateMention.Type.DATE, "2025-06-09", null, "published");
        Claim claim =
                claims(reading, List.of(), List.of(monday), List.of(quote)).getFirst();
        assertThat(claim.attribution()).isEqualTo("q1");
        assertThat(claim.time()).isEqualTo("d1");
    }
}
