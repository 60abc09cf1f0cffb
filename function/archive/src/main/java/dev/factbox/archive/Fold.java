package dev.factbox.archive;

import java.text.Normalizer;
import java.util.Locale;

/** Words as lookups compare them: without case and accents. */
final class Fold {
    private Fold() {}

    static String fold(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return plain.toLowerCase(Locale.ROOT).strip();
    }
}
