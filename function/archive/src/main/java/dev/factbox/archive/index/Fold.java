package dev.factbox.archive.index;

import java.text.Normalizer;
import java.util.Locale;

/** Words as lookups compare them: without case and accents. */
public final class Fold {
    private Fold() {}

    public static String fold(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return plain.toLowerCase(Locale.ROOT).strip();
    }
}
