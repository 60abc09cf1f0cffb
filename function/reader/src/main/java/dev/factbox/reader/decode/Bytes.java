package dev.factbox.reader.decode;

import java.nio.charset.StandardCharsets;

/** Looking for patterns in bytes. */
public final class Bytes {
    private Bytes() {}

    static int count(byte[] bytes, byte wanted) {
        int count = 0;
        for (byte b : bytes) {
            count += b == wanted ? 1 : 0;
        }
        return count;
    }

    /** Returns true if they begin with these ASCII characters. */
    static boolean startsWith(byte[] bytes, String ascii) {
        byte[] wanted = ascii.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** Index of the first surrogate encoded as UTF-8 encodes characters (ED A0..BF 80..BF), or -1. */
    static int encodedSurrogate(byte[] bytes) {
        for (int i = 0; i + 2 < bytes.length; i++) {
            if ((bytes[i] & 0xFF) == 0xED && (bytes[i + 1] & 0xE0) == 0xA0 && (bytes[i + 2] & 0xC0) == 0x80) {
                return i;
            }
        }
        return -1;
    }
}
