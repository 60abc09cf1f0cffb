package dev.factbox.factsheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The key of a name: equal for all spellings of it, in fact sheets, indexes, lookups and watches.
 *
 * <pre>{@code
 * EntityKey.of("Côte d’Ivoire");   // cote-divoire
 * EntityKey.of("J.D. Vance");      // jd-vance
 * EntityKey.of("O'Brien & Sons");  // obrien-sons
 * EntityKey.of("Ørsted");          // orsted
 * EntityKey.of("U.S.");            // united-states
 * EntityKey.of("orsted");          // orsted: the key of a key is the key itself
 * EntityKey.of("!!");              // empty
 * }</pre>
 *
 * <p>Full stops and apostrophes are removed, letters lose their accents and their case (Unicode NFKD without marks; ø, ł,
 * ß and similar letters are written in ASCII), and every other run of characters becomes one hyphen. Other names of
 * well-known bodies ({@code entity-aliases.txt}) have the key of the main one. A key consists of lower-case letters,
 * letters without case, decimal digits and hyphens between them: {@code [\p{Ll}\p{Lo}\p{Nd}-]+}. Modifier letters, such
 * as the ʻokina, are removed like apostrophes.
 */
public final class EntityKey {
    /** UTF-16 units that a key has at most; two keys and a prefix fit into DynamoDB's 2048 bytes. */
    public static final int MAX_LENGTH = 200;

    /** Removed before NFKD, which would make a space and a mark of the acute accent alone. */
    private static final Pattern APOSTROPHES = Pattern.compile("[.'’‘‛`´′＇]");

    /** Removed after NFKD: marks, modifier letters, invisible characters, and what NFKD made of other stops. */
    private static final Pattern REMOVED = Pattern.compile("[\\p{M}\\p{Lm}\\p{Cf}.'′]");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{Ll}\\p{Lo}\\p{Nd}]+");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-|-$");

    /** Letters that NFKD leaves whole, as they are written where the keyboard lacks them. */
    private static final Map<String, String> LATIN =
            Map.of("ø", "o", "ł", "l", "ß", "ss", "æ", "ae", "œ", "oe", "đ", "d", "ð", "d", "þ", "th", "ħ", "h");

    /** The key of the main name, by the key of another name. */
    private static final Map<String, String> ALIASES = aliases();

    private EntityKey() {}

    /**
     * Returns the key of a name, or of a key the key itself.
     *
     * @param name in any case and spelling
     * @return empty if the name has no letter and no digit, or if its key would be longer than {@value #MAX_LENGTH}
     */
    public static Optional<String> of(String name) {
        String key = hyphenated(name);
        return key.isEmpty() || key.length() > MAX_LENGTH
                ? Optional.empty()
                : Optional.of(ALIASES.getOrDefault(key, key));
    }

    /**
     * Returns a name in lower case and without accents, full stops and apostrophes, for comparison. Spaces and other
     * punctuation stay: {@code "J.D. Vance & Sons"} gives {@code "jd vance & sons"}.
     */
    public static String fold(String name) {
        String bare = APOSTROPHES.matcher(name).replaceAll("");
        // The iota subscript is a mark in lower case and a letter in upper case.
        String apart = Normalizer.normalize(bare, Normalizer.Form.NFKD).replace("\u0345", "ι");
        StringBuilder folded = new StringBuilder();
        REMOVED.matcher(apart)
                .replaceAll("")
                .codePoints()
                // Through upper case, so that final sigma and dotless i meet the letters that they are capitalised to.
                .map(letter -> Character.toLowerCase(Character.toUpperCase(letter)))
                .mapToObj(Character::toString)
                .forEach(letter -> folded.append(LATIN.getOrDefault(letter, letter)));
        return folded.toString();
    }

    private static String hyphenated(String name) {
        String hyphens = BETWEEN_WORDS.matcher(fold(name)).replaceAll("-");
        return OUTER_HYPHENS.matcher(hyphens).replaceAll("");
    }

    private static Map<String, String> aliases() {
        Map<String, String> aliases = new HashMap<>();
        InputStream table =
                Objects.requireNonNull(EntityKey.class.getResourceAsStream("entity-aliases.txt"), "entity-aliases.txt");
        try (var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                List<String> keys = List.of(line.split("\\|")).stream()
                        .map(EntityKey::hyphenated)
                        .toList();
                keys.forEach(key -> aliases.put(key, keys.getFirst()));
            });
        } catch (IOException e) {
            throw new UncheckedIOException("entity-aliases.txt can't be read from the class path", e);
        }
        return Map.copyOf(aliases);
    }
}
