package dev.factbox.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.archive.Archive;
import dev.factbox.archive.entry.Standing;
import dev.factbox.ingest.IngestHandler;
import dev.factbox.ingest.push.Bus;
import dev.factbox.reader.Reader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** Events reach the function late, twice and in any order; here the test hands them over. */
@SuppressWarnings("NullAway.Init") // set before each test
class OrderOfEventsTest {
    private static final String KEY = "story.txt";
    private static final Reader READER = Reader.open();

    private final List<String> events = new ArrayList<>();

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();
    private final Bus bus = all -> all.forEach(event -> told.add(event.type()));

    private TableServer tables;
    private BucketServer bucket;
    private S3Client s3;
    private Archive archive;
    private IngestHandler ingest;

    private void start(Storage storage) throws IOException {
        tables = TableServer.start(0, storage);
        bucket = BucketServer.start(0, storage, Stack.BUCKET, events::add);
        s3 = Clients.s3(bucket.endpoint());
        archive = Archive.open(Clients.dynamoDb(tables.endpoint()), "factbox");
        archive.createTable();
        ingest = new IngestHandler(s3, READER, archive, bus, "", report -> {});
    }

    @AfterEach
    void stop() throws IOException {
        bucket.close();
        tables.close();
    }

    private void upload(String text) {
        s3.putObject(request -> request.bucket(Stack.BUCKET).key(KEY), RequestBody.fromString(text));
    }

    private Set<String> deliver(String event) {
        return QueueMessage.deliver(List.of(QueueMessage.of("m1", event)), ingest);
    }

    private Standing standing() {
        return archive.find(Reader.articleId("s3://" + Stack.BUCKET + "/" + KEY), Instant.now());
    }

    private String currentText() {
        return ((Standing.Served) standing()).sheet().text();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofTwoUploadsTheLaterIsCurrentInWhateverOrderTheirEventsCome(boolean versioned) throws IOException {
        start(versioned ? Storage.of(null) : Storage.of(folder));
        upload("The ferry sails on Monday, the harbour master said.");
        upload("The ferry sails on Tuesday, the harbour master said.");

        deliver(events.get(1));
        deliver(events.get(0));
        deliver(events.get(1));

        assertThat(currentText()).contains("Tuesday");
    }

    @Test
    void aLateUploadEventDoesNotBringADeletedArticleBack() throws IOException {
        start(Storage.of(null));
        upload("The ferry sails on Monday, the harbour master said.");
        s3.deleteObject(request -> request.bucket(Stack.BUCKET).key(KEY));

        deliver(events.get(1));
        deliver(events.get(0));

        assertThat(standing()).isNotInstanceOf(Standing.Served.class);
    }

    @Test
    void anEventForAnObjectThatIsGoneIsDoneWith() throws IOException {
        start(Storage.of(folder));
        upload("The ferry sails on Monday, the harbour master said.");
        s3.deleteObject(request -> request.bucket(Stack.BUCKET).key(KEY));

        assertThat(deliver(events.getFirst())).isEmpty();
    }

    @Test
    void oneMessageThatIsNoEventFailsByItself() throws IOException {
        start(Storage.of(null));
        upload("The ferry sails on Monday, the harbour master said.");

        Set<String> failed = QueueMessage.deliver(
                List.of(QueueMessage.of("good", events.getFirst()), QueueMessage.of("bad", "hello")), ingest);

        assertThat(failed).containsExactly("bad");
        assertThat(currentText()).contains("Monday");
    }

    @Test
    void whatTheBusDoesNotTakeIsToldWhenTheMessageComesAgain() throws IOException {
        start(Storage.of(null));
        upload("The ferry sails on Monday, the harbour master said.");
        Bus broken = all -> {
            throw new IOException("EventBridge answered 503");
        };
        IngestHandler untold = new IngestHandler(s3, READER, archive, broken, "", report -> {});

        QueueMessage message = QueueMessage.of("m1", events.getFirst());
        assertThat(QueueMessage.deliver(List.of(message), untold)).containsExactly("m1");
        assertThat(currentText()).contains("Monday");
        assertThat(deliver(events.getFirst())).isEmpty();
        assertThat(deliver(events.getFirst())).isEmpty();

        assertThat(told).containsExactly("Article Read");
    }

    @Test
    void anUnreachableTableMeansTryAgain() throws IOException {
        start(Storage.of(null));
        upload("The ferry sails on Monday, the harbour master said.");
        tables.close();
        IngestHandler cutOff = new IngestHandler(s3, READER, archive, bus, "", report -> {});

        assertThat(QueueMessage.deliver(List.of(QueueMessage.of("m1", events.getFirst())), cutOff))
                .containsExactly("m1");
    }
}
