package dev.factbox.reader.facts.entities;

import dev.factbox.reader.article.Letters;
import java.text.Normalizer;
import java.util.Map;

/**
 * Makes an entity's key of its name: what it is filed under over all articles. The rule: stops and apostrophes fall away
 * ("U.S." is {@code us}), letters lose their accents (Unicode NFKD without marks, and ø, ł, ß and their like as Latin
 * readers write them) and their capitals, every other run of characters becomes one hyphen. Letters of other scripts stay.
 */
final class Slug {
    private static final Map<String, String> LATIN = Map.of(
            "ø", "o", "ł", "l", "ß", "ss", "æ", "ae", "œ", "oe", "đ", "d", "ð", "d", "þ", "th", "ı", "i", "ħ", "h");

    private Slug() {}

    static String of(String name) {
        String plain = plain(name).replaceAll("[^\\p{L}\\p{Nd}]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "name" : plain;
    }

    /** Lower case, without accents, stops and apostrophes. */
    static String plain(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("[\\p{M}.'’ʼ]", "");
        String lower = Letters.lower(apart);
        StringBuilder plain = new StringBuilder();
        lower.codePoints().mapToObj(Character::toString).forEach(c -> plain.append(LATIN.getOrDefault(c, c)));
        return plain.toString();
    }
}
