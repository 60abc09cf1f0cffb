package dev.factbox.reader.decode;

import dev.factbox.reader.article.UnreadableException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to characters: a byte order mark, else UTF-16 by its NULs, else UTF-8 if the bytes are, else what is declared,
 * else windows-1252. UTF-8 comes before the declaration because declarations lie and bytes that are valid UTF-8 by
 * chance hardly occur.
 */
public final class CharacterSets {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    /**
     * Of Western letters the share that isn't ASCII stays below a fifth in every language; above it another charset
     * was read wrongly.
     */
    private static final double FOREIGN = 0.35;

    /** The byte order mark of a charset, a character for each byte. */
    private record Mark(Charset charset, String bytes) {}

    private static final List<Mark> MARKS = List.of(
            new Mark(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
            new Mark(UTF_32LE, "\u00FF\u00FE\0\0"),
            new Mark(UTF_32BE, "\0\0\u00FE\u00FF"),
            new Mark(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
            new Mark(StandardCharsets.UTF_16BE, "\u00FE\u00FF"));

    private CharacterSets() {}

    /**
     * The characters, without a byte order mark.
     *
     * @param declared name of the charset that the upload or the document states
     */
    public static String decode(byte[] bytes, @Nullable String declared) throws UnreadableException {
        for (Mark mark : MARKS) {
            if (Bytes.startsWith(bytes, mark.bytes())) {
                return marked(bytes, mark);
            }
        }
        if (Bytes.count(bytes, (byte) 0) > 0) {
            return withNuls(bytes);
        }
        Optional<String> utf8 = utf8(bytes);
        return utf8.isPresent() ? utf8.get() : notUtf8(bytes, declared);
    }

    private static String marked(byte[] bytes, Mark mark) throws UnreadableException {
        return strict(bytes, mark.bytes().length(), mark.charset())
                .orElseThrow(
                        () -> charset(
                                "The byte order mark says " + mark.charset()
                                        + ", but the bytes are not: a lone surrogate or a cut character. Save the file as UTF-8 again."));
    }

    private static String withNuls(byte[] bytes) throws UnreadableException {
        int even = 0;
        for (int i = 0; i < bytes.length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
        }
        int odd = Bytes.count(bytes, (byte) 0) - even;
        if (Math.max(even, odd) < 8 * Math.min(even, odd) || Math.max(even, odd) * 10 < bytes.length) {
            throw binary("It holds NUL bytes");
        }
        return strict(bytes, 0, even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE)
                .orElseThrow(
                        () -> charset(
                                "It looks like UTF-16, but holds a lone surrogate or a cut character. Save the file as UTF-8."));
    }

    private static String notUtf8(byte[] bytes, @Nullable String declared) throws UnreadableException {
        int surrogate = Bytes.encodedSurrogate(bytes);
        if (surrogate >= 0) {
            throw charset("At byte %d stands a lone surrogate, which no character is. Save the file as UTF-8 again."
                    .formatted(surrogate));
        }
        Optional<String> asDeclared = declared == null ? Optional.empty() : declared(bytes, declared);
        if (asDeclared.isPresent()) {
            return asDeclared.get();
        }
        String loose = new String(bytes, StandardCharsets.UTF_8);
        if (mostlyUtf8(loose)) {
            return loose;
        }
        return strict(bytes, 0, WINDOWS_1252)
                .filter(CharacterSets::western)
                .orElseThrow(
                        () -> charset(
                                "Its bytes are neither UTF-8 nor UTF-16, nor do they read as windows-1252. Save the file as UTF-8."));
    }

    private static Optional<String> declared(byte[] bytes, String name) throws UnreadableException {
        try {
            Charset charset = Charset.forName(name.strip());
            boolean asWestern =
                    charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            // What calls itself Latin-1 or ASCII is windows-1252, as the WHATWG's encoding standard has it.
            return strict(bytes, 0, asWestern ? WINDOWS_1252 : charset);
        } catch (IllegalArgumentException e) {
            throw charset("The charset \"%s\" that it states is not known, and it is not UTF-8. Save the file as UTF-8."
                    .formatted(name));
        }
    }

    /** Some bytes are broken, but four times as many characters are whole that hardly come by chance. */
    private static boolean mostlyUtf8(String loose) {
        long broken = loose.codePoints().filter(c -> c == 0xFFFD).count();
        long whole = loose.codePoints().filter(c -> c > 0x7F && c != 0xFFFD).count();
        return whole >= 4 * broken;
    }

    private static boolean western(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long high = text.chars().filter(c -> c > 0x7F && Character.isLetter(c)).count();
        return high <= FOREIGN * letters;
    }

    /** Far faster than strictly: only what was replaced, or stands there as such, has to be looked at again. */
    private static Optional<String> utf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 ? Optional.of(text) : strict(bytes, 0, StandardCharsets.UTF_8);
    }

    private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return Optional.of(decoder.decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    public static UnreadableException binary(String why) {
        return UnreadableException.of(
                "binary", "Not a text", why + ": a program, picture or archive, not an article. Upload its text.");
    }

    private static UnreadableException charset(String detail) {
        return UnreadableException.of("charset", "Unknown character set", detail);
    }
}
