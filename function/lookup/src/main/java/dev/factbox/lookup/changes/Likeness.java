package dev.factbox.lookup.changes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Similarity of words and spellings, 0 to 1. */
final class Likeness {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int LONGEST_SPELLING = 60;

    private Likeness() {}

    static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .toList();
    }

    /** Dice's coefficient of the words of two texts, each as often as it stands there. */
    static double ofWords(String one, String other) {
        List<String> first = words(one);
        List<String> second = words(other);
        Map<String, Integer> counts = new HashMap<>();
        first.forEach(word -> counts.merge(word, 1, Integer::sum));
        int shared = 0;
        for (String word : second) {
            if (counts.merge(word, -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        int all = first.size() + second.size();
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    /** One less the share of letters that have to be changed to get from one name to the other (Levenshtein). */
    static double ofSpelling(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        if (longest == 0 || longest > LONGEST_SPELLING) {
            return 0;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return 1 - (double) row[other.length()] / longest;
    }
}
