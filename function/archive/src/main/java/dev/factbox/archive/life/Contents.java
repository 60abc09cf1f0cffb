package dev.factbox.archive.life;

import dev.factbox.archive.table.Item;
import dev.factbox.archive.table.Table;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.FactSheetJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Whole fact sheets, compressed, each in as many items as it needs: key {@code B#<article>#<order>}, {@code 0000} and
 * up. Written before anything points to them, and never changed.
 */
public record Contents(Table table) {
    /** Well under DynamoDB's 400 KB an item, keys and names included. */
    private static final int CHUNK = 380_000;

    private static final String FIRST = "0000";

    public void write(String article, String order, FactSheet sheet) {
        byte[] packed = gzip(FactSheetJson.write(sheet));
        for (int chunk = 0; chunk * CHUNK < packed.length; chunk++) {
            byte[] part = Arrays.copyOfRange(packed, chunk * CHUNK, Math.min(packed.length, (chunk + 1) * CHUNK));
            table.put(Item.of(partition(article, order), String.format(Locale.ROOT, "%04d", chunk))
                    .with("sheet", part));
        }
    }

    /** Deletes a sheet. */
    public void delete(String article, String order) {
        table.write(List.of(), table.partition(partition(article, order), FIRST, "9999"));
    }

    /** Reads a sheet back, unless it was erased. */
    Optional<FactSheet> find(String article, String order) {
        return table.get(Item.of(partition(article, order), FIRST)).map(part -> read(article, order));
    }

    /**
     * Reads a sheet back.
     *
     * @throws IllegalStateException when it was never written
     */
    public FactSheet read(String article, String order) {
        byte[] first = table.get(Item.of(partition(article, order), FIRST))
                .map(part -> part.bytes("sheet"))
                .orElseThrow(() -> new IllegalStateException("no content of " + article + " at " + order));
        return FactSheetJson.read(gunzip(first.length < CHUNK ? first : whole(article, order)));
    }

    private byte[] whole(String article, String order) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        table.partition(partition(article, order), FIRST, "9999")
                .forEach(part -> packed.writeBytes(part.bytes("sheet")));
        return packed.toByteArray();
    }

    private static String partition(String article, String order) {
        return "B#" + article + "#" + order;
    }

    private static byte[] gzip(String json) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static String gunzip(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
