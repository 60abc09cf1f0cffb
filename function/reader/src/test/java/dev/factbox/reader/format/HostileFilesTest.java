package dev.factbox.reader.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.Defect;
import dev.factbox.factsheet.Problem;
import dev.factbox.reader.Samples;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Limits;
import dev.factbox.reader.article.Parsed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileFilesTest {
    @Test
    void brokenXmlAndJsonNameThePlace() {
        assertThat(problem("<?xml version=\"1.0\"?>\n<nitf><body>\n<p>Rain</q></body></nitf>"))
                .satisfies(p -> assertThat(p.type()).isEqualTo("/problems/malformed"))
                .satisfies(p -> assertThat(p.detail()).contains("line 3"));
        assertThat(problem("{\"headline\": \"Rain\",\n \"body_text\": }"))
                .satisfies(p -> assertThat(p.type()).isEqualTo("/problems/malformed"))
                .satisfies(p -> assertThat(p.detail()).contains("line 2"));
    }

    @Test
    void entitiesOfADocumentAreNeverRead() {
        String external =
                "<!DOCTYPE nitf [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><nitf><body><body.content><p>&x;</p></body.content></body></nitf>";
        String laughs =
                "<!DOCTYPE nitf [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>"
                        + "<nitf><body><body.content><p>&c;</p></body.content></body></nitf>";

        assertThat(problem(external).detail()).contains("&x;");
        assertThat(problem(laughs).detail()).contains("&c;");
    }

    /** With a cost that grows by the square of the siblings this would take the better part of an hour. */
    @Test
    void anElementWithHundredsOfThousandsOfChildrenIsRefusedForItsElements() {
        String many =
                "<nitf><body><body.content>" + "<p>a</p>".repeat(Limits.ELEMENTS) + "</body.content></body></nitf>";

        assertThat(problem(many).type()).isEqualTo("/problems/too-large");
        assertThat(problem(many).detail()).contains("500000 elements");
    }

    @Test
    void aStoryThatWasEscapedOverAndOverAgainIsStillRead() {
        String escaped = "&lt;p&gt;It rained on Monday.&lt;/p&gt;".repeat(30_000);
        Article article = Given.article("<publish><headline>Rain</headline><body>" + escaped + "</body></publish>");

        assertThat(article.paragraphs()).hasSize(30_000);
    }

    @Test
    void namedCharactersOfHtmlAreReadInXml() {
        Article article = Given.article(
                "<nitf><body><body.content><p>Tea &amp; cake&nbsp;&mdash; free.</p></body.content></body></nitf>");

        assertThat(Given.story(article)).containsExactly("Tea & cake — free.");
    }

    @Test
    void aHundredThousandNestedElementsAreRefusedInXmlAndJson() {
        int deep = 100_000;

        assertThat(problem("<nitf>" + "<b>".repeat(deep) + "</b>".repeat(deep) + "</nitf>")
                        .type())
                .isEqualTo("/problems/too-large");
        assertThat(problem("{\"a\":".repeat(deep) + "1" + "}".repeat(deep)).type())
                .isEqualTo("/problems/too-large");
    }

    @Test
    void aHundredThousandNestedTagsInABodyAreRead() {
        int deep = 100_000;
        String body = "<div>".repeat(deep) + "The dam held." + "</div>".repeat(deep);

        assertThat(Given.story(Given.article("{\"uri\": \"u\", \"body_html\": \"" + body + "\"}")))
                .containsExactly("The dam held.");
    }

    @Test
    void articlesBeyondWhatOneUploadMayHoldAreRefusedAndThoseBeforeThemAreRead() {
        String story = "<item><title>Rain</title><description>%s</description></item>"
                .formatted("Rain fell on Monday. ".repeat(Limits.TEXT / 22));
        int most = Limits.TEXTS / Limits.TEXT;
        String feed = "<rss><channel>" + story.repeat(most + 2) + "</channel></rss>";

        List<Parsed> parsed = Articles.parse(Given.upload(feed));

        assertThat(parsed).hasSize(most + 2);
        assertThat(parsed.subList(0, most)).allMatch(Parsed.Story.class::isInstance);
        assertThat(parsed.getLast())
                .isInstanceOfSatisfying(
                        Parsed.Unreadable.class,
                        last -> assertThat(last.problem().detail()).contains("Upload them in parts"));
    }

    @Test
    void bombsUnfoldNoFurtherThanTheLimit() throws IOException {
        byte[] zeros = new byte[Limits.BYTES + 10];
        Arrays.fill(zeros, (byte) 'a');

        assertThat(Given.problem(Given.upload(gzip(zeros)))).isEqualTo("/problems/too-large");
        assertThat(Given.problem(Given.upload(zip("a.txt", zeros)))).isEqualTo("/problems/too-large");
    }

    @Test
    void anArchiveWithAPasswordIsToldOfAsLocked() throws IOException {
        byte[] locked = zip("a.txt", "Rain fell on Monday.".getBytes(StandardCharsets.UTF_8));
        locked[6] |= 1; // the flag of its first file

        assertThat(Given.problem(Given.upload(locked))).isEqualTo("/problems/encrypted");
    }

    @Test
    void archivesInArchivesEndAtTheLimit() throws IOException {
        byte[] nested = "Rain fell on Monday.".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i <= Limits.ARCHIVES; i++) {
            nested = zip("inner.zip", nested);
        }

        assertThat(Given.problem(Given.upload(nested))).isEqualTo("/problems/too-large");
    }

    @Test
    void oneBrokenFileOfAZipLeavesItsNeighboursUnharmed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("bad.xml"));
            zip.write("<nitf><p>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("good.txt"));
            zip.write("Snow fell on the pass on Sunday.".getBytes(StandardCharsets.UTF_8));
        }

        List<Parsed> parsed = Articles.parse(Given.upload(out.toByteArray()));

        assertThat(parsed).hasSize(2);
        assertThat(((Parsed.Unreadable) parsed.getFirst()).problem().detail()).startsWith("bad.xml: ");
        assertThat(parsed.getLast()).isInstanceOf(Parsed.Story.class);
    }

    @Test
    void aTruncatedArchiveAndABrokenPdfAreMalformed() throws IOException {
        byte[] gzip = gzip("Rain fell on Monday.".getBytes(StandardCharsets.UTF_8));

        assertThat(Given.problem(Given.upload(Arrays.copyOf(gzip, gzip.length / 2))))
                .isEqualTo("/problems/malformed");
        assertThat(Given.problem(Given.upload("%PDF-1.7 and then nothing"))).isEqualTo("/problems/malformed");
    }

    @Test
    void aProblemOfAZipNamesTheFileAtWhichItShowsItself() throws IOException {
        byte[] story = "Rain fell on Monday. ".repeat(90).getBytes(StandardCharsets.UTF_8);
        byte[] zip = zip("a.txt", story);

        assertThat(problem(Arrays.copyOf(zip, 60)).detail()).contains("a.txt", "Unexpected end");
        assertThat(problem(zip("b.txt", new byte[Limits.BYTES + 10])).detail()).contains("b.txt");
    }

    @Test
    void aFeedWithoutItemsSaysSo() {
        assertThat(problem("<rss version=\"2.0\"><channel><title>Quiet</title></channel></rss>")
                        .detail())
                .contains("0 entries");
    }

    @Test
    void aPictureIsRefusedByName() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};

        assertThat(problem(png).detail()).contains("PNG");
    }

    @Test
    void aPdfOfTwoHundredPagesIsRead() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            for (int page = 0; page < 200; page++) {
                page(pdf, "On page " + page + " the river rose again, the ranger said.");
            }
            pdf.save(out);
        }

        assertThat(Given.article(Given.upload(out.toByteArray())).text().toString())
                .contains("On page 199 the river");
    }

    @Test
    void scriptAndStyleInABodyAreNoText() {
        String html = "<p>The ferry sails on Monday.</p><script>var price = 4;</script><style>p { color: red }</style>"
                + "<noscript>Switch scripts on.</noscript><p onclick='alert(1)'>A ticket costs four pounds.</p>";
        String item = "{\"uri\": \"u1\", \"headline\": \"Ferry\", \"body_html\": \"" + html.replace("\"", "'") + "\"}";

        assertThat(Given.story(Given.article(item)))
                .containsExactly("The ferry sails on Monday.", "A ticket costs four pounds.");
    }

    @Test
    void wordsOfKillsAndCorrectionsWithoutEndAreReadInTime() {
        for (String word : List.of("kill ", "eds ", "CORRECTS ", "KILL KILL ", "bc-", "slugged a ", "(corrects ")) {
            String endless = word.repeat(50_000);
            String item = "{\"uri\": \"u1\", \"headline\": \"" + endless + "\", \"ednote\": \"" + endless
                    + "\", \"slugline\": \"" + endless + "\", \"body_text\": \"" + endless + "\"}";
            assertThat(Articles.parse(Given.upload(item)).getFirst()).isInstanceOf(Parsed.Story.class);
        }
    }

    static Stream<byte[]> damagedFiles() {
        return Samples.randoms(400).map(random -> {
            byte[] bytes = aSeed(random);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            return bytes;
        });
    }

    @ParameterizedTest(name = "sample {index}")
    @MethodSource("damagedFiles")
    void anyDamageToAnyFormatEndsInAnArticleOrAProblemOfItsOwn(byte[] bytes) {
        for (Parsed parsed : Articles.parse(Given.upload(bytes))) {
            if (parsed instanceof Parsed.Unreadable(var problem)) {
                assertThat(Defect.is(problem)).isFalse();
                assertThat(problem.detail()).isNotBlank();
            }
        }
    }

    static Stream<byte[]> cutFiles() {
        return Samples.randoms(200).map(random -> {
            byte[] bytes = aSeed(random);
            return Arrays.copyOf(bytes, random.nextInt(bytes.length));
        });
    }

    @ParameterizedTest(name = "sample {index}")
    @MethodSource("cutFiles")
    void anyCutOfAnyFormatEndsInAnArticleOrAProblemOfItsOwn(byte[] bytes) {
        for (Parsed parsed : Articles.parse(Given.upload(bytes))) {
            if (parsed instanceof Parsed.Unreadable(var problem)) {
                assertThat(Defect.is(problem)).isFalse();
            }
        }
    }

    private static byte[] aSeed(Random random) {
        List<String> names = Seeds.names();
        return Seeds.bytes(names.get(random.nextInt(names.size())));
    }

    private static void page(PDDocument pdf, String line) throws IOException {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 700);
            content.showText(line);
            content.endText();
        }
    }

    private static Problem problem(String text) {
        return problem(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Problem problem(byte[] bytes) {
        List<Parsed> parsed = Articles.parse(Given.upload(bytes));
        assertThat(parsed).hasSize(1);
        assertThat(parsed.getFirst()).isInstanceOf(Parsed.Unreadable.class);
        return ((Parsed.Unreadable) parsed.getFirst()).problem();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
        }
        return out.toByteArray();
    }
}
