package dev.factbox.archive.index;

import java.text.Normalizer;
import java.util.Locale;

/** Words as lookups compare them: without case and accents. */
public final class Fold {
    /** DynamoDB's keys have bounds. */
    private static final int LONGEST = 200;

    private Fold() {}

    public static String fold(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return plain.toLowerCase(Locale.ROOT).strip();
    }

    /** A name as a key: without case and accents, a hyphen for whatever is neither letter nor digit; may be empty. */
    public static String slug(String name) {
        String hyphened = fold(name).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return hyphened.length() > LONGEST ? "" : hyphened;
    }
}
