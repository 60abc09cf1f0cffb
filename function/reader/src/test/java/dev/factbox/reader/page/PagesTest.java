package dev.factbox.reader.page;

import static dev.factbox.reader.page.ReadPage.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of several layouts, as newsrooms' systems write them. */
class PagesTest {
    @Test
    void aMagazinePageKeepsItsStoryAndLosesWhatStandsAroundIt() {
        ReadPage page = read("""
                <html lang="en-GB"><head><title>Harbour town votes to keep its ferry | The Tide</title>
                <meta property="og:title" content="Harbour town votes to keep its ferry | The Tide"></head>
                <body>
                <nav class="main-menu"><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
                <article>
                <h1>Harbour town votes to keep its ferry</h1>
                <p class="byline">By <a href="/people/mara">Mara Lindqvist</a></p>
                <div class="article-body">
                <p>Residents of Saltmere voted on Sunday to keep the century-old ferry that links the two halves of their town, turning down a plan to replace it with a bridge.</p>
                <p>The count, finished shortly before midnight, gave the boat 1,204 votes and the bridge 877, according to the town clerk, Ola Brandt.</p>
                <h2>A long argument</h2>
                <p>Supporters of the bridge had said that it would save commuters twenty minutes a day, and that the ferry cost the town more each winter.</p>
                <blockquote><p>“Nobody moves here for the twenty minutes,” said Ingrid Moe, who has sold tickets on the boat since 1991.</p></blockquote>
                <p>The council will now ask the county for money to give the vessel a new engine, which it hopes to have in place by spring.</p>
                <p><a href="/newsletter">Sign up for our newsletter and get the best of The Tide in your inbox every morning</a></p>
                </div></article>
                <aside class="related"><h3>Related stories</h3><ul><li><a href="/a">Five walks along the coast</a></li><li><a href="/b">Why herring is back</a></li></ul></aside>
                <footer><p>© 2024 The Tide. All rights reserved.</p><ul><li><a href="/privacy">Privacy</a></li><li><a href="/terms">Terms</a></li></ul></footer>
                </body></html>
                """);

        assertThat(page.text())
                .startsWith("Residents of Saltmere voted")
                .contains("\n\nA long argument\n\n")
                .contains("“Nobody moves here for the twenty minutes,” said Ingrid Moe")
                .endsWith("in place by spring.")
                .doesNotContain("newsletter", "Related", "rights reserved", "Sport");
        assertThat(page.metadata().headline()).isEqualTo("Harbour town votes to keep its ferry");
        assertThat(page.metadata().by()).containsExactly("Mara Lindqvist");
        assertThat(page.metadata().language()).isEqualTo("en");
    }

    @Test
    void anOldPageOfLineBreaksIsCutIntoItsParagraphs() {
        ReadPage page = read("""
                <HTML><HEAD><TITLE>Mill fire put out</TITLE></HEAD><BODY><TABLE><TR><TD><A HREF=/>Front page</A><BR><A HREF=/w>Weather</A><BR><A HREF=/c>Classifieds</A></TD>
                <TD><FONT SIZE=5><B>Mill fire put out</B></FONT><BR><BR>
                A fire that broke out in the old paper mill on Thursday was put out by noon, the fire service said, and nobody was hurt.<BR><BR>
                The mill has stood empty since its owners, the Harrow family, closed it four years ago and moved the machines to Leeds.<BR><BR>
                Police are looking into how it began and have asked anyone who saw lights in the building overnight to come forward.
                </TD></TR></TABLE></BODY></HTML>
                """);

        assertThat(page.paragraphs())
                .contains(
                        "A fire that broke out in the old paper mill on Thursday was put out by noon, the fire service said, and nobody was hurt.",
                        "The mill has stood empty since its owners, the Harrow family, closed it four years ago and moved the machines to Leeds.");
    }

    @Test
    void aFragmentWithoutAPageAroundItIsRead() {
        ReadPage page = read(
                "<p>The river rose by two metres on Friday night, the water board said, and three roads along its banks were closed to all traffic.</p>"
                        + "<ul><li>The A12 is closed between Marl and Denby until further notice, with a detour by way of Orford.</li></ul>"
                        + "<p>Rain is expected to ease on Saturday, though the water will go on rising for some hours after that.</p>");

        assertThat(page.paragraphs()).hasSize(3);
        assertThat(page.paragraphs().getFirst()).startsWith("The river rose by two metres");
    }

    @Test
    void offsetsCountCodePointsNotHalvesOfThem() {
        ReadPage page = read(
                "<p>The band 🎻🎻 will play again on Monday, its manager said, after two years of silence and a quarrel over money.</p>"
                        + "<p>Tickets go on sale at the town hall on Friday, and nobody expects them to last until the evening.</p>");

        assertThat(page.paragraphs()).containsExactly(page.text().split("\n\n"));
    }

