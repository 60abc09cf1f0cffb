package dev.factbox.reader.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.PubStatus;
import dev.factbox.factsheet.Published;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Metadata;
import dev.factbox.reader.article.Paragraph.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeskFormatsTest {
    @Test
    void textsThatANinjsSenderNamesItselfAreReadWhereTheUsualOnesAreAbsent() {
        String item =
                "{\"uri\": \"urn:x:1\", \"headline\": \"Pier reopens\", \"description_caption_xhtml\": \"<p>A view of the pier.</p>\"%s}";

        assertThat(Given.story(Given.article(item.formatted(", \"body_wire\": \"The pier reopens on Monday.\""))))
                .containsExactly("The pier reopens on Monday.");
        assertThat(Given.story(Given.article(item.formatted("")))).containsExactly("A view of the pier.");
    }

    @Test
    void ninjsOneIsRead() {
        Metadata metadata = Seeds.article("ninjs/library-1.json").metadata();

        assertThat(metadata.headline()).isEqualTo("Library bus keeps its last eleven stops");
        assertThat(metadata.by()).containsExactly("Siobhan Marrey");
        assertThat(metadata.located()).isEqualTo("Dunmoyle");
        assertThat(metadata.wireVersion()).isEqualTo("4");
        assertThat(metadata.published().value()).isEqualTo("2025-02-06T15:00:00+01:00");
        assertThat(metadata.ednote()).isEqualTo("Adds comment from driver");
    }

    @Test
    void ninjsThreeIsReadFromItsListsTheHtmlBodyBeforeThePlainOne() {
        Article article = Seeds.article("ninjs/library-3.json");

        assertThat(article.metadata().headline()).isEqualTo("Chess club loses its hall to a gym");
        assertThat(article.metadata().by()).containsExactly("Olu Adeyemi");
        assertThat(article.metadata().copyright()).isEqualTo("Copyright 2025 Coastal Wire");
        assertThat(article.text().toString())
                .isEqualTo("The city’s oldest chess club must leave its hall by June.\n\n"
                        + "A gym will pay twice the rent, the landlord said.");
    }

    @Test
    void superdesksDialectIsReadWithWhatItEvolvedFrom() {
        Metadata metadata = Seeds.article("ninjs/superdesk.json").metadata();

        assertThat(metadata.guid()).isEqualTo("urn:newsml:desk.example:2025-03-01T10:11:12:ferry");
        assertThat(metadata.evolvedFrom()).isEqualTo("urn:newsml:desk.example:2025-02-28T09:00:00:ferry");
        assertThat(metadata.by()).containsExactly("Kit Lawley");
        assertThat(metadata.correction()).isNotNull();
        assertThat(metadata.pubStatus()).isEqualTo(PubStatus.USABLE);
    }

    @Test
    void aCanceledItemWithoutABodyIsStillAnArticle() {
        Article article = Given.article("{\"guid\": \"g1\", \"headline\": \"Gone\", \"pubstatus\": \"Cancelled\"}");

        assertThat(article.metadata().pubStatus()).isEqualTo(PubStatus.CANCELED);
        assertThat(article.text().isEmpty()).isTrue();
    }

    @Test
    void ansElementsBecomeParagraphsAndSubHeadlines() {
        Article article = Seeds.article("ans/orchard.json");

        assertThat(article.metadata().headline()).isEqualTo("Four hundred cherry trees to be felled");
        assertThat(article.metadata().by()).containsExactly("Bea Sandoval");
        assertThat(article.metadata().published().value()).isEqualTo("2025-04-02T07:30:00Z");
        assertThat(Given.blocks(article, Role.HEADLINE)).containsExactly("No cure");
        assertThat(Given.story(article)).hasSize(4).contains("Neighbours get saplings.");
    }

    @Test
    void aFeedGivesAnArticleForEachEntryItsFullTextBeforeItsDescription() {
        List<Article> articles = Seeds.articles("rss/feed.xml");

        assertThat(articles).hasSize(2);
        assertThat(articles.getFirst().metadata().guid()).isEqualTo("hp-77");
        assertThat(articles.getFirst().metadata().by()).containsExactly("Tomasz Wrona");
        assertThat(articles.getFirst().metadata().published().value()).isEqualTo("2025-06-02T06:10:00Z");
        assertThat(Given.story(articles.getFirst())).hasSize(2);
        assertThat(Seeds.article("atom/feed.xml").metadata().versionCreated()).isEqualTo("2025-06-03T06:45:00Z");
        assertThat(Given.story(Seeds.article("atom/feed.xml"))).hasSize(2);
    }

    @Test
    void wordPressPostsKeepTheirStateAndTheirParagraphs() {
        List<Article> articles = Seeds.articles("wordpress/export.xml");

        assertThat(articles).hasSize(2);
        assertThat(articles.getFirst().metadata().by()).containsExactly("Mina Okafor");
        assertThat(Given.story(articles.getFirst())).hasSize(2);
        assertThat(articles.getLast().metadata().pubStatus()).isEqualTo(PubStatus.WITHHELD);
    }

    @Test
    void aLiveBlogIsOneArticleOfItsPostsAsTheyStand() {
        Article article = Seeds.article("live-blog/harbour-fire.html");

        assertThat(article.metadata().headline()).startsWith("Harbour fire");
        assertThat(article.metadata().by()).containsExactly("Tessa Wainwright");
        assertThat(article.text().toString())
                .containsSubsequence("Ferries between Ostmere", "No one hurt", "All 34 night-shift", "A fire broke out")
                .doesNotContain("Share this post", "Key events", "oldest first");
    }

    @Test
    void aLiveBlogWhosePostsAScriptBringsIsReadFromItsLinkedData() {
        String page = new String(Seeds.bytes("live-blog/harbour-fire.html"), StandardCharsets.UTF_8)
                .replaceFirst("(?s)<div class=\"live-blog\">.*</div>", "<div id=\"posts\"></div>");

        Article article = Given.article(page);

        assertThat(article.text().toString())
                .containsSubsequence("Ferries to resume at noon", "Ferries between Ostmere", "A fire broke out");
    }

    @Test
    void anEmailIsReadFromItsPlainPartWithoutTheSignature() {
        Article article = Seeds.article("eml/release.eml");

        assertThat(article.metadata().headline()).isEqualTo("Museum raises a ship’s anchor from 1711");
        assertThat(article.metadata().published())
                .isEqualTo(new Published("2025-05-07T09:30:00+02:00", Published.From.DOCUMENT));
        assertThat(Given.story(article)).hasSize(2);
        assertThat(article.text().toString()).contains("€40,000").doesNotContain("+47");
    }

    @Test
    void markdownLosesItsMarksAndItsFrontMatterTells() {
        Article article = Seeds.article("markdown/tram.md");

        assertThat(article.metadata().headline()).isEqualTo("Night trams return after two years");
        assertThat(article.metadata().by()).containsExactly("Yusuf Demir");
        assertThat(article.metadata().published().value()).isEqualTo("2025-04-18");
        assertThat(Given.story(article))
                .startsWith("Trams will run through the night again from Friday, the city said.")
                .contains("“People work at night,” said the mayor, Ilse Brandt.");
    }

    @Test
    void docxIsReadByItsStylesWithoutDeletedWords() {
        Article article = Seeds.article("docx/hives.docx");

        assertThat(article.metadata().headline()).isEqualTo("Beekeepers move their hives to the roofs");
        assertThat(article.metadata().by()).containsExactly("Clara Moss");
        assertThat(Given.story(article)).hasSize(2).endsWith("“Up there nobody sprays,” said its chair, Anton Berg.");
    }

    @Test
    void theTextLayerOfAPdfIsRead() {
        Article article = Seeds.article("pdf/well.pdf");

        assertThat(article.mediaType()).isEqualTo("application/pdf");
        assertThat(article.metadata().headline()).isEqualTo("Well on the market square gives water again");
        assertThat(article.metadata().by()).containsExactly("Piet Vos");
        assertThat(Given.story(article)).hasSize(2);
    }

    @Test
    void archivesAreReadFileByFile() {
        assertThat(Seeds.articles("zip/two.zip")).hasSize(3);
        assertThat(Given.story(Seeds.article("gz/wind.txt.gz"))).hasSize(2);
    }

    @Test
    void appleNewsIsReadComponentByComponentWithoutAsidesAndPictures() {
        Article article = Seeds.article("apple-news/ferry.json");

        assertThat(article.metadata().guid()).isEqualTo("https://coastalwire.example/2025/04/hale-ferry");
        assertThat(article.metadata().headline()).isEqualTo("Hale ferry sails again after winter repairs");
        assertThat(article.metadata().by()).containsExactly("Nora Lindqvist");
        assertThat(article.metadata().published().value()).isEqualTo("2025-04-02T07:30:00Z");
        assertThat(Given.story(article))
                .containsExactly(
                        "The ferry between Hale and the mainland sailed again on Wednesday after four months of repairs.",
                        "“She runs like new,” said Ida Lund, the harbour master.",
                        "Until June there will be six crossings a day.",
                        "A ticket costs 4.50 pounds.");
        assertThat(Given.blocks(article, Role.HEADLINE)).containsExactly("Fewer crossings");
    }

    @Test
    void theCodeOfAnEmbeddedObjectIsNoParagraph() {
        Article article = Given.article("{\"uri\": \"u1\", \"headline\": \"Ferry\", \"body_html\": "
                + "\"<p>The ferry sails on Monday.</p><p>&lt;script src=x&gt;&lt;/script&gt;</p>\"}");

        assertThat(article.text().toString()).isEqualTo("The ferry sails on Monday.");
    }

    @Test
    void whereADocumentKnowsOnlyWhenItsVersionWasMadeThatIsItsDay() {
        Article article = Given.article(
                "{\"type\": \"story\", \"version\": \"0.10.3\", \"_id\": \"a\", \"last_updated_date\": "
                        + "\"2025-03-01T10:00:00Z\", \"content_elements\": [{\"type\": \"text\", \"content\": \"The ferry sails.\"}]}");

        assertThat(article.metadata().published())
                .isEqualTo(new Published("2025-03-01T10:00:00Z", Published.From.DOCUMENT));
    }
}
