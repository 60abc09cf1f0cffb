package dev.factbox.archive.table;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * JSON in few bytes: raw DEFLATE (RFC 1951) that starts from the words which all rows share. A written unit is a
 * kilobyte, so a row of two is worth packing.
 */
final class Packed {
    /** The dictionary of packed rows. Changing a letter of it makes stored rows unreadable. */
    private static final byte[] SHARED =
            ("\"modality\":\"POSSIBLE\",\"modality\":\"PLANNED\",\"time\":\"d1\",\"place\":\"e1\",\"attribution\":\"q1\","
                            + "\"unattributed\":\"recipient\"\"complement\"\"kind\":\"INDIRECT\",\"kind\":\"MIXED\",\"kind\":\"DIRECT\",\"spans\":[{\"start\":"
                            + "\"cue\":{\"start\":,\"exact\":\"said\",\"lemma\":\"say\"},\"speaker\":{\"entity\":\"e1\",\"start\":\"named\":true},"
                            + "\"form\":\"NAME\",\"form\":\"NOMINAL\",\"type\":\"PERSON\",\"type\":\"ORGANIZATION\",\"type\":\"LOCATION\",\"roles\":[\"president\"],"
                            + "\"salience\":0.0,\"confidence\":0.9,\"negated\":false,\"modality\":\"ASSERTED\",\"predicate\":{\"start\":,\"end\":,\"exact\":\","
                            + "\"lemma\":\"},\"objects\":[{\"start\":,\"exact\":\"the ,\"role\":\"object\"}],\"subject\":{\"start\":,\"end\":,\"exact\":\"entity\":\"e2\","
                            + "\"keys\":{\"claims\":[\"quotes\":[\"sentences\":[\"said\":[\"about\":[\"with\":[\"places\":[\"passage\":{\"start\":\"mentions\":"
                            + "{\"article\":{\"id\":\"art_\",\"version\":1,\"uri\":\"s3://\",\"headline\":\"\",\"lead\":\"\",\"by\":[],\"language\":\"en\","
                            + "\"published\":{\"value\":\"202\",\"from\":\"document\"}},\"name\":\"")
                    .getBytes(StandardCharsets.UTF_8);

    private Packed() {}

    static byte[] pack(String json) {
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            deflater.setDictionary(SHARED);
            deflater.setInput(json.getBytes(StandardCharsets.UTF_8));
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] buffer = new byte[4096];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        }
    }

    /**
     * The JSON again.
     *
     * @throws IllegalStateException when the bytes were not packed here
     */
    static String unpack(byte[] packed) {
        try (Inflater inflater = new Inflater(true)) {
            inflater.setDictionary(SHARED);
            inflater.setInput(packed);
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new IllegalStateException("a packed row ends early");
                }
                json.write(buffer, 0, count);
            }
            return json.toString(StandardCharsets.UTF_8);
        } catch (DataFormatException e) {
            throw new IllegalStateException("a packed row is damaged: " + e.getMessage(), e);
        }
    }
}