    @Test
    void aPageWithoutAStoryIsAProblemThatSaysSo() {
        assertThat(ReadPage.problem(
                        "<html><body><ul><li><a href=/>Home</a></li><li><a href=/n>News</a></li></ul></body></html>"))
                .contains("no paragraph");
    }

    @Test
    void aStoryThatAScriptWouldShowIsReadFromItsTemplate() {
        ReadPage page = read("""
                <html><body><ul><li><a href="/">Home</a></li></ul>
                <script type="text/template"><p>The lighthouse at Cape Varn will go dark in May, the coast guard said on Monday, after a hundred and forty years.</p>
                <p>Ships now find their way by satellite, and the keeper, who is 71, has asked to retire to his sister's farm.</p></script></body></html>
                """);

        assertThat(page.paragraphs()).hasSize(2);
    }

    @Test
    void dataForMachinesIsNotText() {
        ReadPage page = read("""
                <article><p>The orchard sold its last apples on Saturday, and its owner said that she would not plant again until the drought was over.</p>
                <p>Three growers in the valley have closed since last summer, according to the farmers' union, which wants help from the state.</p>
                <div style="display: none" itemscope itemtype="http://schema.org/NewsArticle"><div itemprop="headline">Orchard sells its last apples</div>
                <div itemprop="datePublished">2024-09-07</div><div itemprop="description">The orchard sold its last apples on Saturday, and its owner said so.</div></div></article>
                """);

        assertThat(page.text()).doesNotContain("2024-09-07", "Orchard sells");
        assertThat(page.metadata().published().value()).isEqualTo("2024-09-07");
    }

