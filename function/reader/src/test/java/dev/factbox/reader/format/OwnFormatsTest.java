package dev.factbox.reader.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.PubStatus;
import dev.factbox.factsheet.Published;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Metadata;
import java.util.List;
import org.junit.jupiter.api.Test;

/** JSON and XML of content systems' own. */
class OwnFormatsTest {
    @Test
    void postsOfAnApiAreAnArticleEachAndADraftIsHeld() {
        List<Article> posts = Seeds.articles("json/bakery.json");
        Metadata bakery = posts.getFirst().metadata();

        assertThat(posts).hasSize(2);
        assertThat(bakery.headline()).isEqualTo("Night bakery keeps its lamps – and its licence");
        assertThat(bakery.guid()).isEqualTo("https://news.example/?p=812");
        assertThat(bakery.published()).isEqualTo(new Published("2025-03-04T09:00:00Z", Published.From.DOCUMENT));
        assertThat(bakery.wireVersion()).isEqualTo("2025-03-05T07:30:00Z");
        assertThat(Given.story(posts.getFirst())).hasSize(3);
        assertThat(posts.getLast().metadata().pubStatus()).isEqualTo(PubStatus.WITHHELD);
    }

    @Test
    void schemaOrgsLinkedDataIsReadWithoutAPageAroundIt() {
        Article article = Seeds.article("schema-org/quarry.json");

        assertThat(article.metadata().headline()).isEqualTo("Quarry lake opens to swimmers in June");
        assertThat(article.metadata().by()).containsExactly("Ruben Asch", "Lena Orr");
        assertThat(article.metadata().published().value()).isEqualTo("2025-04-11T06:15:00+02:00");
        assertThat(article.metadata().guid()).isEqualTo("https://news.example/quarry");
        assertThat(Given.story(article)).hasSize(3).endsWith("Two lifeguards will watch on weekends.");
    }

    @Test
    void aNumberOfSomebodysTableNamesNoArticle() {
        Article article = Given.article(
                "{\"id\": 7, \"title\": \"Rain\", \"content\": \"It rained for nine hours on the feast of the lanterns.\"}");

        assertThat(article.metadata().guid()).isNull();
        assertThat(article.metadata().headline()).isEqualTo("Rain");
    }

    @Test
    void ninjsWithATitleStaysNinjs() {
        Article article = Given.article(
                "{\"uri\": \"urn:a\", \"title\": \"Rain\", \"headline\": \"It rained\", \"body_text\": \"It rained for nine hours on the feast.\"}");

        assertThat(article.mediaType()).isEqualTo("application/vnd.iptc.ninjs+json");
    }

    @Test
    void anExportOfSeveralStoriesIsAnArticleEachWithItsOwnHeadAndEmbargo() {
        List<Article> stories = Seeds.articles("xml/desk.xml");
        Metadata ferry = stories.getFirst().metadata();
        Metadata budget = stories.getLast().metadata();

        assertThat(stories).hasSize(2);
        assertThat(ferry.headline()).isEqualTo("Ferry timetable goes back to paper");
        assertThat(ferry.by()).containsExactly("Ruben Asch");
        assertThat(ferry.wireVersion()).isEqualTo("2");
        assertThat(ferry.embargoedUntil()).isNull();
        assertThat(Given.story(stories.getFirst())).hasSize(2);
        assertThat(budget.guid()).isEqualTo("orley-4712");
        assertThat(budget.by()).isEmpty();
        assertThat(budget.embargoedUntil()).isEqualTo("2025-01-31T06:00:00Z");
    }

    @Test
    void anEmbargoBeforeAllTimeIsNone() {
        String xml =
                "<publish><headline>Rain again</headline><EmbargoTime>0001-01-01T00:00:00</EmbargoTime><body>It rained for nine hours.</body></publish>";

        assertThat(Given.article(xml).metadata().embargoedUntil()).isNull();
        assertThat(Given.article(xml).metadata().pubStatus()).isEqualTo(PubStatus.USABLE);
    }

    @Test
    void fieldsNamedByAnAttributeAreReadByTheirNames() {
        Article article = Given.article("""
                <content type="story" state="deleted" publishdate="2025-03-04 09:00:00">
                  <author username="lo" firstname="Lena" surname="Orr"/>
                  <field name="title"><![CDATA[Lock keeper retires]]></field>
                  <field name="body"><div><p>The keeper of the upper lock retires in May.</p></div></field>
                </content>
                """);

        assertThat(article.metadata().headline()).isEqualTo("Lock keeper retires");
        assertThat(article.metadata().by()).containsExactly("Lena Orr");
        assertThat(article.metadata().published().value()).startsWith("2025-03-04T09:00:00");
        assertThat(article.metadata().pubStatus()).isEqualTo(PubStatus.CANCELED);
        assertThat(Given.story(article)).containsExactly("The keeper of the upper lock retires in May.");
    }

    @Test
    void jsonFeedIsRead() {
        Article article = Seeds.article("json-feed/feed.json");

        assertThat(article.metadata().guid()).isEqualTo("urn:orley:feed:1");
        assertThat(article.metadata().by()).containsExactly("Lena Orr");
        assertThat(Given.story(article)).hasSize(2);
    }

    @Test
    void aFeedsPicturesHaveTitlesOfTheirOwnAndItsPromptsAreNoStory() {
        Article article = Given.article("""
                <rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                <item><media:title>The quay at dawn</media:title><title>Quay &amp;amp; pier reopen</title><content:encoded><![CDATA[<p>The quay reopened on Monday.</p>
                <p>The post <a href="/q">Quay</a> appeared first on <a href="/">Orley News</a>.</p>]]></content:encoded></item></channel></rss>
                """);

        assertThat(article.metadata().headline()).isEqualTo("Quay & pier reopen");
        assertThat(Given.body(article)).isEqualTo("The quay reopened on Monday.");
    }

    @Test
    void anEntryWithoutAnAuthorHasTheFeeds() {
        Article article = Given.article("""
                <feed xmlns="http://www.w3.org/2005/Atom"><author><name>Ruben Asch</name></author>
                <entry><id>urn:q</id><title type="html">Quay &lt;em&gt;reopens&lt;/em&gt;</title><content type="html">&lt;p&gt;The quay reopened on Monday.&lt;/p&gt;</content></entry></feed>
                """);

        assertThat(article.metadata().by()).containsExactly("Ruben Asch");
        assertThat(article.metadata().headline()).isEqualTo("Quay reopens");
    }
}
