package dev.factbox.archive.life;

import dev.factbox.archive.entry.ArticleLine;
import dev.factbox.archive.entry.VersionLine;
import dev.factbox.archive.index.Features;
import dev.factbox.archive.table.Item;
import dev.factbox.archive.table.Table;
import dev.factbox.factsheet.Digest;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.PubStatus;
import dev.factbox.factsheet.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The versions of an article: key {@code A#<article>}, {@code V#<order>}. Their numbers are their places in that
 * order, so that they don't depend on who arrived first; a version that says the same as the one before it has none
 * of its own.
 */
public record Versions(Table table) {
    static final String PREFIX = "V#";

    /** After all of an article's versions. */
    static final String LAST = PREFIX + "~~";

    /**
     * A stored version.
     *
     * @param number its place, counted from 1; that of the version before when it says the same
     */
    public record Version(int number, String order, Item item) {
        public boolean is(PubStatus status) {
            return item.string("pubStatus").equals(status.name());
        }
    }

    public void write(FactSheet sheet, String order, Arrival arrival) {
        table.put(Item.of("A#" + sheet.id(), PREFIX + order)
                .with("pubStatus", sheet.pubStatus().name())
                .with("embargo", sheet.embargoedUntil())
                .with("uri", arrival.uri())
                .with("time", arrival.time().toString())
                .with("digest", digest(sheet))
                .with("features", Features.of(sheet).text())
                .with("names", Holds.names(sheet))
                .withJson("source", sheet.source())
                .withJson("line", ArticleLine.of(sheet)));
    }

    /**
     * Marks the versions that came from one version of an object: from now on they are none of the article's.
     *
     * @return their orders
     */
    public List<String> markErased(String article, String uri, String versionId) {
        List<Item> erased = table.partition("A#" + article, PREFIX, LAST).stream()
                .filter(item -> item.string("uri").equals(uri))
                .filter(item ->
                        versionId.equals(item.json("source", Source.class).versionId()))
                .toList();
        erased.forEach(item -> table.put(item.with("erased", 1)));
        return erased.stream().map(item -> item.sk().substring(PREFIX.length())).toList();
    }

    /** Deletes a version's item. */
    public void delete(String article, String order) {
        table.delete(Item.of("A#" + article, PREFIX + order));
    }

    /** Returns true if a version that is still there came from one version of an object. */
    public boolean has(String article, String uri, @Nullable String versionId) {
        return table.partition("A#" + article, PREFIX, LAST).stream()
                .filter(item -> !item.has("erased") && item.string("uri").equals(uri))
                .anyMatch(
                        item -> Objects.equals(item.json("source", Source.class).versionId(), versionId));
    }

    /** In order, the current one last; what repeats the version before it is left out, but for the last's order. */
    List<Version> of(String article) {
        return numbered(table.partition("A#" + article, PREFIX, LAST));
    }

    /** The same from its items. */
    static List<Version> numbered(List<Item> items) {
        List<Version> versions = new ArrayList<>();
        String before = "";
        for (Item item :
                items.stream().filter(version -> !version.has("erased")).toList()) {
            String digest = item.string("digest");
            String order = item.sk().substring(PREFIX.length());
            if (digest.equals(before)) {
                Version same = versions.removeLast();
                versions.add(new Version(same.number(), order, item));
            } else {
                versions.add(new Version(versions.size() + 1, order, item));
            }
            before = digest;
        }
        return versions;
    }

    public static VersionLine line(Version version) {
        Item item = version.item();
        return new VersionLine(
                version.number(),
                PubStatus.valueOf(item.string("pubStatus")),
                item.json("source", Source.class),
                item.string("time"),
                item.stringOrNull("embargo"));
    }

    /** Two uploads say the same when their bytes and their date are the same. */
    private static String digest(FactSheet sheet) {
        String said = String.join(
                "\n", sheet.source().sha256(), sheet.published().toString(), sheet.id(), sheet.generatedBy());
        return Digest.of(said.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