    @Test
    void theRowsOfATableStayWithTheirStory() {
        ReadPage page = read("""
                <article><p>The swimmers of Lakeside won the county cup on Sunday for the third year in a row, ahead of Marl and of Denby.</p>
                <table><tr><th>Club</th><th>Points</th></tr><tr><td>Lakeside</td><td>214</td></tr><tr><td>Marl</td><td>197</td></tr></table>
                <p>The next cup is in June, when the pool at Orford, closed since a storm took its roof, is to open again.</p></article>
                """);

        assertThat(page.text()).contains("Lakeside 214", "Marl 197");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><a href=/x>READ MORE: The last herring boat of Saltmere</a></p>",
                "<p>Also read: <a href=/x>The last herring boat of Saltmere</a></p>",
                "<p>Follow Mara Lindqvist on Twitter and never miss a story of hers about the sea and those who live by it.</p>",
                "<p>Sign up for our morning letter, which brings the news of the coast to you before the boats are out.</p>",
                "<p>Pictured from left: the ferryman, his daughter and the mayor, on the pier at Saltmere on Sunday.</p>",
                "<p>Photo: Mara Lindqvist / The Tide</p>",
                "<h1>The last herring boat of Saltmere goes to the museum</h1>",
            })
    void leftoversBetweenParagraphsAreCut(String leftover) {
        String before =
                "The ferry ran aground at noon on Tuesday, a mile off Saltmere, with forty passengers on board, the harbour master said.";
        String after =
                "Nobody was hurt, and a tug pulled the boat free at high tide, some six hours later, with the passengers still on it.";

        ReadPage page = read("<article><p>" + before + "</p>" + leftover + "<p>" + after + "</p></article>");

        assertThat(page.paragraphs()).containsExactly(before, after);
    }

    @Test
    void aStoryMayReadMoreIntoSomething() {
        String story =
                "Read more closely, the report of the harbour master blames nobody, and he said on Friday that this was what he had meant.";

        assertThat(read("<article><p>" + story + "</p></article>").paragraphs()).containsExactly(story);
    }

    @Test
    void aShortPostUnderManyCommentsIsTheStoryAndTheCommentsAreNot() {
        String remark =
                "<li class=\"comment\"><p>I have read your notes on the lighthouse with care, and I think that the keeper, whom I knew, would have told it in another way.</p></li>";
        ReadPage page = read(
                "<html><body><h1>Open thread: your letters</h1><div class=\"entry\"><p>Every spring we ask what you would like to"
                        + " read here, what we got wrong, and which of our stories you still think of; the answers shape the year.</p></div>"
                        + "<ol class=\"commentlist\">" + remark.repeat(12) + "</ol></body></html>");

        assertThat(page.text()).startsWith("Every spring we ask").doesNotContain("lighthouse");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "To view the full story, please subscribe to the Saltmere Post.",
                "Article content",
                "20:42 KEY EVENT",
                "Ferry fares rise again [REVEALED]"
            })
    void labelsAndPromptsBetweenParagraphsAreLeftOut(String line) {
        ReadPage page = read(
                "<html><body><article><h1>Harbour town votes to keep its ferry</h1>"
                        + "<p>Residents of Saltmere voted on Sunday to keep the ferry that links the two halves of their town.</p><p>"
                        + line
                        + "</p><p>The count gave the boat 1,204 votes and the bridge 877, according to the town clerk, Ola Brandt.</p>"
                        + "<p>The council will now ask the county for money to give the vessel a new engine by spring.</p></article></body></html>");

        assertThat(page.text()).contains("Residents of Saltmere", "new engine").doesNotContain(line);
    }

    @Test
    void aStandfirstMarkedAsAHeadingIsOfTheStory() {
        ReadPage page = read(
                "<html><body><article><h1>Harbour town votes to keep its ferry</h1>"
                        + "<h2 class=\"standfirst\">Residents of Saltmere have turned down a bridge that would have saved commuters twenty minutes a day.</h2>"
                        + "<p>Residents of Saltmere voted on Sunday to keep the ferry that links the two halves of their town.</p>"
                        + "<p>The count gave the boat 1,204 votes and the bridge 877, according to the town clerk, Ola Brandt.</p>"
                        + "<p>The council will now ask the county for money to give the vessel a new engine by spring.</p></article></body></html>");

        assertThat(page.article()
                        .text()
                        .slice(Objects.requireNonNull(page.article().body())))
                .startsWith("Residents of Saltmere have turned down a bridge");
    }

    private static final String STORY = """
            <p>Residents of Saltmere voted on Sunday to keep the century-old ferry that links the two halves of their town, turning down a bridge.</p>
            <p>The count, finished shortly before midnight, gave the boat 1,204 votes and the bridge 877, according to the town clerk, Ola Brandt.</p>
            <p>Supporters of the bridge had said that it would save commuters twenty minutes a day, and that the ferry cost more each winter.</p>
            <p>“Nobody moves here for the twenty minutes,” said Ingrid Moe, who has sold tickets on the boat since 1991.</p>
            <p>The council will now ask the county for money to give the vessel a new engine, which it hopes to have by spring.</p>
            """;

    @Test
    void theNoteOnTheAuthorAfterTheStoryIsCut() {
        ReadPage page = read(
                "<html><head><title>Ferry stays</title></head><body><article><h1>Ferry stays</h1>"
                        + "<p>By <a rel=author href=/m>Mara Lindqvist</a></p><div>" + STORY
                        + "<p>Mara Lindqvist is a reporter at The Tide who covers the coast and its ferries. She lives in Saltmere.</p></div></article></body></html>");

        assertThat(page.text()).contains("a new engine").doesNotContain("covers the coast");
    }

    @Test
    void aStoryThatOpensWithItsAuthorsNameKeepsIt() {
        ReadPage page = read(
                "<html><head><title>Ferry stays</title><meta name=author content='Ola Brandt'></head><body><article><h1>Ferry stays</h1><div>"
                        + "<p>Ola Brandt is the town clerk of Saltmere, and on Sunday he counted the votes for the ferry and against it by hand.</p>"
                        + STORY
                        + "</div></article></body></html>");

        assertThat(page.text()).startsWith("Ola Brandt is the town clerk");
    }

    @Test
    void aStoryThatAScriptDrawsIsReadFromTheLinkedDataBesideTheNoteOnItsAuthor() {
        String linked = (STORY + STORY).replaceAll("<[^>]*>|\\R", " ").strip();
        ReadPage page = read(
                "<html><head><title>Ferry stays</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry stays\",\"articleBody\":\""
                        + linked
                        + "\"}</script></head><body><div id=app></div><section><p>Mara Lindqvist fell in love with ferries at the age of nine, when she first crossed the sound alone. "
                        + "She has been writing about the coast for The Tide since 2008, and her daily needs include tar, coffee and several notebooks.</p></section></body></html>");

        assertThat(page.text()).startsWith("Residents of Saltmere voted").doesNotContain("notebooks");
    }

    @Test
    void theVisibleStartOfAStoryIsNotSwappedForTheLinkedWhole() {
        String visible =
                "Residents of Saltmere voted on Sunday to keep the century-old ferry that links the two halves of their town, turning down a plan to replace it with a bridge.";
        ReadPage page = read(
                "<html><head><title>Ferry stays</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry stays\",\"articleBody\":\""
                        + visible + STORY.replaceAll("<[^>]*>|\\R", " ")
                        + "\"}</script></head><body><article><h1>Ferry stays</h1><p>" + visible
                        + "</p></article></body></html>");

        assertThat(page.text()).isEqualTo(visible);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Every day our editors send out the best of the coast: subscribe to the newsletter here.",
                "If you buy something using links in our stories, we may earn a commission.",
                "Do you know more? Get in touch at desk@tide.example",
                "[button link=”/kit” type=”big”] Send us your kit review[/button]",
                "Advert"
            })
    void pleasAmongTheParagraphsAreCut(String plea) {
        String story = STORY.replaceFirst("</p>", "</p><p>" + Matcher.quoteReplacement(plea) + "</p>");
        ReadPage page = read("<html><head><title>Ferry stays</title></head><body><article><h1>Ferry stays</h1><div>"
                + story + "</div></article></body></html>");

        assertThat(page.text()).startsWith("Residents of Saltmere").doesNotContain(plea);
    }
}
