package dev.factbox.reader.summary.ranking;

import dev.factbox.reader.article.Letters;
import dev.factbox.reader.wording.Wording;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a sentence shows besides its words.
 *
 * @param quoted share of its characters inside double quotation marks
 * @param person words of the first and second person
 * @param digits words with a digit
 */
record Surface(
        float quoted,
        boolean opensQuoted,
        boolean opensWithPronoun,
        boolean opensWithConnective,
        boolean asks,
        boolean isUnfinished,
        boolean hasColon,
        int person,
        int digits) {
    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "it", "they", "his", "her", "their", "its", "this", "that", "these", "those", "him", "them",
            "we", "our", "i", "my", "you", "your");
    private static final Set<String> PERSON =
            Set.of("i", "me", "my", "we", "us", "our", "you", "your", "mine", "ours", "myself");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Surface of(String text) {
        String plain = text.strip();
        List<String> words = GAP.splitAsStream(Letters.lower(plain))
                .filter(word -> !word.isEmpty())
                .toList();
        String opener = words.isEmpty() ? "" : words.getFirst();
        return new Surface(
                quoted(plain),
                !plain.isEmpty() && "\"“'‘`".indexOf(plain.charAt(0)) >= 0,
                PRONOUNS.contains(opener),
                Wording.isConnective(opener),
                plain.endsWith("?") || plain.endsWith("!"),
                plain.isEmpty() || ".?!\"”'’)".indexOf(plain.charAt(plain.length() - 1)) < 0,
                plain.indexOf(':') >= 0,
                (int) words.stream().filter(PERSON::contains).count(),
                (int) words.stream().filter(Surface::hasDigit).count());
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static float quoted(String text) {
        int inside = 0;
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '“' || c == '”') {
                open = c == '"' ? !open : c == '“';
            } else if (open) {
                inside++;
            }
        }
        return text.isEmpty() ? 0 : (float) inside / text.length();
    }
}
