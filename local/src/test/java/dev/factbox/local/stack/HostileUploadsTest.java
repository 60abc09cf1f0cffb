package dev.factbox.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.factbox.factsheet.FactSheetJson;
import dev.factbox.reader.Reader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.sync.RequestBody;

/** Uploads of attackers and broken programs, all at once beside sound articles, from the bucket to the lookups. */
class HostileUploadsTest {
    private static final int DEEP = 100_000;

    /**
     * An upload that can't be read.
     *
     * @param problem its type
     * @param detail what tells its bringer what is wrong
     */
    record Hostile(String key, byte[] bytes, String problem, String detail) {
        static Hostile of(String key, byte[] bytes, String problem, String detail) {
            return new Hostile(key, bytes, "/problems/" + problem, detail);
        }

        static Hostile of(String key, String text, String problem, String detail) {
            return of(key, text.getBytes(StandardCharsets.UTF_8), problem, detail);
        }

        String uri() {
            return "s3://" + Stack.BUCKET + "/" + key;
        }

        @Override
        public String toString() {
            return key;
        }
    }

    private static final List<Hostile> HOSTILE = List.of(
            Hostile.of("broken.xml", "<nitf><body>\n<p>Rain</q></body></nitf>", "malformed", "line 2"),
            Hostile.of("broken.json", "{\"headline\": \"Rain\",\n \"body_text\": }", "malformed", "line 2"),
            Hostile.of("emoji.json", "{\"uri\": \"u1\", \"headline\": 😀}", "malformed", "line 1"),
            Hostile.of("broken.pdf", "%PDF-1.7\n1 0 obj << /Type /Catalog", "malformed", "PDF"),
            Hostile.of("broken.zip", Arrays.copyOf(zip("a.txt", bytes("Rain.")), 40), "malformed", "a.txt"),
            Hostile.of(
                    "broken.gz", Arrays.copyOf(gzip(bytes("Rain fell on Monday.")), 20), "malformed", "Unexpected end"),
            Hostile.of(
                    "xxe.xml",
                    "<!DOCTYPE nitf [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><nitf><body><body.content><p>&x;</p></body.content></body></nitf>",
                    "malformed",
                    "&x;"),
            Hostile.of("laughs.xml", laughs(), "malformed", "&lol9;"),
            Hostile.of("bomb.zip", zip("a.txt", letters()), "too-large", "a.txt"),
            Hostile.of("bomb.gz", gzip(letters()), "too-large", "25000000"),
            Hostile.of("bomb.docx", zip("word/document.xml", letters()), "too-large", "25000000"),
            Hostile.of("nested.xml", "<nitf>" + "<b>".repeat(DEEP), "too-large", "200"),
            Hostile.of("nested.json", "{\"a\":".repeat(DEEP), "too-large", "200"),
            Hostile.of(
                    "quiet.rss", "<rss version='2.0'><channel><title>Q</title></channel></rss>", "no-text", "0 entr"),
            Hostile.of(
                    "script.html",
                    "<!doctype html><html><head><style>p { color: red }</style></head><body><script>alert('It rained on Monday.')</script></body></html>",
                    "no-text",
                    ""),
            Hostile.of(
                    "klingon.xml",
                    "<?xml version='1.0' encoding='x-klingon'?><nitf><p>Мэр города</p></nitf>"
                            .getBytes(Charset.forName("windows-1251")),
                    "charset",
                    "x-klingon"),
            Hostile.of("picture.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3}, "binary", "JPEG"));

    private static final String GOOD = "The ferry to Aldmoor sails again from Monday, harbour master Ida Lund said.";

    @SuppressWarnings("NullAway.Init") // set before any test
    private static Stack stack;

    @SuppressWarnings("NullAway.Init") // set before any test
    private static Client client;

    @BeforeAll
    static void uploadEverything() throws Exception {
        stack = Stack.start(0, null, report -> {});
        client = Client.of(stack);
        upload("good-first.txt", bytes(GOOD), "text/plain");
        HOSTILE.parallelStream().forEach(each -> upload(each.key(), each.bytes(), "application/octet-stream"));
        upload("lying.txt", bytes("The café of Aldmoor opens on Monday."), "text/plain; charset=utf-16");
        upload("nested.html", bytes("<div>".repeat(DEEP) + "<p>" + GOOD + "</p>"), "text/html");
        upload("half.zip", half(), "application/zip");
        upload("long.pdf", pdf(), "application/pdf");
        upload("good-last.txt", bytes(GOOD), "text/plain");
        stack.awaitQuiet();
    }

    @AfterAll
    static void stop() throws IOException {
        stack.close();
    }

    static List<Hostile> hostile() {
        return HOSTILE;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void whatCanNotBeReadIsAFailureWithItsProblemAtTheLookups(Hostile upload) throws Exception {
        JsonNode problem = failure(upload.uri()).path("problem");
        HttpResponse<String> article = client.get("/v1/articles/" + Reader.articleId(upload.uri()));

        assertThat(problem.path("type").asText()).isEqualTo(upload.problem());
        assertThat(problem.path("detail").asText()).contains(upload.detail());
        assertThat(article.statusCode()).isBetween(400, 499);
        assertThat(FactSheetJson.mapper().readTree(article.body()).path("type").asText())
                .isEqualTo(upload.problem());
    }

    private static JsonNode failure(String uri) throws IOException, InterruptedException {
        for (JsonNode failure : client.json("/v1/failures?limit=100").path("items")) {
            if (failure.at("/source/uri").asText().equals(uri)) {
                return failure;
            }
        }
        throw new AssertionError("no failure of " + uri);
    }

    @Test
    void noSecretOfTheMachineIsInAFailure() throws Exception {
        assertThat(client.get("/v1/failures?limit=100").body()).doesNotContain("root:");
    }

    @Test
    void theirNeighboursAreRead() throws Exception {
        assertThat(text("good-first.txt")).isEqualTo(GOOD);
        assertThat(text("good-last.txt")).isEqualTo(GOOD);
        assertThat(text("lying.txt")).contains("café");
        assertThat(text("nested.html")).isEqualTo(GOOD);
        assertThat(text("half.zip")).isEqualTo("Snow fell on the pass on Sunday.");
        assertThat(failure("s3://articles/half.zip").at("/problem/detail").asText())
                .startsWith("bad.xml: ");
        assertThat(text("long.pdf")).contains("Rain fell on day 199.");
    }

    @Test
    void nothingIsGivenUp() {
        assertThat(stack.deadLetters()).isEmpty();
    }

    private static void upload(String key, byte[] bytes, String mediaType) {
        stack.s3Client()
                .putObject(
                        request -> request.bucket(Stack.BUCKET).key(key).contentType(mediaType),
                        RequestBody.fromBytes(bytes));
    }

    private static String text(String key) throws IOException, InterruptedException {
        assertThat(client.listed(key)).hasSize(1);
        return client.sheet(key).path("text").asText();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] letters() {
        byte[] letters = new byte[Reader.MAX_BYTES + 10];
        Arrays.fill(letters, (byte) 'a');
        return letters;
    }

    private static String laughs() {
        StringBuilder xml = new StringBuilder("<!DOCTYPE nitf [<!ENTITY lol0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            xml.append("<!ENTITY lol%d \"%s\">"
                    .formatted(i, "&lol%d;".formatted(i - 1).repeat(10)));
        }
        return xml.append("]><nitf><body><body.content><p>&lol9;</p></body.content></body></nitf>")
                .toString();
    }

    /** A container format that files are packed into. */
    private interface Packing {
        void into(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] packed(Packing packing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            packing.into(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) {
        return packed(out -> {
            try (OutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(bytes);
            }
        });
    }

    private static byte[] zip(String name, byte[] bytes) {
        return packed(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                add(zip, name, bytes);
            }
        });
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
    }

    /** A zip of which one file is broken. */
    private static byte[] half() {
        return packed(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                add(zip, "bad.xml", bytes("<nitf><p>"));
                add(zip, "good.txt", bytes("Snow fell on the pass on Sunday."));
            }
        });
    }

    /** Two hundred pages. */
    private static byte[] pdf() {
        return packed(out -> {
            try (PDDocument pdf = new PDDocument()) {
                for (int page = 0; page < 200; page++) {
                    page(pdf, "Rain fell on day " + page + ".");
                }
                pdf.save(out);
            }
        });
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
}
