package dev.factbox.bench.lookups;

import com.fasterxml.jackson.databind.JsonNode;
import dev.factbox.archive.Archive;
import dev.factbox.archive.life.Arrival;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.FactSheetJson;
import dev.factbox.lookup.LookupHandler;
import dev.factbox.lookup.Throttle;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;

/** A newsroom with an archive of its own, and a client that turns pages. */
final class Desk {
    static final int SMALL_PAGE = 4;

    private final Newsroom newsroom = new Newsroom(3);
    private final Archive archive = Archive.open(DynamoDBEmbedded.create().dynamoDbClient(), "factbox");
    private final Client client;

    /** @param articles the clock stands at the publication of the one after the last */
    Desk(int articles) {
        archive.createTable();
        client = new Client(
                new LookupHandler(archive, InstantSource.fixed(newsroom.published(articles)), "secret", Throttle.NONE));
    }

    Newsroom newsroom() {
        return newsroom;
    }

    void publish(int n) {
        store(newsroom.article(n), n);
    }

    private void store(FactSheet sheet, int n) {
        archive.store(sheet, "", new Arrival(sheet.source().uri(), null, newsroom.published(n)));
    }

    /** Publishes an article that nobody may see for a year. */
    void publishUnderEmbargo(int n) {
        String until = newsroom.published(n).plusSeconds(31_536_000).toString();
        String json = FactSheetJson.write(newsroom.article(n));
        store(FactSheetJson.read("{\"embargoedUntil\":\"" + until + "\"," + json.substring(1)), n);
    }

    void kill(int n) {
        archive.kill(newsroom.article(n).id(), new Arrival("s3://newsroom/kill/" + n, null, newsroom.published(n + 1)));
    }

    /** A page of a list. */
    JsonNode page(String path, String cursor) {
        String limited = path + (path.contains("?") ? "&" : "?") + "limit=" + SMALL_PAGE;
        return client.get(
                cursor.isEmpty() ? limited : limited + "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8));
    }

    /** All entries of a list, page by page; between two pages something happens. */
    List<String> all(String path, Runnable between) {
        List<String> all = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = page(path, cursor);
            page.path("items").forEach(item -> all.add(item.toString()));
            cursor = page.path("cursor").asText();
            between.run();
        } while (!cursor.isEmpty());
        return all;
    }

    /** The lists of all lookups. */
    List<String> lists() {
        return Lookup.all(newsroom).stream()
                .map(Lookup::path)
                .filter(path -> !path.matches("/v1/(articles|entities)/[^/?]*(/versions)?"))
                .toList();
    }
}
