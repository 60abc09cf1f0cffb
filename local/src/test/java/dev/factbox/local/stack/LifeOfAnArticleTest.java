package dev.factbox.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.factbox.archive.Archive;
import dev.factbox.archive.entry.ArticleLine;
import dev.factbox.archive.entry.Standing;
import dev.factbox.factsheet.FactSheetJson;
import dev.factbox.ingest.IngestHandler;
import dev.factbox.ingest.Report;
import dev.factbox.ingest.push.Bus;
import dev.factbox.reader.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.s3.S3Client;

/** The sample events of {@code events/life}, each about a file of {@code seeds/life}, in any order and twice. */
@SuppressWarnings("NullAway.Init") // set before each test
class LifeOfAnArticleTest {
    private static final Path EVENTS = Path.of("../events/life");
    private static final Path SEEDS = Path.of("../seeds/life");
    private static final Reader READER = Reader.open();
    private static final Instant LATER = Instant.parse("2025-12-01T00:00:00Z");

    private final List<Report> reports = new ArrayList<>();
    private final List<Bus.Event> told = new ArrayList<>();
    private final Bus bus = told::addAll;
    private TableServer tables;
    private BucketServer bucket;
    private Archive archive;
    private IngestHandler ingest;

    @BeforeEach
    void start() throws IOException {
        Storage storage = Storage.of(null);
        tables = TableServer.start(0, storage);
        bucket = BucketServer.start(0, storage, "articles", event -> {});
        S3Client s3 = Clients.s3(bucket.endpoint());
        archive = Archive.open(Clients.dynamoDb(tables.endpoint()), "factbox");
        archive.createTable();
        ingest = new IngestHandler(s3, READER, archive, bus, "", reports::add);
        for (Path seed : files(SEEDS)) {
            s3.putObject(request -> request.bucket("articles").key("life/" + seed.getFileName()), seed);
        }
    }

    @AfterEach
    void stop() throws IOException {
        bucket.close();
        tables.close();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private void deliver(long order) throws IOException {
        List<Path> events = new ArrayList<>(files(EVENTS));
        if (order != 0) {
            events.addAll(files(EVENTS));
            Collections.shuffle(events, new Random(order));
        }
        for (Path event : events) {
            QueueMessage message = QueueMessage.of(event.toString(), Files.readString(event));
            assertThat(QueueMessage.deliver(List.of(message), ingest)).isEmpty();
        }
    }

    private Standing standing(String guid) {
        return archive.find(Reader.articleId(guid), LATER);
    }

    @ParameterizedTest(name = "order {0}")
    @ValueSource(longs = {0, 1, 2, 3, 4})
    void everyOrderOfTheEventsEndsTheSameWay(long order) throws IOException {
        deliver(order);

        assertThat(standing("urn:newsml:coastalwire.example:20250407:quarry")).isEqualTo(new Standing.Killed());
        assertThat(standing("anpa:bc-cw-ferry-wage:2025-04-08")).isEqualTo(new Standing.Withheld());
        assertThat(standing("anpa:bc-cw-ferry-wage:2025-04-08:kill")).isEqualTo(new Standing.Withheld());
        Standing former = standing("urn:newsml:coastalwire.example:2025:tannery-fire");
        assertThat(archive.lines(((Standing.Served) former).rewrites(), LATER))
                .extracting(ArticleLine::headline)
                .containsExactly("Man held after Brennhill tannery fire");
        // The object of the last version is deleted, so the version of the key before it is served again.
        assertThat(archive.articlesFrom("s3://articles/life/embargo-3-lifted.xml", LATER))
                .extracting(ArticleLine::uri)
                .containsExactly("s3://articles/life/embargo-2-moved.xml");
        assertThat(reports)
                .filteredOn(Report.KillAdvisory.class::isInstance)
                .isNotEmpty()
                .allSatisfy(report ->
                        assertThat(((Report.KillAdvisory) report).stories()).contains("slug:bc-cw-ferry-wage"));
        assertThat(lastTold("urn:newsml:coastalwire.example:20250407:quarry")).isEqualTo("Article Killed");
        assertThat(lastTold("anpa:bc-cw-ferry-wage:2025-04-08")).isIn("", "Article Withheld");
        assertThat(lastTold("anpa:bc-cw-ferry-wage:2025-04-08:kill")).isEmpty();
        assertThat(told)
                .filteredOn(
                        event -> Set.of("Article Killed", "Article Withheld").contains(event.type()))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(detail(event).propertyStream().map(Map.Entry::getKey))
                        .containsExactlyInAnyOrder("id", "article", "revision", "version", "pubStatus", "links"));
    }

    /** The type of the last event of an article, or empty. */
    private String lastTold(String guid) {
        return told.stream()
                .filter(event -> detail(event).path("article").asText().equals(Reader.articleId(guid)))
                .map(Bus.Event::type)
                .reduce("", (before, last) -> last);
    }

    private static JsonNode detail(Bus.Event event) {
        return FactSheetJson.mapper().valueToTree(event.detail());
    }
}
