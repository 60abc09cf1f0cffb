package dev.factbox.lookup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.factbox.archive.Archive;
import dev.factbox.archive.index.Evidence;
import dev.factbox.archive.life.Arrival;
import dev.factbox.archive.watch.Match;
import dev.factbox.archive.watch.Watch;
import dev.factbox.factsheet.Claim;
import dev.factbox.factsheet.DateMention;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.FactSheetJson;
import dev.factbox.factsheet.Mention;
import dev.factbox.factsheet.Place;
import dev.factbox.factsheet.Problem;
import dev.factbox.factsheet.PubStatus;
import dev.factbox.factsheet.Published;
import dev.factbox.factsheet.Quote;
import dev.factbox.factsheet.Reference;
import dev.factbox.factsheet.Source;
import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Speaker;
import dev.factbox.factsheet.Summary;
import dev.factbox.factsheet.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;

/** A news desk with an archive of its own, and a client that asks it questions. */
final class Desk {
    static final Instant NOW = Instant.parse("2025-06-13T12:00:00Z");
    static final String STORY = "“Rates 📈 rise,” Ann Lee said in Oslo on Friday.";

    private final Archive archive = Archive.open(DynamoDBEmbedded.create().dynamoDbClient(), "factbox");
    private final LookupHandler handler = new LookupHandler(archive, InstantSource.fixed(NOW), "secret", Throttle.NONE);
    private int events;

    Desk() {
        archive.createTable();
    }

    /** An answer with its body unpacked. */
    record Answer(int status, Map<String, String> headers, String body) {
        JsonNode json() {
            try {
                return FactSheetJson.mapper().readTree(body);
            } catch (IOException e) {
                throw new AssertionError(body, e);
            }
        }
    }

    void publish(String id) {
        publish(id, PubStatus.USABLE, null);
    }

    void publish(String id, PubStatus status, @Nullable String embargo) {
        archive.store(sheet(id, status, embargo, List.of("Jo Roe"), null), "", arrival(id));
    }

    void publishBy(String id, List<String> by) {
        archive.store(sheet(id, PubStatus.USABLE, null, by, null), "", arrival(id));
    }

    /** Publishes the article {@code art_1}, in which a name speaks, is spoken of, acts and is acted on. */
    void publishAbout(String name) {
        String text =
                "“Rates rise,” " + name + " told Jo Roe on Friday. “I like " + name + ",” Jo Roe told " + name + ".";
        FactSheet sheet = Facts.in(text)
                .entity(name)
                .entity("Jo Roe")
                .date("Friday", "2025-06-13", DateMention.Precision.DAY)
                .said("Rates rise,", name)
                .said("I like " + name + ",", "Jo Roe")
                .did(name + " told Jo Roe", name, "Jo Roe", "d1")
                .did("Jo Roe told " + name, "Jo Roe", name, null)
                .sheet(1, "Rates rise");
        archive.store(sheet, "", arrival(sheet.id()));
    }

    /** Waits for articles that name or quote an entity. */
    void watch(Watch.Kind kind, String name) {
        String value = kind.value(name).orElseThrow();
        archive.watches().add(new Watch("watch_" + kind, "desk", kind, value, null, NOW.toString()));
    }

    /** The kinds of the watches that an article answers. */
    List<Watch.Kind> matched(String id) {
        return archive.announcements()
                .due(id, NOW)
                .map(announcement -> archive.announcements().matches(announcement).stream()
                        .map(Match::kind)
                        .toList())
                .orElse(List.of());
    }

    /** Files an entity's articles under another. */
    void merge(String name, String into) {
        archive.refile(name, into, Evidence.NONE, NOW);
    }

    /** Publishes an article that evolved from another one. */
    void rewrite(String id, String former) {
        Reference reference = new Reference("urn:" + former, former);
        archive.store(sheet(id, PubStatus.USABLE, null, List.of("Jo Roe"), reference), "", arrival(id));
    }

    void store(FactSheet sheet, int wireVersion) {
        archive.store(sheet, Integer.toString(wireVersion), arrival(sheet.id()));
    }

    void kill(String id) {
        archive.kill(id, arrival(id));
    }

    void fail(String id) {
        fail(id, new Problem("/problems/empty", "Nothing to read", 422, "The file is empty."));
    }

