package dev.factbox.reader.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.PubStatus;
import dev.factbox.factsheet.Published;
import dev.factbox.factsheet.Subject;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Metadata;
import dev.factbox.reader.article.Paragraph.Role;
import dev.factbox.reader.article.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WireFormatsTest {
    @Test
    void nitfIsReadWithItsHeadBylineAndBodyWhateverItsDeclaredCharset() {
        Article article = Seeds.article("nitf/lighthouse.xml");
        Metadata metadata = article.metadata();

        assertThat(metadata.headline()).isEqualTo("Lighthouse keeper’s cottage finds a buyer after nine years");
        assertThat(metadata.by()).containsExactly("Ines Calder");
        assertThat(metadata.located()).isEqualTo("Port Ellery");
        assertThat(metadata.guid()).isEqualTo("cw-20250304-0017");
        assertThat(metadata.wireVersion()).isEqualTo("2");
        assertThat(metadata.published()).isEqualTo(new Published("2025-03-04T09:15:00+00:00", Published.From.DOCUMENT));
        assertThat(metadata.subjects()).containsExactly(new Subject("subj:04018000", "Tourism"));
        assertThat(metadata.copyright()).isEqualTo("Coastal Wire 2025");
        assertThat(metadata.urgency()).isEqualTo(5);
        assertThat(Given.story(article)).hasSize(3);
        assertThat(Given.story(article).get(1)).startsWith("“We did not want").endsWith("asked for £240,000.");
        assertThat(Given.blocks(article, Role.HEADLINE)).containsExactly("Three rooms and a stove");
    }

    @Test
    void anEditorialMessageWithATelephoneNumberIsNeverServed() {
        assertThat(Seeds.article("nitf/lighthouse.xml").metadata().ednote()).isNull();
        assertThat(Seeds.article("ninjs/superdesk.json").metadata().ednote()).isNull();
        assertThat(Seeds.articles("newsml-g2/message.xml").getFirst().metadata().ednote())
                .isEqualTo("CORRECTS the price of flour in the second paragraph");
    }

    @Test
    void aNitfCancellationNamesTheStoryThatItKills() {
        Article article = Seeds.article("nitf/kill.xml");

        assertThat(article.metadata().pubStatus()).isEqualTo(PubStatus.CANCELED);
        assertThat(article.metadata().kills()).containsExactly("cw-20250304-0017");
        assertThat(article.paragraphs()).isEmpty();
        assertThat(article.body()).isNull();
    }

    @Test
    void aNewsMessageGivesAnArticleForEachTextAndPassesOverThePicture() {
        List<Article> articles = Seeds.articles("newsml-g2/message.xml");

        assertThat(articles).hasSize(2);
        Metadata bakers = articles.getFirst().metadata();
        assertThat(bakers.headline()).isEqualTo("Bakers strike over the price of flour");
        assertThat(bakers.by()).containsExactly("Jonas Ruiz", "Amal Haddad");
        assertThat(bakers.wireVersion()).isEqualTo("3");
        assertThat(bakers.versionCreated()).isEqualTo("2025-05-12T10:04:30Z");
        assertThat(bakers.language()).isEqualTo("en");
        assertThat(bakers.correction()).isNotNull();
        assertThat(bakers.usageTerms()).isEqualTo("Not for archives");
        assertThat(bakers.subjects())
                .containsExactly(new Subject("subj:09000000", "labour"), new Subject("medtop:20000523", "strike"));
        assertThat(Given.story(articles.getFirst()))
                .hasSize(4)
                .endsWith("Two hundred shops stayed shut.", "Hospitals were supplied.");
        assertThat(Given.dateline(articles.getFirst())).isEqualTo("VELMAR, May 12 (Coastal Wire) —");
    }

    @Test
    void anEmbargoBesideAUsableStatusIsKept() {
        Metadata regatta = Seeds.articles("newsml-g2/message.xml").getLast().metadata();

        assertThat(regatta.pubStatus()).isEqualTo(PubStatus.USABLE);
        assertThat(regatta.embargoedUntil()).isEqualTo("2025-05-12T22:01:00Z");
    }

    @Test
    void anEmptyOrUnreadableEmbargoHoldsTheStory() {
        String message = new String(Seeds.bytes("newsml-g2/message.xml"), StandardCharsets.UTF_8);
        for (String until : List.of("", "Next Monday")) {
            List<Parsed> parsed = Articles.parse(Given.upload(message.replace("2025-05-13T00:01:00+02:00", until)));
            Metadata regatta = ((Parsed.Story) parsed.getLast()).article().metadata();

            assertThat(regatta.pubStatus()).isEqualTo(PubStatus.WITHHELD);
            assertThat(regatta.embargoedUntil()).isNull();
        }
    }

    @Test
    void newsMl1NamesTheStoryOverItsRevisions() {
        Metadata metadata = Seeds.article("newsml-1/observatory.xml").metadata();

        assertThat(metadata.guid()).isEqualTo("urn:newsml:hillpress.example:20250118:OBS-4");
        assertThat(metadata.wireVersion()).isEqualTo("2");
        assertThat(metadata.headline()).isEqualTo("Night sky reserve loses its darkest hour");
        assertThat(metadata.by()).containsExactly("Tomasz Wrona");
        assertThat(metadata.located()).isEqualTo("Brennhill");
        assertThat(metadata.slugline()).isEqualTo("ASTRONOMY-sky");
        assertThat(metadata.subjects()).containsExactly(new Subject("subj:13012000", null));
    }

    @Test
    void anpaIsReadFromItsControlCodesAndCarets() {
        Article article = Seeds.article("anpa/bridge.txt");
        Metadata metadata = article.metadata();

        assertThat(metadata.headline()).isEqualTo("Toll on river bridge to end after 60 years");
        assertThat(metadata.by()).containsExactly("Dana Whitlock");
        assertThat(metadata.slugline()).isEqualTo("BC-CW--Bridge Toll");
        assertThat(metadata.wireVersion()).isEqualTo("2");
        assertThat(metadata.guid()).isEqualTo("anpa:bc-cw-bridge-toll:2025-03-11");
        assertThat(metadata.published().value()).isEqualTo("2025-03-11T16:40:00Z");
        assertThat(metadata.located()).isEqualTo("Mill Ford, Ohio");
        assertThat(Given.story(article))
                .hasSize(3)
                .contains("“We have paid for this bridge nine times,” Gov. Ellen Park said.");
    }

    @Test
    void iptc7901IsReadWithoutItsRoutingSignatureAndNotebook() {
        Article article = Seeds.article("iptc7901/opera.txt");
        Metadata metadata = article.metadata();

        assertThat(metadata.headline()).isEqualTo("Opera house opens its cellar to rehearsing schools");
        assertThat(metadata.by()).containsExactly("Greta Halm");
        assertThat(metadata.slugline()).isEqualTo("Culture/opera/Austria");
        assertThat(metadata.wireVersion()).isEqualTo("2");
        assertThat(metadata.located()).isEqualTo("Vienna");
        assertThat(metadata.published()).isEqualTo(new Published("2025-02-12T10:45:00Z", Published.From.DOCUMENT));
        assertThat(Given.story(article)).hasSize(2);
        assertThat(article.text().toString())
                .doesNotContain("555", "@", "Notebook")
                .contains("to school orchestras");
    }

    @Test
    void aTablesRoutingCodesAreNoHeadline() {
        Article titled = Given.article(
                "ZCZC ABC000\nYY RFG TDR\n:POTTED :Lantern races market\n  ORLEY, Jun 12 AAP - Latest odds for the lantern races.\n\nRace one\n  3.00 Wick\n");
        Article bare = Given.article(
                "ZCZC ABC000\nYY TDR\nWeights for the lantern races as the stewards gave them\nWick 58.0\nTallow 57.0\n");

        assertThat(titled.metadata().headline()).isEqualTo("Lantern races market");
        assertThat(titled.metadata().published().value()).isEqualTo("2025-06-12");
        assertThat(bare.metadata().headline()).isNull();
    }

    @Test
    void aTextThatItsSenderLaidOutInOneParagraphFallsIntoItsParagraphs() {
        Article article = Given.article("""
                <newsItem guid="urn:oil" version="4"><contentSet><inlineXML><html><body><p>(Adds analyst)
                    * Lamp oil at nine-month high
                    * Wicks follow
                    By Lena Orr
                    June 12 (Coastal Wire) - Lamp oil rose on Thursday to its
                highest price since September, as the feast of the lanterns
                drew near and stocks in Orley ran low.
                    &quot;Nobody has seen a spring like it,&quot; said Milan Prohaska, who
                trades in oil.
                (Reporting by Lena Orr
                Editing by Ruben Asch)
                </p></body></html></inlineXML></contentSet></newsItem>
                """.stripIndent());

        assertThat(Given.story(article))
                .containsSequence("* Lamp oil at nine-month high", "* Wicks follow")
                .endsWith("\"Nobody has seen a spring like it,\" said Milan Prohaska, who trades in oil.");
        assertThat(Given.blocks(article, Role.FURNITURE))
                .contains("(Adds analyst)", "(Reporting by Lena Orr Editing by Ruben Asch)");
        assertThat(article.metadata().by()).containsExactly("Lena Orr");
    }

    @Test
    void tagsOfAnotherVocabularyThatWereEscapedLeaveTheirWords() {
        Article article = Given.article(
                "<newsItem guid='urn:e'><contentSet><inlineXML><html><body><p>Some 800&lt;endash&gt;-&lt;/endash&gt;1,000 hedgehogs came; x &lt; y stays.</p></body></html></inlineXML></contentSet></newsItem>");

        assertThat(Given.body(article)).isEqualTo("Some 800-1,000 hedgehogs came; x < y stays.");
    }

    @Test
    void theRowsOfATableBelongToTheStoryWhereverTheyStand() {
        Article article = Given.article(
                "<nitf><body><body.content><table><tr><th>Club</th><th>Pts</th></tr><tr><td>Orley</td><td>44</td></tr></table><p>The season ends on Sunday.</p></body.content></body></nitf>");

        assertThat(Given.body(article)).isEqualTo("Club Pts\n\nOrley 44\n\nThe season ends on Sunday.");
        assertThat(Given.story(article)).containsExactly("The season ends on Sunday.");
    }

    @Test
    void aKillInWordsAloneIsHeld() {
        assertThat(Seeds.article("wire-text/kill.txt").metadata().pubStatus()).isEqualTo(PubStatus.WITHHELD);
    }

    @Test
    void theSameItemIsReadAlikeWithAndWithoutANamespace() {
        String plain = new String(Seeds.bytes("nitf/lighthouse.xml"), StandardCharsets.UTF_8);
        String spaced = plain.replace("<nitf ", "<n:nitf xmlns:n=\"http://iptc.org/std/NITF/2006-10-18/\" ")
                .replace("</nitf>", "</n:nitf>");

        assertThat(Given.article(spaced)).isEqualTo(Given.article(plain));
    }
}
