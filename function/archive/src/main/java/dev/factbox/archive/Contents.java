package dev.factbox.archive;

import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.FactSheetJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Whole fact sheets, compressed, each in as many items as it needs: key {@code B#<article>#<order>}, {@code 0000} and up.
 * Written before anything points to them, and never changed.
 */
record Contents(Table table) {
    /** Well under DynamoDB's 400 KB an item, keys and names included. */
    private static final int CHUNK = 380_000;

    private static final String FIRST = "0000";

    void write(String article, String order, FactSheet sheet) {
        byte[] packed = gzip(FactSheetJson.write(sheet));
        for (int chunk = 0; chunk * CHUNK < packed.length; chunk++) {
            byte[] part = Arrays.copyOfRange(packed, chunk * CHUNK, Math.min(packed.length, (chunk + 1) * CHUNK));
            table.put(Item.of(partition(article, order), String.format(Locale.ROOT, "%04d", chunk))
                    .with("sheet", part));
        }
    }

    /**
     * Reads a sheet back.
     *
     * @throws IllegalStateException when it was never written
     */
    FactSheet read(String article, String order) {
        List<Item> parts = table.partition(partition(article, order), "0", "9999");
        if (parts.isEmpty()) {
            throw new IllegalStateException("no content of " + article + " at " + order);
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        parts.forEach(part -> packed.writeBytes(part.bytes("sheet")));
        return FactSheetJson.read(gunzip(packed.toByteArray()));
    }

    /**
     * Reads many sheets back in one go.
     *
     * @param orders the wanted version of each article
     * @return by article; what was never written is not there
     */
    Map<String, FactSheet> readAll(Map<String, String> orders) {
        List<Item> keys = new ArrayList<>();
        orders.forEach((article, order) -> keys.add(Item.of(partition(article, order), FIRST)));
        Map<String, byte[]> firsts = new HashMap<>();
        table.getAll(keys).forEach(part -> firsts.put(part.pk(), part.bytes("sheet")));
        Map<String, FactSheet> sheets = new HashMap<>();
        orders.forEach((article, order) -> {
            byte[] first = firsts.get(partition(article, order));
            if (first != null) {
                boolean whole = first.length < CHUNK;
                sheets.put(article, whole ? FactSheetJson.read(gunzip(first)) : read(article, order));
            }
        });
        return sheets;
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
