package dev.factbox.archive.life;

import dev.factbox.factsheet.Digest;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sender's own version of an article, as a key that sorts in its order. Numbers compare by value ({@code 9} before
 * {@code 10}), dotted numbers part by part ({@code 1.9} before {@code 1.10} before {@code 2}), everything else as
 * text, behind all numbers. No version counts as 0.
 *
 * @param key printable ASCII below {@code ~} but for a text's first character, so that it never passes the end of an
 *     article's versions; at most {@value #MAX_KEY_CHARS} characters
 */
record WireVersion(String key) {
    private static final Pattern NUMBERS = Pattern.compile("[0-9]{1,200}(?:\\.[0-9]{1,40}){0,7}");
    private static final Pattern LONE_NUMBER = Pattern.compile("[0-9]+");

    /** Digits of a part that are padded; a longer number sorts by its length behind them. */
    private static final int PADDED = 40;

    private static final int MAX_TEXT_CHARS = 60;
    private static final int MAX_KEY_CHARS = 700;

    WireVersion {
        if (key.length() > MAX_KEY_CHARS) {
            throw new IllegalArgumentException("a version's key has " + key.length() + " characters");
        }
    }

    static WireVersion of(String written) {
        String version = written.strip();
        if (version.isEmpty()) {
            return new WireVersion("0".repeat(PADDED));
        }
        if (NUMBERS.matcher(version).matches()) {
            return new WireVersion(Arrays.stream(version.split("\\.", -1))
                    .map(WireVersion::number)
                    .collect(Collectors.joining(".")));
        }
        return new WireVersion(LONE_NUMBER.matcher(version).matches() ? number(version) : "~" + text(version));
    }

    /**
     * A number padded with zeros. One with more digits follows a colon, which sorts behind all digits, and its own
     * length.
     */
    private static String number(String digits) {
        String plain = digits.replaceFirst("^0+(?=.)", "");
        if (plain.length() <= PADDED) {
            return "0".repeat(PADDED - plain.length()) + plain;
        }
        return ":" + "%08d".formatted(plain.length()) + bounded(plain, 3 * MAX_TEXT_CHARS);
    }

    /**
     * Each character as it is, or as a brace and its UTF-8 in hexadecimal where it isn't printable ASCII below the
     * brace.
     */
    private static String text(String version) {
        StringBuilder text = new StringBuilder();
        for (byte b : bounded(version, MAX_TEXT_CHARS).getBytes(StandardCharsets.UTF_8)) {
            text.append(b >= ' ' && b < '}' ? Character.toString(b) : "}%02X".formatted(b & 0xFF));
        }
        return text.toString();
    }

    /** The beginning of a long text, with a digest of all of it. */
    private static String bounded(String text, int chars) {
        if (text.length() <= chars) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(chars - 1)) ? chars - 1 : chars;
        String digest = Digest.of(text.getBytes(StandardCharsets.UTF_8)).first(12);
        return text.substring(0, end) + new BigInteger(digest, 16);
    }
}