    void fail(String id, Problem problem) {
        Source source = new Source("s3://desk/" + id, null, "application/octet-stream", 0, "00");
        archive.fail(id, source, problem, arrival(id));
    }

    private Arrival arrival(String id) {
        return new Arrival("s3://desk/" + id, null, NOW.minusSeconds(1000).plusSeconds(events++));
    }

    private static FactSheet sheet(
            String id, PubStatus status, @Nullable String embargo, List<String> by, @Nullable Reference evolvedFrom) {
        Text text = Text.of(STORY);
        Span quote = new Span(1, 14);
        Span ann = new Span(16, 23);
        Span oslo = new Span(32, 36);
        Span friday = new Span(40, 46);
        Span all = new Span(0, text.length());
        return new FactSheet(
                id,
                1,
                status,
                new Source("s3://desk/" + id, null, "text/plain", 50, "00"),
                null,
                "Rates <rise>",
                by,
                null,
                "en",
                null,
                List.of(),
                new Published("2025-06-13", Published.From.DOCUMENT),
                null,
                embargo,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                evolvedFrom,
                STORY,
                FactSheet.CODE_POINT,
                all,
                new Summary(null, List.of(new Summary.Line(STORY, List.of(all), "opens the article")), List.of()),
                List.of(
                        new Entity(
                                "e1",
                                Entity.Type.PERSON,
                                "Ann Lee",
                                "ann-lee",
                                List.of(),
                                0.7,
                                List.of(Mention.of(text, ann, Mention.Form.NAME)),
                                null),
                        new Entity(
                                "e2",
                                Entity.Type.LOCATION,
                                "Oslo",
                                "oslo",
                                List.of(),
                                0.3,
                                List.of(Mention.of(text, oslo, Mention.Form.NAME)),
                                new Place(59.91, 10.75, "NO", 3143244))),
                List.of(Quote.of(
                        "q1",
                        quote,
                        text.slice(quote),
                        Quote.Kind.DIRECT,
                        new Speaker("e1", 16, 23, "Ann Lee", true),
                        null,
                        1)),
                List.of(Claim.of(
                                new Span(16, text.length() - 1),
                                new Claim.Argument(16, 23, "Ann Lee", "e1", null),
                                new Claim.Predicate(24, 28, "said", "say"),
                                List.of(),
                                false,
                                Claim.Modality.ASSERTED,
                                "d1",
                                "e2",
                                null,
                                1)
                        .stated(
                                text.slice(new Span(16, text.length() - 1)),
                                List.of(new Span(16, text.length() - 1)),
                                1)),
                List.of(new DateMention(
                        "d1",
                        friday.start(),
                        friday.end(),
                        text.slice(friday),
                        DateMention.Type.DATE,
                        "2025-06-13",
                        DateMention.Precision.DAY,
                        "published")),
                List.of(),
                "s3://desk/" + id,
                "factbox",
                NOW.toString());
    }

    /** The questions that are answered. */
    List<Route> routes() {
        return new Routes(archive, InstantSource.fixed(NOW), new Cursors("secret"), Throttle.NONE).all();
    }

    Answer get(String path) {
        return ask("GET", path, Map.of());
    }

    Answer ask(String method, String path, Map<String, String> headers) {
        ObjectMapper mapper = FactSheetJson.mapper();
        ObjectNode event = mapper.createObjectNode().put("version", "2.0");
        int question = path.indexOf('?');
        event.put("rawPath", question < 0 ? path : path.substring(0, question));
        event.put("rawQueryString", question < 0 ? "" : path.substring(question + 1));
        event.set("headers", mapper.valueToTree(headers));
        event.putObject("requestContext").putObject("http").put("method", method);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            handler.handleRequest(new ByteArrayInputStream(mapper.writeValueAsBytes(event)), out, NoContext.INSTANCE);
            Answer answer = answer(mapper.readTree(out.toByteArray()));
            if (method.equals("GET") || method.equals("HEAD")) {
                Contract.check(method, path, answer);
            }
            return answer;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Answer answer(JsonNode response) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        response.path("headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().asText()));
        byte[] body = Base64.getDecoder().decode(response.path("body").asText());
        if ("gzip".equals(headers.get("content-encoding"))) {
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
                body = in.readAllBytes();
            }
        }
        return new Answer(response.path("statusCode").asInt(), headers, new String(body, StandardCharsets.UTF_8));
    }
}
