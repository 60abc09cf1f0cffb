package dev.factbox.local.stack;

import dev.factbox.archive.Archive;
import dev.factbox.ingest.IngestHandler;
import dev.factbox.ingest.Report;
import dev.factbox.lookup.LookupHandler;
import dev.factbox.lookup.Throttle;
import dev.factbox.lookup.WatchHandler;
import dev.factbox.lookup.uploads.UploadHandler;
import dev.factbox.lookup.webhooks.DeliveryHandler;
import dev.factbox.lookup.webhooks.Reach;
import dev.factbox.lookup.webhooks.Signatures;
import dev.factbox.reader.Reader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.S3Client;

/** Everything that template.yaml deploys, running here on loopback addresses. */
public final class Stack implements AutoCloseable {
    /** The bucket that articles are uploaded to. */
    public static final String BUCKET = "articles";

    private static final String TABLE = "factbox";
    private static final Signatures SIGNATURES = new Signatures("factbox");

    private final Storage storage;
    private final TableServer tables;
    private final Queue queue;
    private final Queue deliveries;
    private final BucketServer bucket;
    private final S3Client s3;
    private final HttpPort http;
    private final BusServer bus;
    private final Schedule schedule;

    private Stack(
            Storage storage,
            TableServer tables,
            Queue queue,
            Queue deliveries,
            BucketServer bucket,
            S3Client s3,
            HttpPort http,
            BusServer bus,
            Schedule schedule) {
        this.storage = storage;
        this.tables = tables;
        this.queue = queue;
        this.deliveries = deliveries;
        this.bucket = bucket;
        this.s3 = s3;
        this.http = http;
        this.bus = bus;
        this.schedule = schedule;
    }

    /**
     * Starts all of it.
     *
     * @param httpPort for the lookups; S3 listens on the next one, DynamoDB on the second, the event bus on the third
     *     after it; 0 takes any that are free
     * @param data where everything is kept over a restart; null for in memory
     * @param reports is told what became of each upload
     * @throws IOException when a port is taken or the folder can't be used; the message says which and what to do
     */
    public static Stack start(int httpPort, @Nullable Path data, Consumer<Report> reports) throws IOException {
        Storage storage = Storage.of(data);
        TableServer tables = TableServer.start(Ports.next(httpPort, 2), storage);
        Archive archive = Archive.open(Clients.dynamoDb(tables.endpoint()), TABLE);
        archive.createTable();
        Queue queue = Queue.open(storage.queue("queue"), Retries.PATIENT);
        Queue deliveries = Queue.open(storage.queue("deliveries"), Retries.QUICK);
        BucketServer bucket = BucketServer.start(Ports.next(httpPort, 1), storage, BUCKET, queue::send);
        HttpPort http = HttpPort.start(httpPort, functions(archive, bucket));
        BusServer bus = BusServer.start(Ports.next(httpPort, 3), "Watch Matched", deliveries::send);
        S3Client s3 = Clients.s3(bucket.endpoint());
        IngestHandler ingest = new IngestHandler(
                s3,
                Reader.open(),
                archive,
                Clients.events(bus.endpoint()),
                http.endpoint().toString(),
                reports);
        queue.start(ingest);
        deliveries.start(deliver(archive));
        return new Stack(storage, tables, queue, deliveries, bucket, s3, http, bus, Schedule.start(ingest));
    }

    private static HttpPort.Functions functions(Archive archive, BucketServer bucket) {
        URI address = URI.create(bucket.endpoint() + "/" + BUCKET);
        return new HttpPort.Functions(
                new UploadHandler(address, BUCKET, "us-east-1", Clients.ANYONE, Clock.systemUTC()),
                new WatchHandler(archive, InstantSource.system(), BUCKET, SIGNATURES, Reach.LAPTOP),
                new LookupHandler(archive, InstantSource.system(), BUCKET, Throttle.NONE));
    }

    private static DeliveryHandler deliver(Archive archive) {
        SSLSocketFactory tls = (SSLSocketFactory) SSLSocketFactory.getDefault();
        return new DeliveryHandler(
                archive, InstantSource.system(), SIGNATURES, Reach.LAPTOP, tls, line -> System.err.println(line));
    }

    /** Returns the address of the lookups. */
    public URI http() {
        return http.endpoint();
    }

    /** Returns the address of S3, which takes any credentials. */
    public URI s3() {
        return bucket.endpoint();
    }

    /** Returns the address of DynamoDB, which takes any credentials. */
    public URI dynamoDb() {
        return tables.endpoint();
    }

    /**
     * Returns the address of EventBridge's PutEvents, which takes any credentials; GET shows the events as they come.
     */
    public URI eventBridge() {
        return bus.endpoint();
    }

    /** The latest events that were told, as EventBridge hands them to a rule's target, the first first. */
    public List<String> events() {
        return bus.events();
    }

    /** A client of {@link #s3}. */
    public S3Client s3Client() {
        return s3;
    }

    /** Waits until every event so far has been followed or given up. */
    public void awaitQuiet() throws InterruptedException {
        queue.awaitEmpty();
        deliveries.awaitEmpty();
    }

    /** Messages that were given up, as the dead-letter queue holds them in the cloud. */
    public List<String> deadLetters() {
        return Stream.of(queue, deliveries)
                .flatMap(each -> each.dead().stream())
                .toList();
    }

    @Override
    public void close() throws IOException {
        http.close();
        bucket.close();
        schedule.close();
        queue.close();
        deliveries.close();
        bus.close();
        s3.close();
        tables.close();
        storage.close();
    }
}
