package dev.factbox.archive;

import dev.factbox.archive.life.Arrival;
import dev.factbox.factsheet.DateMention;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Mention;
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
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;

/** Fact sheets and archives to begin a story with. */
public final class Given {
    public static final Instant NOON = Instant.parse("2025-06-13T12:00:00Z");
    public static final Problem PROBLEM = new Problem("/problems/empty", "Nothing to read", 422, "The file is empty.");

    private Given() {}

    public static Archive anArchive() {
        Archive archive = Archive.open(DynamoDBEmbedded.create().dynamoDbClient(), "factbox");
        archive.createTable();
        return archive;
    }

    public static FactSheet aSheet(String id, String text) {
        return aSheet(id, text, PubStatus.USABLE, null);
    }

    public static FactSheet aSheet(String id, String text, PubStatus status, @Nullable String embargo) {
        return aSheet(id, text, status, embargo, null, null);
    }

    /** A story of the wire, with a slug. */
    public static FactSheet aStory(String id, String text) {
        return aSheet(id, text, PubStatus.USABLE, null, "BC-Hale-Ferry", null);
    }

    /** An article that evolved from another one. */
    public static FactSheet aRewrite(String id, String former, String text) {
        return aSheet(id, text, PubStatus.USABLE, null, null, new Reference("urn:" + former, former));
    }

    private static FactSheet aSheet(
            String id,
            String text,
            PubStatus status,
            @Nullable String embargo,
            @Nullable String slugline,
            @Nullable Reference evolvedFrom) {
        Source source = aSource("s3://desk/" + id + ".txt", text);
        Summary.Line line = new Summary.Line(text, List.of(new Span(0, text.length())), "opens the article");
        return new FactSheet(
                id,
                1,
                status,
                source,
                null,
                null,
                List.of(),
                null,
                "en",
                null,
                List.of(),
                new Published("2025-06-13", Published.From.RECEIVED),
                null,
                embargo,
                List.of(),
                List.of(),
                slugline,
                null,
                null,
                null,
                null,
                null,
                evolvedFrom,
                text,
                FactSheet.CODE_POINT,
                new Span(0, text.length()),
                new Summary(null, List.of(line), List.of()),
                List.of(annLee(text)),
                List.of(said(text)),
                List.of(),
                List.of(friday(text)),
                List.of(),
                source.uri(),
                "factbox",
                NOON.toString());
    }

    private static Entity annLee(String text) {
        Mention mention = Mention.of(Text.of(text), new Span(0, 1), Mention.Form.NAME);
        return new Entity("e1", Entity.Type.PERSON, "Ann Lee", "ann-lee", List.of("mayor"), 1, List.of(mention), null);
    }

    private static Quote said(String text) {
        Speaker speaker = new Speaker("e1", 0, 1, text.substring(0, 1), true);
        return Quote.of("q1", new Span(0, 2), text.substring(0, 2), Quote.Kind.DIRECT, speaker, null, 1);
    }

    private static DateMention friday(String text) {
        return new DateMention(
                "d1",
                0,
                2,
                text.substring(0, 2),
                DateMention.Type.DATE,
                "2025-06-13",
                DateMention.Precision.DAY,
                "published");
    }

    public static Source aSource(String uri, String text) {
        return new Source(uri, null, "text/plain", text.length(), String.format(Locale.ROOT, "%064x", text.hashCode()));
    }

    /** The upload of an article's object, the given number of seconds after noon. */
    public static Arrival arrival(String id, int seconds) {
        Instant time = NOON.plusSeconds(seconds);
        return new Arrival(
                "s3://desk/" + id + ".txt", String.format(Locale.ROOT, "%010X", time.getEpochSecond()), time);
    }

    /** Generators from fixed seeds, so that every run tries the same orders. */
    public static Stream<Random> randoms(int count) {
        return new Random(count).longs(count).mapToObj(Random::new);
    }
}
