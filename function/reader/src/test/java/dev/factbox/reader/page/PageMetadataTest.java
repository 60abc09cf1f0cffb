package dev.factbox.reader.page;

import static dev.factbox.reader.page.ReadPage.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Metadata of pages, and which source wins when there are several. */
class PageMetadataTest {
    private static final String STORY = """
            <p>The town of Orrin will heat its schools with water from the old mine from next winter, its council decided on Thursday.</p>
            <p>Pumps will bring the water up from four hundred metres, where it is warm enough all year, the engineers told the council.</p>
            """;

    private static ReadPage page(String head, String body) {
        return read("<!doctype html><html><head>" + head + "</head><body>" + body + STORY + "</body></html>");
    }

    private static ReadPage linked(String json) {
        return page("<script type=\"application/ld+json\">" + json + "</script>", "");
    }

    @Test
    void linkedDataTellsHeadlineAuthorsDateLanguageAndSection() {
        ReadPage page = linked("""
                {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "The Orrin Post"},
                 {"@type": "NewsArticle", "headline": "Mine water to heat Orrin&#8217;s schools", "inLanguage": "en-IE", "articleSection": "Energy",
                  "datePublished": "2024-03-07T18:20:00+01:00", "dateModified": "2024-03-08T09:00:00+01:00",
                  "author": [{"@type": "Person", "@id": "#tilda"}, {"@type": "Person", "name": "Joss Okafor"}]},
                 {"@type": "Person", "@id": "#tilda", "name": "Tilda Frey"}]}
                """);

        assertThat(page.metadata().headline()).isEqualTo("Mine water to heat Orrin’s schools");
        assertThat(page.metadata().by()).containsExactly("Tilda Frey", "Joss Okafor");
        assertThat(page.metadata().published())
                .isEqualTo(new Published("2024-03-07T18:20:00+01:00", Published.From.DOCUMENT));
        assertThat(page.metadata().versionCreated()).isEqualTo("2024-03-08T09:00:00+01:00");
        assertThat(page.metadata().language()).isEqualTo("en");
        assertThat(page.metadata().subjects())
                .singleElement()
                .extracting("name")
                .isEqualTo("Energy");
    }

    @Test
    void malformedLinkedDataStillTellsWhatCanBeReadInIt() {
        ReadPage page = linked("""
                {"@type": "NewsArticle", "headline": "Mine water to heat schools", "description": "He said "yes" to it",
                 "datePublished": "2024-03-07", "author": {"@type": "Person", "name": "Tilda Frey"},,}
                """);

        assertThat(page.metadata().headline()).isEqualTo("Mine water to heat schools");
        assertThat(page.metadata().by()).containsExactly("Tilda Frey");
        assertThat(page.metadata().published().value()).isEqualTo("2024-03-07");
    }

    @Test
    void theHeadingOfTheStoryIsTheHeadlineAndNotThatOfTheSite() {
        ReadPage page = page(
                "<title>The Orrin Post » Archive » Mine water to heat schools</title>",
                "<h1>The Orrin Post</h1><h2>Mine water to heat schools</h2>");

        assertThat(page.metadata().headline()).isEqualTo("Mine water to heat schools");
    }

    @Test
    void aLivePagesHeadlineIsThatOfTheHour() {
        ReadPage page = page(
                "<meta property=\"og:title\" content=\"Council votes for mine water by nine to four\">",
                "<h1>Orrin council LIVE: vote on mine water expected, councillors by nine to four</h1>");

        assertThat(page.metadata().headline()).isEqualTo("Council votes for mine water by nine to four");
    }

    @Test
    void thePublisherIsNoAuthorWhereSomebodyElseIsNamed() {
        ReadPage page = page(
                "<meta property=\"og:site_name\" content=\"The Orrin Post\"><meta name=\"author\" content=\"The Orrin Post\">",
                "<p class=\"byline\">By Tilda Frey and Joss Okafor, energy reporters</p>");

        assertThat(page.metadata().by()).containsExactly("Tilda Frey", "Joss Okafor");
    }

    @Test
    void aPublishersNameThatRunsIntoADateIsStillThePublisher() {
        ReadPage page = page(
                "<meta property=\"og:site_name\" content=\"Brennhill Gazette\">",
                "<div>by <a>Brennhill Gazette</a><span>April 8, 2025</span></div><p>Ruth Okafor/Paul Venn</p>");

        assertThat(page.metadata().by()).containsExactly("Ruth Okafor", "Paul Venn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Tilda Frey | Tilda Frey",
                "Written by Tilda Frey for The Orrin Post | Tilda Frey",
                "By Tilda Frey @tildafrey | Tilda Frey",
                "By Tilda Frey (Image: Joss Okafor) | Tilda Frey",
                "By Tilda Frey, 3 hours ago | Tilda Frey",
            })
    void bylinesLoseAllButTheName(String byline, String name) {
        assertThat(page("", "<div class=\"byline\">" + byline + "</div>")
                        .metadata()
                        .by())
                .containsExactly(name);
    }

    @Test
    void addressesAndHandlesAreNobody() {
        assertThat(page("<meta name=\"author\" content=\"https://www.facebook.com/orrinpost\">", "")
                        .metadata()
                        .by())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta property='article:published_time' content='2024-03-07T18:20:00Z'> | 2024-03-07T18:20:00Z",
                "<meta name='pubdate' content='20240307'> | 2024-03-07",
                "<meta name='date' content='Thu, 07 Mar 2024 18:20:00 GMT'> | 2024-03-07",
                "<link rel='canonical' href='https://orrin.example/2024/03/07/mine-water'> | 2024-03-07",
                "<meta name='date' content='yesterday'><meta property='og:updated_time' content='2024-03-08'> | 2024-03-08",
            })
    void theHeadTellsTheDate(String head, String date) {
        assertThat(page(head, "").metadata().published()).isEqualTo(new Published(date, Published.From.DOCUMENT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<time datetime='2024-03-07 18:20'>Thursday</time> | 2024-03-07T18:20:00 | DOCUMENT",
                "<div class='post-date'>March 7, 2024</div> | 2024-03-07 | DOCUMENT",
                "<div class='datum'>7. März 2024</div> | 2024-03-07 | DATELINE",
                "<p>Published: 7 de marzo de 2024</p> | 2024-03-07 | DATELINE",
            })
    void thePageTellsTheDate(String body, String date, Published.From from) {
        assertThat(page("", "<h1>Mine water</h1>" + body).metadata().published())
                .isEqualTo(new Published(date, from));
    }

    @Test
    void aTimeInUtcIsGivenAsTheNewsroomsClockHadIt() {
        String utc = "<meta property='article:published_time' content='2024-03-08T02:20:00+00:00'>";

        assertThat(page(utc, "<time datetime='2024-03-07T20:20:00-06:00'>Thursday</time>")
                        .metadata()
                        .published()
                        .value())
                .isEqualTo("2024-03-07T20:20:00-06:00");
        assertThat(page(utc + "<link rel='canonical' href='https://orrin.example/2024/03/07/mine'>", "")
                        .metadata()
                        .published()
                        .value())
                .isEqualTo("2024-03-07");
        assertThat(page(utc, "").metadata().published().value()).isEqualTo("2024-03-08T02:20:00+00:00");
    }

    @Test
    void aPageWithoutADateHasThatOfItsUpload() {
        assertThat(page("", "").metadata().published()).isEqualTo(new Published("2025-06-13", Published.From.RECEIVED));
    }
}
