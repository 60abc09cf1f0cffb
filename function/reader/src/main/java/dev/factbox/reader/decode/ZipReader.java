package dev.factbox.reader.decode;

import dev.factbox.reader.article.Limits;
import dev.factbox.reader.article.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unfolds zip and gzip without ever holding more than {@link Limits#BYTES}, however much a bomb claims to be. */
public final class ZipReader {
    /**
     * Offset of the flags of a zip's first file, and the flag that marks it as encrypted (PKWARE APPNOTE 4.3.7,
     * 4.4.4).
     */
    private static final int FLAGS = 6;

    private static final int ENCRYPTED = 1;

    private ZipReader() {}

    private static ZipInputStream open(byte[] zip) throws UnreadableException {
        if (zip.length > FLAGS && (zip[FLAGS] & ENCRYPTED) != 0) {
            throw UnreadableException.locked("The archive opens only with a password. Upload its files unlocked.");
        }
        return new ZipInputStream(new ByteArrayInputStream(zip));
    }

    public static boolean holds(byte[] zip, String name) throws UnreadableException {
        String file = "";
        try (ZipInputStream in = open(zip)) {
            long left = Limits.BYTES;
            ZipEntry entry = in.getNextEntry();
            for (int i = 0; entry != null && i < 20; i++) {
                file = entry.getName();
                if (file.equals(name)) {
                    return true;
                }
                left -= copy(in, left, file).length;
                entry = in.getNextEntry();
            }
            return false;
        } catch (IOException | IllegalArgumentException e) {
            throw broken(file, e);
        }
    }

    /** The wanted files, by name, in order. Folders and hidden files are left out. */
    public static Map<String, byte[]> unzip(byte[] zip, Predicate<String> wanted) throws UnreadableException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        long left = Limits.BYTES;
        int entries = 0;
        String file = "";
        try (ZipInputStream in = open(zip)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++entries > Limits.ENTRIES) {
                    throw UnreadableException.tooLarge("The archive has more than %d files.".formatted(Limits.ENTRIES));
                }
                file = entry.getName();
                byte[] content = copy(in, left, file);
                left -= content.length;
                if (!entry.isDirectory() && wanted.test(file)) {
                    files.put(file, content);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw broken(file, e);
        }
        return files;
    }

    public static byte[] gunzip(byte[] gzip) throws UnreadableException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return copy(in, Limits.BYTES, "");
        } catch (IOException e) {
            throw broken("", e);
        }
    }

    private static byte[] copy(InputStream in, long limit, String file) throws IOException, UnreadableException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            if (out.size() > limit) {
                throw UnreadableException.tooLarge(
                        "The archive%s unfolds to more than %d bytes. Upload its files one by one."
                                .formatted(at(file), Limits.BYTES));
            }
        }
        return out.toByteArray();
    }

    private static UnreadableException broken(String file, Exception e) {
        return UnreadableException.malformed("The archive" + at(file) + " is broken", e);
    }

    private static String at(String file) {
        return file.isEmpty() ? "" : ", at its file " + file + ",";
    }
}
